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
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
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
            for (String path : site.oneOfEachType()) {
                browser.visit(site.address(path));
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

    @Test
    void anEssayWithStylesAndScriptsIsSmall() throws IOException {
        for (String path : site.pages()) {
            if (path.startsWith("essays/")) {
                assertThat(weight(path)).as("compressed bytes of " + path).isLessThanOrEqualTo(60 * 1024);
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
