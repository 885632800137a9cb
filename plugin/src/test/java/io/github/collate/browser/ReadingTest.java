package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every type of page of the repository's site to what any reader may expect of it. */
class ReadingTest {

    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(results => done(results.violations.flatMap(violation =>
                violation.nodes.map(node => violation.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary.replace(/\\s+/g, ' ')))));
            """;
    private static final String SHIFTS = """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.hadRecentInput ? 0 : entry.value))
                .observe({type: 'layout-shift', buffered: true});
            setTimeout(() => done(sum), 300);
            """;

    private static final String SEARCH = "search.html?q=watermark";
    private static final String UNSEEN_LETTERS = """
            const clear = 'rgba(0, 0, 0, 0)';
            const ground = node => {
                for (let at = node; at; at = at.parentElement) {
                    const colour = getComputedStyle(at).backgroundColor;
                    if (colour !== clear) return colour;
                }
                return 'rgb(0, 0, 0)';
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const found = [];
            while (texts.nextNode()) {
                const text = texts.currentNode, parent = text.parentElement;
                if (text.data.trim() && parent.checkVisibility() && getComputedStyle(parent).color === ground(parent)) found.push(parent.localName + ': ' + text.data);
            }
            return found;
            """;

    /** A tenth of what counts as good: a line that moves by some pixels while a long page comes, and that nobody sees. */
    private static final double UNSEEN = 0.01;

    @TempDir
    private static Path work;

    private static RepositorySite site;

    @BeforeAll
    static void bake() throws IOException {
        site = RepositorySite.bake(work);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Colours and widths do not depend on each other, so two of the four pairs show all. */
    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void axeFindsNothing(String colours, int width) throws IOException {
        List<String> found = new ArrayList<>();
        String axe = resource("/axe.min.js");
        try (Browser browser = Browser.open(width, 900)) {
            browser.prefer(colours);
            for (String path : site.oneOfEachType()) {
                browser.visit(site.address(path));
                browser.run(axe);
                ((List<?>) browser.driver().executeAsyncScript(AXE)).forEach(finding -> found.add(path + " " + finding));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390", "768", "1280"})
    void nothingMovesWhilePagesLoadAndNoneIsWiderThanItsWindow(int width) throws IOException {
        Map<String, Object> moved = new TreeMap<>();
        List<String> tooWide = new ArrayList<>();
        try (Browser browser = Browser.open(width, 900)) {
            for (String path : typesAndResults()) {
                visit(browser, path);
                Object sum = browser.driver().executeAsyncScript(SHIFTS);
                if (((Number) sum).doubleValue() > UNSEEN) {
                    moved.put(path, sum);
                }
                if (!Boolean.TRUE.equals(browser.run("return document.documentElement.scrollWidth <= innerWidth"))) {
                    tooWide.add(path);
                }
            }
        }
        assertThat(moved).as("layout shifts").isEmpty();
        assertThat(tooWide).as("pages that scroll sideways").isEmpty();
    }

    /** What is painted of a page before the rest is there: a page shorter than its window has no scroll bar yet, and no script has run. */
    @Test
    void nothingMovesWhilePagesComeBitByBit() throws IOException {
        Map<String, Object> moved = new TreeMap<>();
        try (Browser browser = Browser.open(390, 844)) {
            for (String path : site.oneOfEachType()) {
                for (int first : endsOfFirstParts(Files.readString(site.folder().resolve(path)))) {
                    browser.visit(site.address(path + "?first=" + first));
                    Object sum = browser.driver().executeAsyncScript(SHIFTS);
                    if (((Number) sum).doubleValue() > UNSEEN) {
                        moved.put(path + " after " + first, sum);
                    }
                }
            }
        }
        assertThat(moved).as("layout shifts").isEmpty();
    }

    /** In bytes: where the page's heading ends, and the first list of links or the first table's caption after it. */
    private static Set<Integer> endsOfFirstParts(String page) {
        int heading = page.indexOf("</header>", page.indexOf("<main"));
        return Stream.of(heading, page.indexOf("</nav>", heading), page.indexOf("</caption>", heading))
                .filter(end -> end > 0)
                .map(end -> page.substring(0, end).getBytes(StandardCharsets.UTF_8).length)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A system's colours come in pairs, and a style that sets one of two leaves letters on a ground of their own colour. */
    @Test
    void allLettersCanBeSeenInForcedColours() throws IOException {
        List<String> hidden = new ArrayList<>();
        try (Browser browser = Browser.open(1280, 900)) {
            browser.forceColours();
            for (String path : typesAndResults()) {
                visit(browser, path);
                ((List<?>) browser.run(UNSEEN_LETTERS)).forEach(text -> hidden.add(path + " " + text));
            }
        }
        assertThat(hidden).isEmpty();
    }

    /** WebKit lays out no cell vertically: heads that are read downwards lay over each other there. */
    @Test
    void noCellIsReadDownwards() throws IOException {
        List<Object> cells = new ArrayList<>();
        try (Browser browser = Browser.open(390, 844)) {
            for (String path : site.oneOfEachType()) {
                browser.visit(site.address(path));
                cells.addAll((List<?>) browser.run("""
                        return [...document.querySelectorAll('th, td')].filter(cell => getComputedStyle(cell).writingMode !== 'horizontal-tb').map(cell => cell.textContent)
                        """));
            }
            browser.visit(site.address("board.html"));
            assertThat(browser.run("return getComputedStyle(document.querySelector('.board thead th:last-child span')).writingMode")).isEqualTo("vertical-rl");
        }
        assertThat(cells).isEmpty();
    }

    @Test
    void tablesThatAreListsOnAPhoneKeepTheRolesOfTheirParts() {
        Map<String, String> roles = Map.of("", "table", " tbody", "rowgroup", " tbody tr", "row", " tbody td", "cell", " tbody th", "rowheader");
        try (Browser browser = Browser.open(390, 844)) {
            for (String path : List.of("sources/index.html", "platforms/rankings/generators.html")) {
                browser.visit(site.address(path));
                roles.forEach((part, role) -> assertThat(browser.find(".ledger" + part).getAriaRole()).as(path + part).isEqualTo(role));
            }
        }
    }

    /** Paper is narrower than the width from which on tables are tables on a screen. */
    @Test
    void tablesAreTablesOnPaper() throws IOException {
        List<Object> boxes = new ArrayList<>();
        try (Browser browser = Browser.open(690, 900)) {
            browser.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
            for (String path : site.oneOfEachType()) {
                browser.visit(site.address(path));
                boxes.addAll((List<?>) browser.run("""
                        return [...document.querySelectorAll('.ledger td')].filter(cell => getComputedStyle(cell).display !== 'table-cell').map(cell => cell.textContent)
                        """));
            }
        }
        assertThat(boxes).isEmpty();
    }

    @Test
    void aPageOfFactsSaysHowToCiteIt() throws IOException {
        for (String path : List.of("essays/thesis.html", "platforms/index.html", "platforms/tiktok.html", "compare/sora-2-vs-tiktok.html",
                "platforms/rankings/generators.html", "platforms/attributes/chart_rank.html")) {
            Document page = Jsoup.parse(Files.readString(site.folder().resolve(path)));
            assertThat(page.select(".cite p").text()).as(path).startsWith("“" + page.select("h1").text() + "”. ")
                    .endsWith(". Facts as of 23 November 2026. " + page.select("link[rel=canonical]").attr("href"));
        }
        assertThat(Jsoup.parse(Files.readString(site.folder().resolve("search.html"))).select(".cite")).isEmpty();
    }

    private static List<String> typesAndResults() throws IOException {
        List<String> paths = new ArrayList<>(site.oneOfEachType());
        paths.add(SEARCH);
        return paths;
    }

    private static void visit(Browser browser, String path) {
        browser.visit(site.address(path));
        if (path.equals(SEARCH)) {
            browser.await("results", "return document.querySelectorAll('#results mark').length > 0");
        }
    }

    @Test
    void anEssayWithStylesAndScriptsIsSmall() throws IOException {
        for (String path : site.pages()) {
            if (path.startsWith("essays/")) {
                assertThat(weight(path)).as("compressed bytes of " + path).isLessThanOrEqualTo(57 * 1024);
            }
        }
    }

    private static int weight(String path) throws IOException {
        Path page = site.folder().resolve(path);
        String html = Files.readString(page);
        int bytes = compressed(Files.readAllBytes(page));
        for (Element asset : Jsoup.parse(html).select("link[rel=stylesheet][href], script[src]")) {
            String address = asset.hasAttr("src") ? asset.attr("src") : asset.attr("href");
            bytes += compressed(Files.readAllBytes(page.resolveSibling(address.replaceAll("[?#].*", "")).normalize()));
        }
        return bytes;
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReadingTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
