package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collate.browser.ServedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Bakes the site at the root of this repository and reads it as a reader and a machine would. */
class RepositorySiteTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> SUBJECTS = List.of("sora-2", "tiktok", "douyin", "kuaishou", "youtube-shorts",
            "instagram-reels", "pika", "kling", "dreamina", "gemini", "quora", "vibes", "runway", "luma", "hailuo");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private static Path folder;

    private static ServedSite served;
    private static Path site;

    @BeforeAll
    static void bake() throws IOException {
        served = new ServedSite("/REPO/");
        site = folder.resolve("site");
        Outcome outcome = bake(site, folder.resolve("work"));
        assertThat(report(outcome)).doesNotContain("  error  ");
        served.serve(site);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Outcome bake(Path output, Path work) throws IOException {
        String host = served.root().toString().replaceAll("/$", "");
        return new Oven().bake(new Order(ROOT, output, work, Map.of(), Map.of("site.host", host),
                LocalDate.of(2026, 11, 23), NOON, false));
    }

    @Test
    void everySystemHasAPageWithItsFacts() throws IOException {
        for (String subject : SUBJECTS) {
            Document page = page("platforms/" + subject + ".html");
            assertThat(page.select("h1")).as(subject).hasSize(1);
            assertThat(page.select("[id] a[href^=../sources/]")).as(subject + " links its sources").isNotEmpty();
        }
        try (Stream<Path> pages = Files.list(site.resolve("platforms"))) {
            assertThat(pages.filter(Files::isRegularFile)).hasSize(SUBJECTS.size() + 1);
        }
    }

    @Test
    void whatChangedIsListedAndEveryRecordSaysHowOldItIs() throws IOException {
        assertThat(page("changes/index.html").select(".change")).hasSizeGreaterThan(50)
                .allSatisfy(change -> assertThat(change.select(".change-kind .kind").text()).matches("[→×✓] (changed|corrected|verified)"));
        assertThat(page("platforms/kuaishou.html").select("#daily_users .chart circle")).hasSize(4);
        for (String subject : SUBJECTS) {
            Document page = page("platforms/" + subject + ".html");
            assertThat(page.select(".freshness").text()).as(subject).contains("before 23 November 2026");
            assertThat(page.select("link[rel=alternate]").eachAttr("href")).contains("../platforms/" + subject + "/changes.xml");
            assertThat(page.select(".files a[href*=/issues/new?]")).as(subject).isNotEmpty();
        }
    }

    @Test
    void cellsOfTheLargestTableTakeReportsToo() throws IOException {
        assertThat(page("platforms/index.html").select("td .card .on a[href*=/issues/new?title=]")).hasSizeGreaterThan(300)
                .allSatisfy(link -> assertThat(link.attr("href")).hasSizeLessThan(200));
    }

    @Test
    void everyLinkAndAnchorHoldsUnderASubPath() throws IOException, InterruptedException {
        LinkWalk walk = new LinkWalk(served.root());
        assertThat(walk.broken()).isEmpty();
        List<String> unreached = new ArrayList<>(htmlFiles());
        unreached.removeAll(walk.reached());
        unreached.remove("index.html");
        assertThat(unreached).as("pages that no link leads to").isEmpty();
    }

    @Test
    void theFrontPageSaysWhatTheSiteIs() throws IOException {
        assertThat(page("index.html").select("main").text()).contains("fell behind TikTok, YouTube Shorts and others: essays");
    }

    @Test
    void sixEssaysOfNineHundredWordsUseAComparisonEach() throws IOException {
        List<String> essays = htmlFiles().stream().filter(path -> path.startsWith("essays/")).toList();
        assertThat(essays).hasSizeGreaterThanOrEqualTo(6);
        for (String essay : essays) {
            Document page = page(essay);
            assertThat(page.select("main table caption")).as(essay).isNotEmpty();
            String prose = String.join(" ", page.select("main p").eachText());
            assertThat(prose.split("\\s+").length).as("words of " + essay).isGreaterThanOrEqualTo(900);
        }
    }

    @Test
    void aTagPageListsEssaysAndSubjects() throws IOException {
        List<String> mixed = new ArrayList<>();
        for (String path : htmlFiles()) {
            if (path.startsWith("tags/") && !path.endsWith("index.html")) {
                Document page = page(path);
                if (!page.select("main a[href^=../essays/]").isEmpty() && !page.select("main a[href^=../platforms/]").isEmpty()) {
                    mixed.add(path);
                }
            }
        }
        assertThat(mixed).isNotEmpty();
        assertThat(page("tags/index.html").select("main a")).hasSizeGreaterThan(10);
    }

    @Test
    void everyTableSaysWhatItShowsAndWhatItsHeadersHead() throws IOException {
        for (String path : htmlFiles()) {
            for (Element table : page(path).select("table:has(th)")) {
                if (!table.select("caption").isEmpty()) {
                    assertThat(table.select("caption").text()).as(path).isNotBlank();
                    assertThat(table.select("th:not([scope])")).as(path).isEmpty();
                }
            }
        }
    }

    @Test
    void everyPageSaysWhatItIsToMachines() throws IOException {
        Set<String> kinds = new HashSet<>();
        for (String path : htmlFiles()) {
            Document page = page(path);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[property=og:title]").attr("content")).as(path).isNotBlank();
            if (!path.equals("404.html")) {
                assertThat(page.select("link[rel=canonical]").attr("href")).as(path).startsWith(served.root().toString());
            }
            for (Element script : page.select("script[type=application/ld+json]")) {
                JsonNode described = new ObjectMapper().readTree(script.data());
                described.findValuesAsText("@type").forEach(kinds::add);
            }
        }
        assertThat(kinds).contains("Article", "Dataset");
    }

    @Test
    void feedAndSitemapAreXmlAndNameEveryPage() throws IOException, ParserConfigurationException, SAXException {
        org.w3c.dom.Document feed = xml("feed.xml");
        assertThat(feed.getElementsByTagName("entry").getLength()).isGreaterThanOrEqualTo(6);
        org.w3c.dom.Document sitemap = xml("sitemap.xml");
        List<String> locations = new ArrayList<>();
        for (int i = 0; i < sitemap.getElementsByTagName("loc").getLength(); i++) {
            locations.add(sitemap.getElementsByTagName("loc").item(i).getTextContent());
        }
        assertThat(locations).doesNotHaveDuplicates()
                .contains(served.root() + "platforms/tiktok.html", served.root() + "essays/thesis.html");
        assertThat(Files.readString(site.resolve("robots.txt"))).contains("Sitemap: " + served.root() + "sitemap.xml");
    }

    @Test
    void jsonAndCsvSayTheSame() throws IOException {
        JsonNode json = new ObjectMapper().readTree(site.resolve("data/platforms.json").toFile());
        Map<String, Integer> bySubject = new TreeMap<>();
        Set<String> columns = new HashSet<>();
        try (CSVParser csv = CSVParser.parse(Files.readString(site.resolve("data/platforms.csv")),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            columns.addAll(csv.getHeaderNames());
            for (CSVRecord row : csv) {
                bySubject.merge(row.get("subject"), 1, Integer::sum);
                if (row.get("subject").equals("sora-2") && row.get("attribute").equals("retention_d30")) {
                    assertThat(row.get("value")).isEqualTo("1");
                    assertThat(row.get("sources")).isNotBlank();
                }
            }
        }
        assertThat(columns).contains("unit", "basis", "as_of", "checked", "sources");
        assertThat(bySubject.keySet()).containsExactlyInAnyOrderElementsOf(SUBJECTS);
        assertThat(json.get("subjects")).hasSize(SUBJECTS.size());
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        bake(again, folder.resolve("work-again"));
        assertThat(bytes(again)).isEqualTo(bytes(site));
    }

    private static Map<String, Integer> bytes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, Integer> hashes = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> hashes.put(root.relativize(file).toString(), hash(file)));
            return hashes;
        }
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> htmlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString()).filter(path -> path.endsWith(".html")).sorted().toList();
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)), served.root() + path);
    }

    private static org.w3c.dom.Document xml(String path) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(site.resolve(path).toFile());
    }
}
