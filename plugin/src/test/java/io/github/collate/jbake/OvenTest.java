package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OvenTest {

    @TempDir
    private Path folder;

    @Test
    void aPlainSiteGetsJBakesPages() throws IOException {
        TestSite site = TestSite.plain(folder);
        assertThat(site.bake().problems()).isEmpty();
        assertThat(site.pages()).containsExactly("archive.html", "feed.xml", "first.html", "index.html", "tags/a.html",
                "tags/b c.html");
        assertThat(site.page("first.html")).isEqualTo("<h1>First</h1>\n<p>Hello <em>there</em>.</p>\n");
        assertThat(site.page("tags/b c.html")).isEqualTo("First;");
    }

    @Test
    void aSecondBakeWritesNothingNew() throws IOException {
        TestSite site = TestSite.plain(folder);
        site.bake();
        assertThat(site.bake().written().orElseThrow().changed()).isZero();
    }

    @Test
    void aBakeWithProblemsLeavesTheLastGoodSite() throws IOException {
        TestSite site = TestSite.plain(folder);
        site.bake();
        site.file("content/first.md", post("Changed", "2026-01-01", "New text."));
        site.file("templates/archive.ftl", "${nothing.here}");
        Outcome outcome = site.bake();
        assertThat(outcome.written()).isEmpty();
        assertThat(site.page("first.html")).contains("First");
    }

    @Test
    void mistakesInDataAndInEssaysAreToldInOneRun() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("data/things/b.yaml", "title: B\nfacts: {size: big}\n")
                .file("data/plain.yaml", "a: [1\n")
                .file("content/first.md", post("First", "2026-01-01", "[[c]] [@x]"));
        assertThat(report(site.bake())).isEqualTo("""
                content/first.md:7:1  error  unknown-subject
                    "c" is not a subject of things. Known: a, b.
                content/first.md:7:8  error  unknown-source
                    "x" is not the id of a source under data/sources. Known: s.
                data/plain.yaml:2:1  error  yaml-syntax
                    This is not YAML: expected ',' or ']', but got <stream end>.
                data/things/b.yaml:2:15  error  wrong-type
                    "big" is not of type number, which takes a number such as 12 or 0.5.""");
    }

    @Test
    void aFailingTemplateIsReportedWithItsLineAndThePage() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/post.ftl", "<p>\n  ${content.subtitle}</p>");
        assertThat(report(site.bake())).isEqualTo("""
                templates/post.ftl:2:5  error  template-error
                    content.subtitle has no value here. Correct its name; where it may be missing, write ${content.subtitle!}.
                    While rendering first.html.""");
    }

    @Test
    void aTemplateThatFailsManyPagesIsReportedOnce() throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("templates/post.ftl", "<#import \"layout.ftl\" as layout>");
        for (int i = 1; i <= 4; i++) {
            site.file("content/more" + i + ".md", post("More", "2026-01-02", "Text."));
        }
        assertThat(report(site.bake())).isEqualTo("""
                templates/post.ftl:1:1  error  template-error
                    Template importing failed (for parameter value "layout.ftl"):
                    Template not found for name "layout.ftl".
                    While rendering first.html, more1.html, more2.html and 2 other pages.""");
    }

    @Test
    void aComponentThatFailsIsReportedOnce() throws IOException {
        TestSite site = TestSite.withData(folder).file("templates/components/fact.ftlh", "${fact.txet}")
                .file("content/first.md", post("First", "2026-01-01", "{{a.size}} and {{a.size}}"))
                .file("content/second.md", post("Second", "2026-01-01", "{{a.size}}"));
        assertThat(report(site.bake())).isEqualTo("""
                templates/components/fact.ftlh:1:3  error  template-error
                    fact.txet has no value here. Correct its name; where it may be missing, write ${fact.txet!}.
                    While rendering first.html, second.html.""");
    }

    @Test
    void aTemplateThatCannotBeReadIsReportedWithItsLine() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/post.ftl", "<p>\n<#if content.title>\n");
        assertThat(report(site.bake())).startsWith("templates/post.ftl:2:20  error  template-syntax\n")
                .endsWith("While rendering first.html.");
    }

    @Test
    void aMissingTemplateIsReportedWithItsName() throws IOException {
        TestSite site = TestSite.plain(folder);
        Files.delete(folder.resolve("templates/archive.ftl"));
        assertThat(report(site.bake())).isEqualTo("""
                templates/archive.ftl  error  missing-template
                    There is no such template. Make it (its name may also end in .ftlh), or name another one in jbake.properties.
                    While rendering archive.html.""");
    }

    @Test
    void missingFoldersAreReportedTogether() throws IOException {
        TestSite site = new TestSite(folder).file("jbake.properties", "render.encoding=UTF-9\n");
        assertThat(report(site.bake())).isEqualTo("""
                content  error  missing-content
                    There is no such folder. Make it, or name another one in jbake.properties with content.folder=…
                jbake.properties  error  configuration
                    render.encoding=UTF-9 is not the name of an encoding. Write render.encoding=UTF-8
                templates  error  missing-templates
                    There is no such folder. Make it, or name another one in jbake.properties with template.folder=…""");
    }

    @Test
    void aTemplateOfAnotherEndingIsFound() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/post.ftlh", "${content.title}");
        Files.delete(folder.resolve("templates/post.ftl"));
        site.file("content/first.md", post("Salt & pepper", "2026-01-01", "Text."));
        site.bake();
        assertThat(site.page("first.html")).isEqualTo("Salt &amp; pepper");
    }

    @Test
    void olderTemplatesDoNotEscapeUnlessTheSiteAsksForIt() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/post.ftl", "${content.title}");
        site.file("content/first.md", post("Salt & pepper", "2026-01-01", "Text."));
        site.bake();
        assertThat(site.page("first.html")).isEqualTo("Salt & pepper");
    }

    @Test
    void freemarkersOwnSettingsAreTakenFromTheConfiguration() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/post.ftl", "${1234567} ${.incompatible_improvements}");
        site.file("jbake.properties",
                "freemarker.number_format=000000000\nfreemarker.incompatible_improvements=2.3.30\n");
        site.bake();
        assertThat(site.page("first.html")).isEqualTo("001234567 2.3.30");
    }

    @Test
    void theCommandLineWinsOverTheConfiguration() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/post.ftl", "${config.site_host}");
        site.bake(Map.of("site.host", "https://user.github.io/repo", "not.known", "x"));
        assertThat(site.page("first.html")).isEqualTo("https://user.github.io/repo");
    }

    @Test
    void theIndexIsPagedNewestFirst() throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("jbake.properties", "index.paginate=true\nindex.posts_per_page=2\n")
                .file("templates/index.ftl", "<#list published_posts as post>${post.title};</#list>"
                        + "${currentPageNumber}/${numberOfPages} ${previousFileName!'-'} ${nextFileName!'-'} "
                        + "${content.rootpath}")
                .file("content/second.md", post("Second", "2026-01-02", "x"))
                .file("content/third.md", post("Third", "2026-01-03", "x"));
        site.bake();
        assertThat(site.page("index.html")).isEqualTo("Third;Second;1/2 - 2/ ");
        assertThat(site.page("2/index.html")).isEqualTo("First;2/2  - ../");
    }

    @Test
    void neighboursAreThePublishedOnesBeforeAndAfter() throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("templates/post.ftl",
                        "${(content.previousContent.title)!'-'} < ${content.title} < ${(content.nextContent.title)!'-'}")
                .file("content/draft.md", post("Draft", "2026-01-02", "x").replace("published", "draft"))
                .file("content/third.md", post("Third", "2026-01-03", "x"));
        site.bake();
        assertThat(site.page("first.html")).isEqualTo("- < First < Third");
        assertThat(site.page("third.html")).isEqualTo("First < Third < -");
        assertThat(site.page("draft-draft.html")).isEqualTo("First < Draft < Third");
    }

    @Test
    void ofEqualDatesTheLastFileComesFirst() throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("content/a.md", post("A", "2026-01-01", "x"))
                .file("content/z/b.md", post("B", "2026-01-01", "x"));
        site.bake();
        assertThat(site.page("index.html")).isEqualTo("B;First;A;");
    }

    @Test
    void aDatedDocumentAppearsOnItsDay() throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("content/past.md", post("Past", "2026-11-22", "x").replace("published", "published-date"))
                .file("content/future.md", post("Future", "2026-11-24", "x").replace("published", "published-date"));
        site.bake();
        assertThat(site.page("index.html")).isEqualTo("Past;First;");
    }

    @Test
    void templatesReachDataFilesAndTheStore() throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("data/team/people.yaml", "- Ada\n- Grace\n")
                .file("data/plain.yml", "name: Collate\n")
                .file("templates/archive.ftl", "${data.get('plain.yml').name} "
                        + "<#list data.get('team/people.yaml').data as person>${person} </#list>"
                        + "${db.getPublishedPosts().size()} ${db.getDocumentByUri('first.html').getFirst().title} "
                        + "${db.getTags()?size} ${db.getPublishedCount('post')}");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("archive.html")).isEqualTo("Collate Ada Grace 1 First 2 1");
    }

    @Test
    void dataThatIsNotYamlIsReportedWithItsPlace() throws IOException {
        TestSite site = TestSite.plain(folder).file("data/broken.yaml", "a: [1, 2\nb: 3\n");
        assertThat(report(site.bake())).startsWith("data/broken.yaml:2:2  error  yaml-syntax\n");
    }

    @Test
    void assetsAreCopiedAlsoThoseAmongTheContent() throws IOException {
        TestSite site = TestSite.plain(folder).file("assets/css/site.css", "body {}").file("content/img/dot.svg", "<svg/>")
                .file("assets/ignored/.jbakeignore", "").file("assets/ignored/x.css", "");
        site.bake();
        assertThat(site.page("css/site.css")).isEqualTo("body {}");
        assertThat(site.page("img/dot.svg")).isEqualTo("<svg/>");
        assertThat(site.pages()).noneMatch(path -> path.startsWith("ignored"));
    }

    @Test
    void toolsOfOthersRenderIntoTheSite() throws IOException {
        TestSite site = TestSite.plain(folder).file("jbake.properties", "test.tool=on\n")
                .file("templates/hello.ftl", "Hello from a tool: ${content.title}");
        site.bake();
        assertThat(site.page("hello.html")).isEqualTo("Hello from a tool: hello");
    }

    @Test
    void aToolThatFailsIsAProblem() throws IOException {
        TestSite site = TestSite.plain(folder).file("jbake.properties", "test.tool=broken\n");
        assertThat(report(site.bake())).isEqualTo("""
                pom.xml  error  rendering-tool
                    io.github.collate.jbake.HelloTool failed: broken on purpose""");
    }

    @Test
    void aMissingEngineIsAProblem() throws IOException {
        TestSite site = TestSite.plain(folder).file("content/a.adoc", "= Title\n:jbake-type: post\n");
        assertThat(report(site.bake())).startsWith("content/a.adoc  error  missing-engine\n");
    }
}
