package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartSiteTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void facts() {
        site = TestSite.withData(folder)
                .file("data/things/a.yaml", """
                        title: "Thing <i>A</i>"
                        facts: {share: {value: 51, as_of: 2025, source: s, history: [{value: 32, as_of: 2023, source: s}]}}
                        events: [{date: 2024, text: "Began <i>", source: s}, {date: 2025, text: Ended}]
                        """)
                .file("data/things/b.yaml", "title: Thing B\nfacts: {share: {value: 42, source: s}}\n")
                .file("data/things/c.yaml", "title: Thing C\nfacts: {share: {undisclosed: true}}\n")
                .file("content/first.md", TestSite.post("First", "2026-01-01", """
                        ```chart
                        kind: bars
                        attributes: share
                        caption: Shares of {{a.share}}
                        ```

                        ```chart
                        kind: steps
                        subjects: a
                        attributes: share
                        ```

                        ```chart
                        kind: timeline
                        ```
                        """));
    }

    @Test
    void anEssaysChartIsADrawingWithTheTableBehindIt() throws IOException {
        assertThat(report(site.bake())).doesNotContain("  error  ");
        Document essay = Jsoup.parse(site.page("first.html"));
        assertThat(essay.select("figure").eachAttr("id")).containsExactly("chart-1", "chart-2", "chart-3");
        Element bars = essay.getElementById("chart-1");
        assertThat(bars.select("figcaption").text()).isEqualTo("Shares of 51 %");
        assertThat(bars.select("svg[role=img] > title").text()).isEqualTo("Share");
        assertThat(bars.select("svg > desc").text()).contains("Thing <i>A</i> 51 %; Thing B 42 %.");
        assertThat(bars.select("rect.chart-bar")).hasSize(2);
        assertThat(bars.select(".chart-missing").text()).isEqualTo("Undisclosed: Thing C.");
        assertThat(bars.select("details tbody tr")).hasSize(3);
        assertThat(bars.select("details td a").eachAttr("href")).contains("sources/s.html");
        assertThat(essay.select("#chart-2 details tbody tr")).hasSize(2);
        assertThat(essay.select("#chart-3 ol li").eachText()).containsExactly("2024 Thing <i>A</i>: Began <i> Source S", "2025 Thing <i>A</i>: Ended");
        assertThat(essay.select("i, svg [id], svg [fill], svg [stroke]")).isEmpty();
    }

    @Test
    void aChartLeansOnWhatItShowsAsATableDoes() throws IOException {
        site.file("templates/subject.ftlh", """
                <#import "components/record.ftlh" as record><#import "components/leanings.ftlh" as leaning>
                <#list content.subject.groups as part><#list part.entries as one><@leaning.of one.leanings content.rootpath/></#list></#list>
                """);
        assertThat(report(site.bake())).doesNotContain("  error  ");
        assertThat(Jsoup.parse(site.page("things/b.html")).select("a").eachAttr("href")).containsExactly("../first.html#chart-1");
    }

    @Test
    void aTemplateAsksForTheSameDrawing() throws IOException {
        site.file("templates/page.ftl", "<@chart kind='bars' subjects=['a', 'b'] attributes=['share']/><@chart kind='timeline' subjects=['a']/>")
                .file("content/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\nx\n");
        assertThat(report(site.bake())).doesNotContain("  error  ");
        assertThat(Jsoup.parse(site.page("about.html")).select("figure").eachAttr("id")).containsExactly("drawing-1", "drawing-2");
    }

    @Test
    void aTemplatesMistakeIsToldWithItsPlace() throws IOException {
        site.file("templates/page.ftl", "\n<@chart kind='bars' attributes=['sizes']/>")
                .file("content/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\nx\n");
        assertThat(report(site.bake())).contains("templates/page.ftl:2:1  error  template-error")
                .contains("<@chart>: \"sizes\" is not an attribute of things.");
    }

    @Test
    void aChangedFactMovesTheDrawingInTheNextBake() throws IOException {
        site.bake();
        site.file("data/things/b.yaml", "title: Thing B\nfacts: {share: {value: 43, source: s}}\n");
        site.bake();
        assertThat(site.page("first.html")).contains("Thing B 43 %").doesNotContain("42 %");
    }

    @Test
    void figuresOfAChartAreBoundForTheAudit() throws IOException {
        Audited audited = new Auditor().audit(new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(), Map.of(),
                LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));
        assertThat(audited.audit().orElseThrow().essays()).singleElement().satisfies(essay -> {
            assertThat(essay.tables()).isNotEmpty().allSatisfy(table -> assertThat(table.stuck()).isEmpty());
            assertThat(essay.tables().get(0).moved()).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void inTheRecordOfADayBeforeTheFactsTheChartIsSaidToBeMissing() throws IOException {
        site.file("content/first.md", TestSite.post("First", "2026-01-01", "```chart\nkind: steps\nsubjects: a\nattributes: share\n```\n"));
        Outcome outcome = new Oven().bake(new Order(folder, site.output(), folder.resolve("target/collate"), Map.of(), Map.of(),
                LocalDate.of(2022, 6, 1), Instant.parse("2026-11-23T12:00:00Z"), false, LocalDate.of(2026, 11, 23)));
        assertThat(report(outcome)).contains("warning  nothing-to-draw").doesNotContain("  error  ");
        assertThat(site.page("first.html")).contains("not recorded");
    }
}
