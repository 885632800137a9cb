package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.browser.Browser;
import io.github.collate.browser.ServedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Looks at charts of all kinds as a browser draws them: with long names, values far apart, gaps, ranges and disputes. */
class DrawnChartTest {

    private static final int CHARTS = 5;

    /** Texts that a reader cannot read whole: outside of the window, or over another text of the same drawing. */
    private static final String UNREADABLE = """
            const found = [];
            for (const svg of document.querySelectorAll('.chart > svg')) {
                const texts = [...svg.querySelectorAll('text')].map(one => [one.textContent, one.getBoundingClientRect()]);
                const frame = svg.closest('figure').getBoundingClientRect();
                const box = svg.getBoundingClientRect();
                texts.forEach(([text, one], i) => {
                    if (one.left < 0 || one.right > innerWidth || one.left < frame.left - 1 || one.right > frame.right + 1) found.push('cut off: ' + text);
                    if (one.top < box.top - 4 || one.bottom > box.bottom + 4) found.push('above or below its drawing: ' + text);
                    texts.slice(i + 1).forEach(([other, two]) => {
                        const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
                        const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
                        if (across > 1 && down > 4) found.push(text + ' over ' + other);
                    });
                });
            }
            return found;
            """;

    /** The colour of the page, and all colours with which charts are drawn. */
    private static final String COLOURS = """
            const style = getComputedStyle(document.documentElement);
            const probe = document.body.appendChild(document.createElement('i'));
            const read = name => { probe.style.color = name; return getComputedStyle(probe).color; };
            const allowed = (arguments[0] ? ['Canvas', 'CanvasText', 'GrayText'] : ['--paper', '--ink', '--soft', '--calm', '--hair'].map(name => 'var(' + name + ')')).map(read);
            probe.remove();
            const drawn = [...document.querySelectorAll('.chart svg :is(line, rect, circle, path, text)')]
                .flatMap(one => [getComputedStyle(one).fill, getComputedStyle(one).stroke]).filter(colour => colour !== 'none');
            return [...new Set(drawn)].filter(colour => !allowed.includes(colour));
            """;

    @TempDir
    private static Path folder;

    private static ServedSite served;
    private static Browser browser;

    @BeforeAll
    static void bake() throws IOException {
        TestSite site = new TestSite(folder)
                .file("data/sources/all.yaml", "s: {title: Source S, URL: \"https://example.org/s\"}\n")
                .file("data/things/_collection.yaml", """
                        title: Things
                        singular: thing
                        groups: {one: {title: Group one}}
                        attributes:
                          people: {title: People who use it in a month, group: one, type: integer, unit: users}
                          share: {title: Share, group: one, type: percent}
                          price: {title: Price, group: one, type: money, unit: USD}
                        """)
                .file("data/things/a.yaml", """
                        title: A
                        source: s
                        facts:
                          people: {value: 1_600_000_000, as_of: 2026-03, history: [{value: 900_000, as_of: 2021-01}, {value: 1_100_000_000, as_of: 2021-06}, {value: 1_200_000_000, as_of: 2025-12}, {value: 1_500_000_000, as_of: 2026-01}]}
                          share: {value: 51, qualifier: about}
                          price: {disputed: [{value: 9.99, source: s}, {value: 249.99, source: s}]}
                        events:
                          - {date: 2024-01, text: Began, source: s}
                          - {date: 2024-01-05, text: Began again in another and much larger country, source: s}
                          - {date: 2024-01-06, text: Stopped, source: s}
                          - {date: 2026-11, text: Ended, source: s}
                        """)
                .file("data/things/b.yaml", """
                        title: A thing with a name that is longer than anybody would like to read twice
                        source: s
                        facts:
                          people: {value: 800, as_of: 2026, history: [{value: 700, as_of: 2024}, {value: 650, as_of: 2023}]}
                          share: {value: 100, qualifier: at-least}
                          price: {range: [1, 999.99]}
                        events: [{date: 2025, text: Opened, source: s}]
                        """)
                .file("data/things/c.yaml", "title: C\nsource: s\nfacts: {people: {undisclosed: true}, share: -3, price: 0}\n")
                .file("content/charts.md", TestSite.post("Charts", "2026-01-01", """
                        ```chart
                        kind: bars
                        attributes: share
                        ```

                        ```chart
                        kind: dots
                        attributes: people
                        scale: log
                        ```

                        ```chart
                        kind: steps
                        subjects: [a, b]
                        attributes: people
                        ```

                        ```chart
                        kind: timeline
                        ```

                        ```chart
                        kind: multiples
                        attributes: one.*
                        ```
                        """));
        assertThat(report(site.bake())).doesNotContain("  error  ");
        browser = Browser.open(1280, 900);
        served = new ServedSite("/sub/").serve(site.output());
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            browser.close();
            served.close();
        }
    }

    @BeforeEach
    void onADesk() {
        browser.resize(1280, 900);
        browser.visit(served.root() + "charts.html");
    }

    @Test
    void aDrawingIsOneImageWithATitleAndADescription() {
        assertThat(browser.all("figure.chart-figure")).hasSize(CHARTS);
        List<WebElement> drawings = browser.all(".chart > svg");
        assertThat(drawings).hasSizeGreaterThan(CHARTS).allSatisfy(drawing -> {
            assertThat(drawing.getAriaRole()).isIn("img", "image");
            assertThat(drawing.getAccessibleName()).isNotBlank();
        });
        List<?> nodes = (List<?>) browser.devTools("Accessibility.getFullAXTree", Map.of()).get("nodes");
        assertThat(nodes.stream().map(node -> (Map<?, ?>) node)
                .filter(node -> "image".equals(((Map<?, ?>) node.get("role")).get("value")) && node.containsKey("description"))
                .filter(node -> ((Map<?, ?>) node.get("description")).get("value").toString().length() > 10)
                .count()).isGreaterThanOrEqualTo(drawings.size());
    }

    @Test
    void theTableBehindIsReachedWithTheKeyboard() {
        List<WebElement> behind = browser.all(".chart-behind > summary");
        assertThat(behind).hasSize(CHARTS - 1);
        for (WebElement summary : behind) {
            summary.sendKeys(Keys.ENTER);
            WebElement table = (WebElement) browser.run("return arguments[0].parentNode.querySelector('table')", summary);
            assertThat(table.isDisplayed()).isTrue();
            assertThat(table.getText()).contains("Source S");
            browser.press(Keys.TAB);
            assertThat(browser.driver().switchTo().activeElement().getDomAttribute("role")).isEqualTo("region");
        }
        assertThat(browser.find(".chart-timeline .chart-events").getText()).contains("Began again", "Source S");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void noTextIsCutOffOrLiesOverAnother(int width) {
        browser.resize(width, 900);
        assertThat((List<?>) browser.run(UNREADABLE)).isEmpty();
    }

    @Test
    void coloursAreThePagesInLightInDarkAndInForcedColours() {
        for (String colours : List.of("light", "dark")) {
            browser.prefer(colours);
            assertThat((List<?>) browser.run(COLOURS, false)).as(colours).isEmpty();
        }
        browser.devTools("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        assertThat((List<?>) browser.run(COLOURS, true)).as("forced colours").isEmpty();
        browser.prefer("light");
    }
}
