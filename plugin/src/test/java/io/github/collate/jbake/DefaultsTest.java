package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.PluginFiles;
import io.github.collate.seed.Starter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {

    @TempDir
    private Path folder;

    /** Data and an empty configuration, nothing else. */
    private TestSite dataOnly() {
        return new TestSite(folder).file("jbake.properties", "site.host=https://example.org\n")
                .file("data/things/_collection.yaml", """
                        title: Things
                        singular: thing
                        groups: {main: {title: Main}}
                        attributes: {size: {title: Size, group: main, type: number}}
                        """)
                .file("data/things/a.yaml", "title: Thing A\ntags: [small]\nfacts: {size: {value: 3, source: s}}\n")
                .file("data/things/b.yaml", "title: Thing B\nfacts: {size: {value: 4, source: s}}\n")
                .file("data/sources/all.yaml", "s: {title: Source S}\n");
    }

    @Test
    void aSiteOfDataAloneBakesAndChecks() throws IOException {
        TestSite site = dataOnly();
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.pages()).contains("index.html", "things/index.html", "things/a.html", "sources/s.html", "tags/small.html",
                "tags/index.html", "board.html", "changes/index.html", "404.html", "sitemap.xml", "feed.xml", "robots.txt", "css/base.css", "favicon.svg");
        assertThat(site.page("index.html")).contains("<title>Untitled</title>", "Thing A").doesNotContain("about.html");
        assertThat(report(site.check())).isEmpty();
    }

    @Test
    void linksLeadOnlyToPagesThatThereAre() throws IOException {
        TestSite site = dataOnly().file("data/things/a.yaml", "title: A\nfacts: {size: 3}\n");
        Files.delete(folder.resolve("data/things/b.yaml"));
        Files.delete(folder.resolve("data/sources/all.yaml"));
        assertThat(report(site.check(Map.of("rule.unsourced", "off")))).isEmpty();
        assertThat(report(site.check())).contains("unsourced").doesNotContain("broken-link", "  error  ");
    }

    @Test
    void aSiteWithoutATemplateFolderIsBakedInSilence() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(report(dataOnly().bake())).isEmpty();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ");
    }

    @Test
    void ownTemplatesComponentsAssetsAndSettingsWin() throws IOException {
        TestSite site = dataOnly().file("templates/subject.ftlh", "mine: ${content.title}").file("templates/components/legend.ftlh", "<#assign symbols = {}>")
                .file("templates/archive.ftl", "my archive").file("assets/css/base.css", "mine {}").file("content/js/collate.js", "mine()")
                .file("jbake.properties", "site.host=https://example.org\nsite.title=Mine\nrender.sitemap=false\n");
        assertThat(report(site.bake())).contains("legend");
        Files.delete(folder.resolve("templates/components/legend.ftlh"));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("things/a.html")).isEqualTo("mine: Thing A");
        assertThat(site.page("archive.html")).isEqualTo("my archive");
        assertThat(site.page("css/base.css")).isEqualTo("mine {}");
        assertThat(site.page("css/collate.css")).contains("mine {}", ".masthead").doesNotContain("box-sizing");
        assertThat(site.page("js/collate.js")).isEqualTo("mine()");
        assertThat(site.page("index.html")).contains("<title>Mine</title>");
        assertThat(site.pages()).doesNotContain("sitemap.xml").contains("css/tokens.css");
    }

    @Test
    void aSiteWithCopiesOfAllTemplatesHasTheSamePagesAndOneSheet() throws IOException {
        TestSite site = dataOnly();
        assertThat(report(site.bake())).isEmpty();
        Map<String, String> lent = site.contents();
        for (Map.Entry<String, byte[]> copy : Starter.templates().entrySet()) {
            Path file = folder.resolve(copy.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, copy.getValue());
        }
        site.file("assets/css/tokens.css", site.page("css/tokens.css") + ".mine {}");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("css/collate.css")).contains(".mine {}", ".masthead").doesNotContain("@import");
        Files.delete(folder.resolve("assets/css/tokens.css"));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.contents()).isEqualTo(lent);
    }

    @Test
    void aSiteThatDressesItsEssaysGetsNoPagesInADressOfOurs() throws IOException {
        TestSite site = TestSite.withData(folder);
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.pages()).doesNotContain("board.html", "css/base.css", "sitemap.xml");
        Files.delete(folder.resolve("templates/source.ftlh"));
        assertThat(report(site.bake())).contains("templates/source.ftl  error  missing-template");
        assertThat(report(site.bake(Map.of("template.defaults", "true")))).isEmpty();
        assertThat(site.pages()).contains("board.html", "css/base.css");
        assertThat(site.page("first.html")).startsWith("<h1>First</h1>");
    }

    @Test
    void aSiteWithoutACollectionHasNothingOfTheDefaults() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/post.ftl", "<#include 'components/changes.ftlh' ignore_missing=true>"
                + "<#include 'layout.ftlh' ignore_missing=true>${config.template_defaults!'none'}");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("first.html")).isEqualTo("none");
        assertThat(site.pages()).doesNotContain("css/base.css", "404.html");
        Files.delete(folder.resolve("templates/post.ftl"));
        assertThat(report(site.bake())).contains("templates/post.ftl  error  missing-template");
    }

    @Test
    void aDefaultTemplateThatFailsIsNamedAsBuiltIn() throws IOException {
        TestSite site = dataOnly().file("templates/components/lists.ftlh", "<#macro nothing></#macro>");
        assertThat(report(site.bake())).contains("(built in) subject.ftlh:").contains("While rendering things/a.html");
    }

    @Test
    void whatIsLentAndTakenBackShowsInTheNextBake() throws IOException {
        TestSite site = dataOnly().file("content/first.md", post("First", "2026-01-01", "Hello."));
        site.bake();
        Map<String, String> lent = site.contents();
        site.file("templates/footnote.ftlh", "").file("templates/components/lists.ftlh", Files.readString(Path.of("src/main/resources/collate/templates/components/lists.ftlh"))
                + "<#-- mine -->").file("assets/js/collate.js", "mine()").file("assets/css/tokens.css", "mine {}");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("js/collate.js")).isEqualTo("mine()");
        assertThat(site.page("css/collate.css")).contains("mine {}");
        site.file("jbake.properties", "template.post.file=own.ftl\n").file("templates/own.ftl", "own");
        assertThat(report(site.bake())).contains("missing-template");
        Files.delete(folder.resolve("templates/own.ftl"));
        Files.delete(folder.resolve("templates/footnote.ftlh"));
        Files.delete(folder.resolve("templates/components/lists.ftlh"));
        Files.delete(folder.resolve("assets/js/collate.js"));
        Files.delete(folder.resolve("assets/css/tokens.css"));
        site.file("jbake.properties", "site.host=https://example.org\n");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.contents()).isEqualTo(lent);
    }

    @Test
    void nothingOfADefaultTemplateEscapesTheRecordOfReads() throws IOException {
        assertThat(PluginFiles.under("collate/templates/")).containsKeys("layout.ftlh", "components/lists.ftlh");
        TemplateSources sources = TemplateSources.read(Path.of("src/main/resources/collate/templates"), Fingerprint.NONE);
        assertThat(sources.anyUntraced()).isFalse();
    }
}
