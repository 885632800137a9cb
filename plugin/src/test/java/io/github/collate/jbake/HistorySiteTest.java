package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collate.bake.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class HistorySiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private TestSite site() {
        return TestSite.withData(folder)
                .file("templates/changes.ftlh", "<#import 'components/changes.ftlh' as list><@list.months content.changes content.rootpath/>")
                .file("templates/corrections.ftlh", "<#import 'components/changes.ftlh' as list><@list.months content.changes content.rootpath/>")
                .file("templates/subject.ftlh", "<#list content.head.feeds as feed>${feed.href};</#list> ${site.tense}"
                        + "<#list content.subject.groups as g><#list g.entries as e> ${e.fact.id}=${e.fact.text}</#list></#list>")
                .file("data/sources/all.yaml", "s: {title: Source S, URL: 'https://example.org/s?a=1&b=2'}\n")
                .file("data/things/a.yaml", """
                        title: Thing A & co
                        facts:
                          size: {value: 3, as_of: 2025, source: s, history: [{value: 2, as_of: 2023, source: s}]}
                          share:
                            value: 50
                            as_of: 2025-01
                            recorded: 2025-06-30
                            source: s
                            history: [{value: 60, as_of: 2025-01, source: s, kind: corrected}]
                          born: {value: 2026, as_of: 2026, source: s}
                        """)
                .file("data/things/b.yaml", "title: B\nfacts: {size: 1}\n");
    }

    @Test
    void aSiteListsItsChangesWhenItHasATemplateForThem() throws IOException {
        TestSite site = TestSite.withData(folder);
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.pages()).noneMatch(page -> page.contains("changes"));

        site();
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.pages()).contains("changes/index.html", "changes/corrections.html", "changes/feed.xml", "changes/feed.json",
                "things/a/changes.xml", "things/a/changes.json", "things/b/changes.xml");
        assertThat(Jsoup.parse(site.page("changes/index.html")).select(".change").eachAttr("id"))
                .containsExactly("things/a.share/2025-01", "things/a.size/2023");
        assertThat(Jsoup.parse(site.page("changes/corrections.html")).select(".change .figure").eachText())
                .containsExactly("it said 60 % it is 50 %");
        assertThat(site.page("things/a.html")).startsWith("things/a/changes.xml;things/a/changes.json;changes/feed.xml;changes/feed.json;");
    }

    @Test
    void feedsAreWhatTheirFormatsAskFor() throws IOException, SAXException, ParserConfigurationException {
        TestSite site = site();
        site.bake();

        Element feed = xml(site.page("changes/feed.xml"));
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts(feed, "updated")).containsExactly("2025-06-30T00:00:00Z", "2025-06-30T00:00:00Z", "2025-01-01T00:00:00Z");
        assertThat(texts(feed, "title")).contains("Corrected: Thing A & co: Share is 50 %, not 60 %", "Thing A & co: Size changed from 2 to 3");
        assertThat(texts(feed, "id")).containsExactly("https://example.org/changes/feed.xml",
                "https://example.org/changes/index.html#things/a.share/2025-01", "https://example.org/changes/index.html#things/a.size/2023");
        assertThat(texts(feed, "summary").get(0)).contains("Recorded 30 June 2025.", "<https://example.org/s?a=1&b=2>");

        JsonNode json = new ObjectMapper().readTree(site.page("things/a/changes.json"));
        assertThat(json.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.get("feed_url").asText()).isEqualTo("https://example.org/things/a/changes.json");
        assertThat(json.get("items")).hasSize(2).allSatisfy(item -> {
            assertThat(item.get("id").asText()).startsWith("https://example.org/changes/index.html#things/a.");
            assertThat(item.get("date_published").asText()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        });
        assertThat(texts(xml(site.page("things/b/changes.xml")), "entry")).isEmpty();
    }

    private static Element xml(String text) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }

    private static List<String> texts(Element feed, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = feed.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void aPastDayShowsWhatTheRecordSaidThenAndTodayIsAsItWas() throws IOException {
        TestSite site = site().file("content/first.md", post("First", "2026-01-01", """
                {{a.share}}, {{a.size}}, {{a.born}}, {{a.size|earlier}}, {{a.size - b.size}}; [A is large.]{claim="a.size > 2"}
                """));
        assertThat(report(site.bake())).isEmpty();
        Map<String, String> today = site.contents();
        assertThat(site.page("things/a.html")).contains("present a.size=3 a.share=50 % a.born=2026");

        assertThat(bake(LocalDate.of(2024, 12, 31))).contains("warning  false-claim", "This claim was false on 31 December 2024: a.size > 2",
                "warning  unrecorded-fact", "a.share was not recorded by 31 December 2024", "warning  no-earlier-value").doesNotContain("  error  ");
        assertThat(site.page("things/a.html")).contains("past a.size=2").doesNotContain("a.share", "a.born");
        assertThat(Jsoup.parse(site.page("first.html")).select("p > .fact").eachText().toString()).contains("[not recorded", "2", "1");
        assertThat(Jsoup.parse(site.page("first.html")).select(".claim-false .verdict").text()).endsWith("not so then");
        assertThat(site.page("data/things.json")).contains("\"value\" : 2").doesNotContain("\"share\" : {");
        assertThat(Jsoup.parse(site.page("changes/index.html")).select(".change")).isEmpty();

        assertThat(bake(LocalDate.of(2025, 6, 29))).doesNotContain("  error  ");
        assertThat(site.page("things/a.html")).contains("a.share=60 %");
        assertThat(bake(LocalDate.of(2025, 6, 30))).doesNotContain("  error  ");
        assertThat(site.page("things/a.html")).contains("a.share=50 %");

        assertThat(report(site.bake())).isEmpty();
        assertThat(site.contents()).isEqualTo(today);
    }

    @Test
    void aDayToComeCountsAgesAndLeavesTheRecordAsItIs() throws IOException {
        TestSite site = site();
        assertThat(bake(LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(site.page("things/a.html")).contains("future a.size=3");
    }

    @Test
    void whatStillLacksAFactInThePastIsNotLeftOutOfTables() throws IOException {
        TestSite site = site().file("content/first.md", post("First", "2026-01-01", """
                {{a.share - a.share}} and [{{a.born}}](https://example.org) [x]{claim="things.map(t, t.share).max() > 1"}

                ```compare
                subjects: [a, b]
                attributes: [share, size]
                ```
                """).replace("things.map(t, t.share).max() > 1", "a.share > 1"));
        assertThat(bake(LocalDate.of(2020, 1, 1))).doesNotContain("  error  ");
        assertThat(Jsoup.parse(site.page("first.html")).select("tbody tr:has(td)").eachText()).hasSize(2);
        assertThat(site.page("first.html")).contains("<span class=\"state\">not recorded</span>");
    }

    private String bake(LocalDate day) throws IOException {
        return report(new Oven().bake(order(day, Map.of())));
    }

    private Order order(LocalDate day, Map<String, String> overrides) {
        return new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(), overrides, day,
                Instant.parse(day + "T12:00:00Z"), false, TODAY);
    }

    @Test
    void patternsOfAddressesAreChecked() throws IOException {
        TestSite site = site().file("jbake.properties", "site.edit=ftp://x/{path}\nsite.report=https://x.example/{titel}\nsite.history=svn\n");
        assertThat(report(site.bake())).isEqualTo("""
                jbake.properties  error  configuration
                    site.edit=ftp://x/{path} is not the pattern of an address: it begins with https:// and may hold {path}, {line}, {branch}, as in site.edit=https://example.org/edit/{path}#L{line}
                jbake.properties  error  configuration
                    site.history=svn is not known. Write site.history=git for changes that only commits tell, or leave it out.
                jbake.properties  error  configuration
                    site.report=https://x.example/{titel} is not the pattern of an address: it begins with https:// and may hold {path}, {line}, {branch}, {title}, {body}, as in site.report=https://example.org/new?title={title}&body={body}""");
    }

    @Test
    void anotherRepositoryThanGitHubsIsNamedByPatterns() throws IOException {
        TestSite site = site().file("templates/subject.ftlh", "<#list content.subject.groups as g><#list g.entries as e>${e.fact.edit} ${e.fact.report};</#list></#list>")
                .file("jbake.properties", "site.repository=https://gitlab.example/x\n");
        site.bake();
        assertThat(site.page("things/b.html")).isEqualTo(" ;");

        site.file("jbake.properties", "site.repository=https://gitlab.example/x\nsite.repository.branch=next\n"
                + "site.edit=https://gitlab.example/x/-/edit/{branch}/site,1/{path}#L{line}\n");
        site.bake();
        assertThat(site.page("things/b.html")).isEqualTo("https://gitlab.example/x/-/edit/next/site,1/data/things/b.yaml#L2 ;");
    }

    @Test
    void aCommitIsSeenAlthoughNoFileOfTheSiteChanged() throws IOException, GitAPIException {
        TestSite site = site().file("jbake.properties", "site.host=https://example.org\nsite.history=git\n").file(".gitignore", "target/\n");
        site.file("data/things/b.yaml", "title: B\nfacts: {size: 1}\n");
        try (StockTools tools = new StockTools(); Git git = Git.init().setDirectory(folder.toFile()).call()) {
            assertThat(tools).isNotNull();
            commit(git);
            site.file("data/things/b.yaml", "title: B\nfacts: {size: 7}\n");
            site.bake();
            assertThat(site.page("changes/index.html")).doesNotContain("things/b.size");
            assertThat(site.bake().baked()).isZero();

            commit(git);
            assertThat(site.bake().baked()).isPositive();
            assertThat(Jsoup.parse(site.page("changes/index.html")).select("[id^=things/b.size/commit-] .figure").text()).contains("1").contains("7");
            assertThat(site.bake().baked()).isZero();
            Map<String, String> warm = site.contents();
            new Oven().bake(new Order(folder, site.output(), folder.resolve("target/collate"), Map.of(), Map.of(), TODAY,
                    Instant.parse("2026-11-23T12:00:00Z"), true));
            assertThat(site.contents()).as("a cold bake").isEqualTo(warm);
        }
    }

    @Test
    void aShallowCloneIsToldInOneLineAndBakesAsWithoutHistory() throws IOException, GitAPIException {
        TestSite site = site().file("jbake.properties", "site.host=https://example.org\n");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git);
            site.file("data/things/b.yaml", "title: B\nfacts: {size: 7}\n");
            commit(git);
        }
        site.bake();
        Path clone = folder.resolve("target/clone");
        Git.cloneRepository().setURI(folder.toUri().toString()).setDirectory(clone.toFile()).setDepth(1).call().close();
        TestSite shallow = new TestSite(clone).file("jbake.properties", "site.host=https://example.org\nsite.history=git\n");
        List<String> said = new ArrayList<>();
        new Oven(new Progress() {
            @Override
            public void say(String line) {
                said.add(line);
            }

            @Override
            public void begin(int pages) {
                // Not asked.
            }

            @Override
            public void page(String path) {
                // Not asked.
            }

            @Override
            public void end() {
                // Not asked.
            }
        }).bake(new Order(clone, shallow.output(), clone.resolve("target/collate"), Map.of(), Map.of(), TODAY,
                Instant.parse("2026-11-23T12:00:00Z"), false));
        assertThat(said).singleElement().asString().startsWith("The clone is shallow");
        assertThat(shallow.contents()).isEqualTo(site.contents());
    }

    private static void commit(Git git) throws GitAPIException {
        git.add().addFilepattern("data").call();
        git.add().addFilepattern("templates").call();
        git.add().addFilepattern("content").call();
        git.commit().setMessage("x").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
    }
}
