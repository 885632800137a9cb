package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class DataSiteTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void schemasAreWrittenAndTakeTheRepositorysOwnData() throws IOException {
        TestSite site = TestSite.withData(folder).file("templates/ranking.ftlh", "${content.title}");
        copy(REPOSITORY.resolve("data"), folder.resolve("data"));
        Path work = folder.resolve("target/collate");
        assertThat(site.bake().problems()).extracting(Problem::rule).containsOnly("stale");

        assertTakes(work.resolve("schema/_collection.schema.json"), List.of(REPOSITORY.resolve("data/platforms/_collection.yaml")));
        assertTakes(work.resolve("schema/_sources.schema.json"), files(REPOSITORY.resolve("data/sources")));
        assertTakes(work.resolve("schema/platforms.schema.json"), files(REPOSITORY.resolve("data/platforms")).stream()
                .filter(file -> !file.endsWith("_collection.yaml")).toList());
    }

    private static void assertTakes(Path schemaFile, List<Path> files) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(schemaFile));
        assertThat(files).isNotEmpty()
                .allSatisfy(file -> assertThat(schema.validate(json(file))).as(file.toString()).isEmpty());
    }

    /** As YAML 1.2, in which yes is a word. */
    private static JsonNode json(Path file) throws IOException {
        Object plain = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(Files.readString(file));
        return new ObjectMapper().valueToTree(plain);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aBakeThatFailsLeavesTheSiteByteForByte() throws IOException {
        TestSite site = TestSite.withData(folder);
        site.bake();
        Map<String, String> before = site.contents();
        site.file("data/things/a.yaml", "title: Renamed\nfacts: {size: 4}\n").file("data/things/c.yaml", "title: C\n")
                .file("templates/source.ftlh", "${content.nothing}");
        assertThat(site.bake().written()).isEmpty();
        assertThat(site.contents()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void earlierValuesAndDifferencesLeadToWhatTheyRestOn() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("data/sources/all.yaml", "s: {title: Source S}\nold: {title: Old Source}\n")
                .file("data/things/a.yaml", """
                        title: Thing A
                        facts:
                          share: {value: 50, source: s, history: [{value: 48, kind: corrected, as_of: 2025}, {value: 40, as_of: 2023, source: old, kind: changed}]}
                        """)
                .file("data/things/b.yaml", "title: Thing B\nfacts: {share: {value: 30, source: s, as_of: 2024}}\n")
                .file("content/sub/second.md", post("Second", "2026-01-02", """
                        # Up to {{a.share}}

                        From {{a.share|earlier}}, {{a.share - b.share}} more.

                        ```compare
                        subjects: [a]
                        caption: Pays {{a.share}}
                        ```
                        """));
        assertThat(report(site.bake())).doesNotContain("  error  ");

        Document page = Jsoup.parse(site.page("sub/second.html"));
        assertThat(page.select("h1 a").last().outerHtml())
                .isEqualTo("<a class=\"figure\" id=\"quote-a.share\" href=\"../things/a.html#share\"><data value=\"50\">50 %</data></a>");
        assertThat(page.select("p .fact data").eachText()).startsWith("40 %", "20");
        assertThat(page.select("#fact-1").text()).contains("Old Source").contains("As of 2023").doesNotContain("Source S");
        assertThat(page.select("#fact-2 .figure").eachText()).containsExactly("Thing A: 50 %", "Thing B: 30 %");
        assertThat(page.select("button[popovertarget=fact-2]").text()).isEqualTo("How 20 percentage points comes about");
        assertThat(page.select("caption").text()).isEqualTo("Pays 50 %");
    }

    @Test
    void aTableOfContentsHasTheWordsOfFactsAndTheHeadingHasTheirIds() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("jbake.properties", "site.host=https://example.org\nmarkdown.extensions=TOC\n")
                .file("content/first.md", post("First", "2026-01-01", """
                        [TOC]

                        ## Up to {{a.size}}

                        ## [[a]] and [it is {{a.size}}]{claim="a.size == 3"}
                        """));
        assertThat(report(site.bake())).isEmpty();

        Document page = Jsoup.parse(site.page("first.html"));
        assertThat(page.select("ul a").eachText()).containsExactly("Up to 3", "Thing A and it is 3");
        assertThat(page.select("ul a a, ul [id]")).isEmpty();
        assertThat(page.select("h2 [id]").eachAttr("id")).satisfiesExactly(
                id -> assertThat(id).isEqualTo("quote-a.size"), id -> assertThat(id).startsWith("claim-"),
                id -> assertThat(id).isEqualTo("quote-a.size-2"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void subjectsAttributesAndSourcesShowWhatLeansOnTheirFacts() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("data/things/b.yaml", "title: B\nfacts: {size: {value: 1, source: s}}\n")
                .file("templates/subject.ftlh", """
                        <#import "components/record.ftlh" as record><#import "components/leanings.ftlh" as leaning>
                        <#list content.subject.groups as part><dl><#list part.entries as one><@record.entry one.attribute one.fact content.rootpath one.leanings/></#list></dl></#list>
                        <@leaning.mentions content.subject.mentions content.rootpath/>""")
                .file("templates/source.ftlh", "<#import \"components/leanings.ftlh\" as leaning><@leaning.mentions content.source.leaners content.rootpath/>")
                .file("templates/attribute.ftlh", "<#import \"components/leanings.ftlh\" as leaning><@leaning.mentions content.attribute.leaners content.rootpath/>")
                .file("content/sub/second.md", post("Second", "2026-01-02", "{{a.size}} and [more]{claim=\"a.size > b.size\"} ![{{a.size}}](x.png)"))
                .file("content/draft.md", post("Draft", "2026-01-03", "{{a.size}}").replace("status=published", "status=draft"));
        assertThat(report(site.bake())).isEmpty();

        Document subject = Jsoup.parse(site.page("things/a.html"));
        assertThat(subject.select("#size .leanings li").eachText()).containsExactly("Quoted in Second", "A claim rests on it in Second");
        assertThat(subject.select("#size dt a").attr("href")).isEqualTo("../things/attributes/size.html");
        assertThat(subject.select("ul.links li").eachText()).containsExactly("Second essay 1 fact quoted, 1 claim", "First essay");
        for (String path : List.of("things/attributes/size.html", "sources/s.html")) {
            assertThat(Jsoup.parse(site.page(path)).select("ul.links li").eachText()).as(path)
                    .containsExactly("Second essay 1 fact quoted, 1 claim");
        }
        Document essay = Jsoup.parse(site.page("sub/second.html"));
        assertThat(subject.select(".leanings a").eachAttr("href")).hasSize(2)
                .allSatisfy(href -> assertThat(essay.select("[id=" + href.replaceFirst(".*#", "") + "]")).hasSize(1));

        site.file("content/sub/second.md", post("Second", "2026-01-02", "Nothing."));
        assertThat(report(site.bake())).isEmpty();
        assertThat(Jsoup.parse(site.page("things/a.html")).select(".leanings, ul.links .leans")).isEmpty();
        assertThat(site.page("things/attributes/size.html")).doesNotContain("Second");
    }

    @Test
    void templatesQuoteFacts() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("data/things/b.yaml", "title: B\nfacts: {size: {value: 1, as_of: 2025, source: s}}\n")
                .file("templates/subject.ftlh", "<p>${fact('things/a.size')} <#assign d=fact('b.size', 'date')>${d} ${fact('a.size - b.size')}</p>")
                .file("templates/collection.ftl", "<p>${fact('a.size')}</p>");
        Files.delete(folder.resolve("templates/collection.ftlh"));
        assertThat(report(site.bake())).doesNotContain("  error  ");

        Document page = Jsoup.parse(site.page("things/a.html"));
        assertThat(page.select("data").eachText()).startsWith("3", "1", "2");
        assertThat(page.select("button").eachAttr("popovertarget")).containsExactly("quoted-1", "quoted-2", "quoted-3");
        assertThat(page.select("#quoted-1 a[href=../sources/s.html]").text()).isEqualTo("Source S");
        assertThat(Jsoup.parse(site.page("things/index.html")).select("p data").eachText()).contains("3");
    }

    @Test
    void aFactThatATemplateCannotQuoteIsReportedWhereItIsAskedFor() throws IOException {
        TestSite site = TestSite.withData(folder).file("templates/subject.ftlh", "<p>\n${fact('a.sice')}</p>");

        assertThat(report(site.bake())).contains("templates/subject.ftlh:2:1  error  template-error")
                .contains("fact(\"a.sice\"): \"sice\" is not an attribute of things. Did you mean \"size\"?");
    }

    @Test
    void aClaimOfAnEssayThatDidNotChangeIsHeldAgainstNewFacts() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("content/c.md", TestSite.post("C", "2026-01-02", "[A is small.]{claim=\"a.size < 5\"}"));
        assertThat(TestSite.report(site.bake())).isEmpty();
        assertThat(Jsoup.parse(site.page("c.html")).select("span.claim-true .card a").eachAttr("href")).containsExactly("things/a.html#size");

        site.file("data/things/a.yaml", "title: Thing A\ntags: [small]\nfacts: {size: {value: 4, source: s}}\n");
        assertThat(TestSite.report(site.bake())).isEmpty();
        assertThat(Jsoup.parse(site.page("c.html")).select(".claim .card .figure").text()).isEqualTo("4");

        site.file("data/things/a.yaml", "title: Thing A\ntags: [small]\nfacts: {size: {value: 6, source: s}}\n");
        assertThat(TestSite.report(site.bake())).isEqualTo("""
                content/c.md:7:1  error  false-claim
                    This claim is false: a.size < 5
                    a.size is 6 (data/things/a.yaml:3)
                    Change the sentence and its claim, or the data where it is wrong.""");

        site.file("data/things/a.yaml", "title: Thing A\ntags: [small]\nfacts: {size: {unknown: true}}\n");
        assertThat(TestSite.report(site.bake())).contains("warning  undecided-claim");
        assertThat(Jsoup.parse(site.page("c.html")).select(".claim-undecided .verdict").text()).endsWith("undecided");
        assertThat(TestSite.report(site.bake())).as("nothing changed").contains("warning  undecided-claim");
    }

    @Test
    void aSitesOwnComponentShowsClaims() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("templates/components/claim.ftlh", "<i>${sentence} ${claim.verdict} ${claim.facts[0].subject} ${place} ${block?c}</i>")
                .file("content/c.md", TestSite.post("C", "2026-01-02", "[A & *b* < c.]{claim=\"a.size < 5\"}"));
        assertThat(TestSite.report(site.bake())).isEmpty();
        assertThat(site.page("c.html")).contains("<i>A &amp; <em>b</em> &lt; c. true Thing A text false</i>");
    }

    @Test
    void claimsAreLeftAloneUntilTheDataIsSound() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("data/things/b.yaml", "title: Thing B\nfacts: {size: large}\n")
                .file("content/c.md", TestSite.post("C", "2026-01-02", "[B is small.]{claim=\"b.size < 5\"}"));
        assertThat(TestSite.report(site.bake())).contains("wrong-type").doesNotContain("claim");
    }

    @Test
    void linksToTagsLeadToTheirPages() throws IOException {
        TestSite site = TestSite.withData(folder).file("jbake.properties", "site.host=https://example.org\ntag.path=topics\n")
                .file("content/sub/second.md", post("Second", "2026-01-02", "[[topics/b c]], [[topics/small|little *things*]]"));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("sub/second.html")).contains(
                "<a href=\"../topics/b%20c.html\">b c</a>, <a href=\"../topics/small.html\">little *things*</a>");
        assertThat(site.pages()).contains("topics/b c.html", "topics/small.html");
    }

    @Test
    void htmlInValuesIsEscapedOnEveryPage() throws IOException {
        String evil = "<script>alert(1)</script>\"&";
        TestSite site = TestSite.withData(folder);
        copyTemplatesOfTheRepository();
        site.file("jbake.properties", Files.readString(REPOSITORY.resolve("jbake.properties")))
                .file("data/sources/all.yaml", "s: {title: 'S EVIL', publisher: 'P EVIL', note: 'N EVIL'}\n".replace("EVIL", evil))
                .file("data/things/a.yaml", """
                        title: A EVIL
                        about: About EVIL
                        facts:
                          maker: {value: 'V EVIL', note: 'N EVIL', quote: 'Q EVIL', basis: 'B EVIL', source: s}
                          parts: {value: ['L EVIL'], source: s}
                        events:
                          - {date: 2026, text: 'E EVIL', note: 'EN EVIL', source: s}
                        """.replace("EVIL", evil))
                .file("data/things/b.yaml", "title: B\n")
                .file("content/first.md", post("T " + evil, "2026-01-01", """
                        [[a]] {{a.maker}} {{a.maker|date}} {{a.parts}} ![{{a.maker}}](x.png) [see {{a.maker}}](y.html) [@s]

                        # {{a.maker}}

                        ```compare
                        subjects: [a, b]
                        caption: C EVIL
                        ```
                        """.replace("EVIL", evil)));
        Files.writeString(folder.resolve("data/things/_collection.yaml"), """
                comparisons:
                  - {subjects: [a, b], title: 'CT EVIL', about: 'CA EVIL', verdict: 'CV EVIL'}
                """.replace("EVIL", evil), StandardOpenOption.APPEND);

        assertThat(report(site.bake())).isEmpty();

        assertThat(site.pages()).contains("first.html", "things/a.html", "things/index.html", "compare/a-vs-b.html",
                "sources/s.html", "sources/index.html", "index.html", "feed.xml", "archive.html", "sitemap.xml");
        assertThat(site.contents()).allSatisfy((path, text) -> {
            // The index of the search is scripts in files of their own, whose texts no browser reads as HTML.
            if (!path.startsWith("data/") && !path.startsWith("search/") && !path.endsWith(".json")) {
                assertThat(text).as(path).doesNotContain("<script>alert");
            }
        });
    }

    private void copyTemplatesOfTheRepository() throws IOException {
        try (Stream<Path> old = Files.list(folder.resolve("templates"))) {
            for (Path template : old.toList()) {
                Files.delete(template);
            }
        }
        copy(Path.of("src/main/resources/collate/templates"), folder.resolve("templates"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aYamlHeaderSaysWhatTheOtherSays() throws IOException {
        TestSite site = TestSite.withData(folder).file("content/second.md", """
                ---
                title: "Second: a test"
                date: 2026-01-02
                type: post
                status: published
                tags: [small, b c]
                ---
                Of [[a]].
                """);
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("second.html")).isEqualTo(
                "<h1>Second: a test</h1>\n<p>Of <a href=\"things/a.html\">Thing A</a>.</p>\n");
        assertThat(site.page("index.html")).isEqualTo("Second: a test;First;");
        assertThat(site.page("tags/b c.html")).contains("Second: a test;");
    }

    @Test
    void draftsHaveAPageAndAreListedNowhere() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("content/second.md", post("Hidden", "2026-01-02", "[[a]]").replace("published", "draft").replace("a,b c", "small,secret"))
                .file("templates/archive.ftl", "<#list published_content as one>${one.title};</#list>")
                .file("templates/feed.ftl", "<#list published_posts as one>${one.title};</#list>")
                .file("templates/subject.ftlh", "<#list content.subject.mentions as one>${one.title};</#list>");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("second-draft.html")).contains("Hidden");
        assertThat(site.pages()).doesNotContain("tags/secret.html", "second.html");
        assertThat(site.contents()).allSatisfy((path, text) -> {
            if (!path.equals("second-draft.html")) {
                assertThat(text).as(path).doesNotContain("Hidden");
            }
        });
    }

    @Test
    void aFactInALinkKeepsItsUnit() throws IOException {
        TestSite site = TestSite.withData(folder).file("data/things/_collection.yaml", """
                title: Things
                singular: thing
                groups: {all: {title: All}}
                attributes: {size: {title: Size, group: all, type: integer, unit: metres}}
                """)
                .file("data/things/a.yaml", "title: A\nfacts: {size: {value: 4, as_of: 2025}}\n")
                .file("content/link.md", TestSite.post("Link", "2026-01-01",
                        "[{{a.size}}](https://example.org) [{{a.size|value}}](https://example.org) [{{a.size|date}}](https://example.org)"));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("link.html")).contains(">4 metres</data></span></a>", ">4</data></span></a>", ">4 metres</data> (2025)</span></a>");
    }

    @Test
    void directivesInCodeStayAsTheyAre() throws IOException {
        TestSite site = TestSite.withData(folder).file("content/first.md", post("First", "2026-01-01", """
                `{{a.size}} [[nobody]]` and \\{{a.size}}

                    [[nobody]] {{x.y}} [@z]

                ```
                {{x.y}} [@z]
                ```"""));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("first.html")).contains("<code>{{a.size}} [[nobody]]</code> and {{a.size}}",
                "[[nobody]] {{x.y}} [@z]\n</code>", "<code>{{x.y}} [@z]\n</code>");
    }

    @Test
    void withoutCollectionsDirectivesAreText() throws IOException {
        TestSite site = TestSite.plain(folder).file("content/first.md", post("First", "2026-01-01", "{{x}} and [[y]] and [@z]."));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("first.html")).isEqualTo("<h1>First</h1>\n<p>{{x}} and [[y]] and [@z].</p>\n");
    }
}
