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

    @BeforeAll
    static void bake() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("templates/subject.ftlh", """
                        <#import "components/record.ftlh" as record>
                        <#import "components/lists.ftlh" as lists>
                        <#assign subject = content.subject>
                        <@record.counts subject.counts/><@lists.tags subject.tags content.rootpath/>
                        <#list subject.groups as part><dl><#list part.entries as one>
                        <@record.entry one.attribute one.fact content.rootpath/></#list></dl></#list>
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
                          absent: {title: Absent, group: main, type: text}
                        """))
                .file("data/things/a.yaml", hostile("""
                        title: "Thing HOSTILE"
                        tags: ["tag HOSTILE"]
                        facts:
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
    }

    private static String hostile(String yaml) {
        return yaml.replace("HOSTILE", HOSTILE);
    }

    private static List<Document> all() {
        return List.of(table, record, essay);
    }

    @Test
    void noTextBecomesMarkup() {
        for (Document page : all()) {
            assertThat(page.select("i")).isEmpty();
            assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
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
    void idsAreThereOnceAndWhatPointsToThemFindsThem() {
        for (Document page : all()) {
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
