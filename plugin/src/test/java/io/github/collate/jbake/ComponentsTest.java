package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts facts in all states through the built-in components, with text in each field that would break out of HTML. */
class ComponentsTest {

    private static final String HOSTILE = "<i>X</i> \\\"'&amp;";
    private static final String AS_READ = "<i>X</i> \"'&amp;";

    @TempDir
    private static Path folder;

    private static Document table;
    private static Document record;
    private static Document essay;
    private static Document changes;

    @BeforeAll
    static void bake() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("templates/subject.ftlh", """
                        <#import "components/record.ftlh" as record>
                        <#import "components/lists.ftlh" as lists>
                        <#import "components/freshness.ftlh" as fresh>
                        <#assign subject = content.subject>
                        <@record.counts subject.counts/><@lists.tags subject.tags content.rootpath/>
                        <#list subject.groups as part><dl><#list part.entries as one>
                        <@record.entry one.attribute one.fact content.rootpath/></#list></dl></#list>
                        <@fresh.line content.freshness site.asOf content.rootpath/>
                        <@record.timeline subject.events content.rootpath/><@lists.links subject.mentions content.rootpath/>
                        """)
                .file("data/things/_collection.yaml", hostile("""
                        title: "Things HOSTILE"
                        singular: thing
                        order: [a, b]
                        groups: {main: {title: "Group HOSTILE", about: "About group HOSTILE"}}
                        attributes:
                          plain: {title: "Title HOSTILE", group: main, type: text, about: "About HOSTILE", basis: "Basis HOSTILE"}
                          count: {title: Count, group: main, type: integer, unit: "unit HOSTILE", max_age: 1y, better: higher}
                          price: {title: Price, group: main, type: money, unit: USD}
                          pick: {title: Pick, group: main, type: choice, choices: {a: "Choice HOSTILE"}}
                          link: {title: Link, group: main, type: link}
                          many: {title: Many, group: main, type: list of text}
                          dispute: {title: Dispute, group: main, type: integer, unit: users, basis: own}
                          unknown: {title: Unknown, group: main, type: integer}
                          undisclosed: {title: Undisclosed, group: main, type: integer}
                          not_applicable: {title: Not applicable, group: main, type: integer}
                          grown: {title: "Grown HOSTILE", group: main, type: number}
                          absent: {title: Absent, group: main, type: text}
                        """))
                .file("data/things/a.yaml", hostile("""
                        title: "Thing HOSTILE"
                        tags: ["tag HOSTILE"]
                        facts:
                          grown: {value: 300, as_of: 2026-01, recorded: 2026-02, source: s, qualifier: over, history: [
                            {value: 200, as_of: 2025-03, source: s}, {value: 100, as_of: 2024, source: s},
                            {value: 999, as_of: 2023, kind: corrected, note: "Wrong HOSTILE", source: s}]}
                          plain: {value: "Value HOSTILE", note: "Note HOSTILE", quote: "Quote HOSTILE", source: s, basis: "Other HOSTILE"}
                          count: {value: 5, as_of: 2020, checked: 2020, qualifier: about, history: [{value: 4, as_of: 2019,
                            unit: "old unit HOSTILE", basis: "old basis HOSTILE", note: "Old note HOSTILE", quote: "Old quote HOSTILE", source: s}]}
                          price: {range: [9, 12], source: s}
                          pick: {value: a, source: s}
                          link: {value: "https://example.org/?a='b'&c=d", source: s}
                          many: {value: ["Item HOSTILE", other], source: s}
                          dispute: {disputed: [{value: 1, source: s, note: "Side HOSTILE"}, {value: 2, unit: "daily HOSTILE", quote: "Side quote HOSTILE"}], note: "Dispute HOSTILE"}
                          unknown: {unknown: true, note: "Unknown HOSTILE"}
                          undisclosed: {undisclosed: true}
                          not_applicable: {not-applicable: true}
                        events:
                          - {date: 2024-05-06, text: "Event HOSTILE", note: "Event note HOSTILE", source: s}
                        """))
                .file("templates/changes.ftlh", """
                        <#import "components/changes.ftlh" as list>
                        <@list.months content.changes content.rootpath/>
                        <p><@list.feeds content.changes.atom content.changes.json content.rootpath/></p>
                        """)
                .file("jbake.properties", "site.host=https://example.org/sub\nsite.repository=https://github.com/a/b.git\n")
                .file("data/things/b.yaml", "title: B\nfacts: {absent: there}\n")
                .file("data/sources/all.yaml", hostile("""
                        s: {title: "Source HOSTILE", publisher: "Publisher HOSTILE", issued: 2024-05, kind: secondary, URL: "https://example.org/?a='b'&c=d"}
                        """))
                .file("content/first.md", TestSite.post("First", "2026-01-01", """
                        {{a.plain}} {{a.count}} {{a.count|value}} {{a.count|date}} {{a.price}} {{a.pick}} {{a.link}} {{a.many}} {{a.dispute}}
                        {{a.unknown}} {{a.undisclosed}} {{a.not_applicable}} [[a]] [[a|<i>own</i>]] [@s]

                        ```compare
                        subjects: [a, b]
                        caption: Caption <i>X</i> "'&amp;
                        ```
                        """));
        assertThat(report(site.bake())).doesNotContain("  error  ");
        table = Jsoup.parse(site.page("things/index.html"));
        record = Jsoup.parse(site.page("things/a.html"));
        essay = Jsoup.parse(site.page("first.html"));
        changes = Jsoup.parse(site.page("changes/index.html"));
    }

    private static String hostile(String yaml) {
        return yaml.replace("HOSTILE", HOSTILE);
    }

    private static List<Document> all() {
        return List.of(table, record, essay);
    }

    private static List<Document> everyPage() {
        return List.of(table, record, essay, changes);
    }

    @Test
    void noTextBecomesMarkup() {
        for (Document page : everyPage()) {
            assertThat(page.select("i")).isEmpty();
            assertThat(page.select(":not(svg, svg *)").stream().flatMap(element -> element.attributes().asList().stream()))
                    .allMatch(attribute -> attribute.getKey().matches("[a-z][a-z-]*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group", "About group", "Title", "About", "Basis", "Value", "Note", "Quote", "Other", "unit", "Choice", "Item",
        "Side", "daily", "Side quote", "Dispute", "Unknown", "Source", "Publisher", "old unit", "old basis", "Old note", "Old quote"})
    void everyTextIsReadAsItWasWritten(String field) {
        assertThat(table.text()).contains(field + " " + AS_READ);
        assertThat(record.text()).contains((field.contains("roup") ? "Value" : field) + " " + AS_READ);
    }

    @Test
    void tablesSayWhatTheyShowAndWhatTheirHeadersHead() {
        for (Element shown : Stream.of(table, essay).flatMap(page -> page.select("table").stream()).toList()) {
            assertThat(shown.select("> caption").text()).isNotEmpty();
            assertThat(shown.select("th")).isNotEmpty().allMatch(head -> head.attr("scope").matches("col|row|rowgroup"));
            assertThat(shown.select("th[scope=row]")).hasSameSizeAs(shown.select("tr:not(.group):has(td)"));
            assertThat(shown.parent().attr("aria-labelledby")).isEqualTo(shown.select("> caption").attr("id"));
        }
        assertThat(essay.select("caption").text()).isEqualTo("Caption " + AS_READ);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Unknown        ~ unknown        ~ unknown
            Undisclosed    ~ undisclosed    ~ undisclosed
            Not applicable ~ not-applicable ~ not applicable
            Absent         ~ absent         ~ not recorded
            """)
    void aStateIsSaidInAWordAndIsNoValue(String attribute, String state, String word) {
        Element cell = row(attribute).select("td").first();
        assertThat(cell.hasClass(state)).isTrue();
        assertThat(cell.select(".state").first().text()).isEqualTo(word);
        assertThat(cell.select("data")).isEmpty();
    }

    @Test
    void bothSidesOfADisputeAreInTheCellWithTheirUnits() {
        assertThat(row("Dispute").select("td").first().select("summary").text()).startsWith("1 users or 2 daily " + AS_READ);
    }

    @Test
    void numbersAreAlsoThereForPrograms() {
        assertThat(row("Count").select("td summary data").first().attr("value")).isEqualTo("5");
        assertThat(row("Price").select("td summary data").first().attr("value")).isEqualTo("9/12");
        assertThat(row("Count").hasClass("numeric")).isTrue();
    }

    @Test
    void theLegendExplainsTheSignsOfItsTableAndNoOthers() {
        Element comparison = table.select(".comparison").first();
        List<String> signs = comparison.select("td > .cell > summary .sign, td > .marks .sign").stream()
                .map(sign -> sign.className().replace("sign sign-", "legend-item legend-")).distinct().toList();
        assertThat(signs).hasSizeGreaterThan(1);
        assertThat(comparison.select(".legend-item").stream().map(Element::className).filter(name -> !name.endsWith("absent")))
                .containsExactlyInAnyOrderElementsOf(signs);
        assertThat(comparison.classNames()).contains("pair", "few").doesNotContain("wide", "tall", "tooled");
    }

    @Test
    void everySignHasAWordBesideItsSymbol() {
        for (Document page : all()) {
            assertThat(page.select(".sign[class*=sign-]")).isNotEmpty().allSatisfy(sign -> {
                assertThat(sign.select("[aria-hidden=true]").text()).hasSize(1);
                assertThat(sign.text()).hasSizeGreaterThan(5);
            });
        }
        assertThat(row("Count").select("td summary .sign").eachAttr("title")).containsExactly("unsourced", "stale");
    }

    @Test
    void earlierValuesStandApartFromWhatHolds() {
        assertThat(record.select("#count .value").text()).startsWith("about 5 unit").doesNotContain("old");
        assertThat(record.select("#count .history").text()).contains("4 old unit " + AS_READ);
    }

    @Test
    void aChartHasANameAndTheListBehindItAndDrawsNoErrors() {
        Element chart = record.select("#grown .chart").first();
        assertThat(chart.select("svg[role=img] > title").text()).isEqualTo("Thing " + AS_READ + ": Grown " + AS_READ + " over time");
        assertThat(chart.select("svg > desc").text()).contains("100, 2024; 200, March 2025; over 300, January 2026").contains("begins at zero")
                .contains("1 step is not drawn");
        assertThat(chart.select("circle")).hasSize(3);
        assertThat(chart.select("circle.inexact")).hasSize(1);
        assertThat(record.select("#grown .history > li")).hasSize(3);
        assertThat(record.select("#count .chart")).isEmpty();
        assertThat(table.select("td .card .chart")).hasSize(1);
    }

    @Test
    void changesSayTheirKindInAWordBesideASymbol() {
        assertThat(changes.select(".change .kind").eachText()).contains("→ changed", "× corrected");
        assertThat(changes.select(".change-corrected s").text()).isEqualTo("999");
        assertThat(changes.select(".change").last().select(".day").text()).isNotEmpty();
        assertThat(changes.text()).contains("Wrong " + AS_READ).contains("Thing " + AS_READ + ": Grown " + AS_READ);
        assertThat(changes.select("a[type]").eachAttr("href")).containsExactly("../changes/feed.xml", "../changes/feed.json");
    }

    @Test
    void aValueLeadsToItsLineAndToAReportOfAMistake() {
        Element files = record.select("#plain .files").first();
        assertThat(files.select("a").first().attr("href")).isEqualTo("https://github.com/a/b/blob/main/data/things/a.yaml#L7");
        assertThat(files.select("a").last().attr("href")).startsWith("https://github.com/a/b/issues/new?title=Thing%20%3Ci%3EX%3C%2Fi%3E%20%22%27%26amp%3B")
                .contains("Fact%3A%20a.plain", "Page%3A%20https%3A%2F%2Fexample.org%2Fsub%2Fthings%2Fa.html%23plain", "line%207",
                        "Source%3A%20Source", "Value%3A%20Value").doesNotContain(" ").doesNotContain("+");
        assertThat(table.select("td .card .on a").eachText()).contains("Its line in the file (a.plain)", "Report a mistake in a.plain");
        assertThat(essay.select("#fact-1 .on a")).hasSize(3);
    }

    @Test
    void thePageSaysHowOldItsOldestFactIsAndWhenItWasChecked() {
        assertThat(record.select(".freshness p").first().text())
                .isEqualTo("Oldest of the facts that can go stale: Thing " + AS_READ + ": Count, as of 2020 (6 years before 23 November 2026).");
        assertThat(record.select(".freshness").text()).contains("all that say so were last checked 2020 (6 years before 23 November 2026)");
    }

    @Test
    void tablesCarryWhatReadersSortAndFilterBy() {
        assertThat(table.select("thead [data-s]").eachAttr("data-s")).containsExactly("a", "b");
        assertThat(table.select("[data-s=a]").attr("data-t")).isEqualTo("tag " + AS_READ);
        assertThat(table.select("tbody [data-g]").eachAttr("data-g")).containsExactly("main");
        Element count = table.select("[data-a=count]").first();
        assertThat(count.attr("data-k")).isEqualTo("integer");
        assertThat(count.attr("data-b")).isEqualTo("higher");
        assertThat(table.select("[data-a=absent]").first().parent().select("td").eachAttr("data-r")).containsExactly("1");
        assertThat(count.parent().select("td").first().attr("data-r")).isEqualTo("1");
        for (String placeless : List.of("dispute", "unknown", "plain")) {
            assertThat(table.select("[data-a=" + placeless + "] ~ td").eachAttr("data-r")).isEmpty();
        }
        assertThat(essay.select("[data-s]")).hasSize(2);
        assertThat(essay.select(".tools")).as("two need no tools").isEmpty();
    }

    @Test
    void idsAreThereOnceAndWhatPointsToThemFindsThem() {
        for (Document page : everyPage()) {
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (String name : List.of("popovertarget", "aria-labelledby")) {
                assertThat(page.select("[id]").eachAttr("id")).containsAll(page.select("[" + name + "]").eachAttr(name));
            }
        }
    }

    private static Element row(String attribute) {
        return table.select("tbody tr:has(td)").stream()
                .filter(row -> row.select("th").text().startsWith(attribute))
                .findFirst().orElseThrow();
    }
}
