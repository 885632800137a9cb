package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @Test
    void linksThatLeadNowhereOrBackAreReported() throws IOException {
        site = TestSite.withData(folder).file("assets/site.css", "");
        link("content/loop", "..");
        link("content/gone.md", "nowhere.md");
        link("assets/self", "self");
        link("data/things/gone.yaml", "nowhere.yaml");
        assertThat(report(site.bake())).isEqualTo("""
                assets/self  error  symbolic-link
                    The link leads nowhere. Remove it, or put back what it led to.
                content/gone.md  error  symbolic-link
                    The link leads nowhere. Remove it, or put back what it led to.
                content/loop  error  symbolic-link
                    The link leads back to a folder that it lies in. Remove it.
                data/things/gone.yaml  error  symbolic-link
                    The link leads nowhere. Remove it, or put back what it led to.""");
    }

    @Test
    void linksThatLeadInACircleAreReportedAndNotFollowed() throws IOException {
        site = TestSite.withData(folder).file("content/a/one.md", post("One", "2026-01-02", "Text."))
                .file("content/b/two.md", post("Two", "2026-01-03", "Text."))
                .file("data/sources/x/notes.txt", "").file("data/sources/y/notes.txt", "");
        link("content/a/there", "../b");
        link("content/b/back", "../a");
        link("data/sources/x/there", "../y");
        link("data/sources/y/back", "../x");
        assertThat(report(site.bake())).isEqualTo("""
                content/a/there/back  error  symbolic-link
                    The link leads back to a folder that it lies in. Remove it.
                content/b/back/there  error  symbolic-link
                    The link leads back to a folder that it lies in. Remove it.
                data/sources/x/there/back  error  symbolic-link
                    The link leads back to a folder that it lies in. Remove it.
                data/sources/y/back/there  error  symbolic-link
                    The link leads back to a folder that it lies in. Remove it.""");
    }

    @Test
    void linksToOtherFoldersAreFollowedAndMarksOfEditorsAreNot() throws IOException {
        site = TestSite.plain(folder).file("shared/second.md", post("Second", "2026-01-02", "Text."));
        link("content/more", "../shared");
        link("content/.#first.md", "someone@machine.1234");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("index.html")).isEqualTo("Second;First;");
    }

    @Test
    void theDataFolderMayHaveAnotherName() throws IOException {
        site = TestSite.withData(folder).file("jbake.properties", "site.host=https://example.org\ndata.folder=src/facts\n")
                .file("content/first.md", post("First", "2026-01-01", "[[a]] [@s]"));
        Files.createDirectories(folder.resolve("src"));
        Files.move(folder.resolve("data"), folder.resolve("src/facts"));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("things/a.html")).isEqualTo("Thing A");
        site.file("src/facts/things/b.yaml", "title: B\nfacts: {size: big}\n")
                .file("content/first.md", post("First", "2026-01-01", "{{b.size}}"));
        assertThat(report(site.bake())).startsWith("src/facts/things/b.yaml:2:15  error  wrong-type")
                .doesNotContain("first.md");
    }

    @Test
    void aDataFolderThatIsNamedAndNotThereIsReported() throws IOException {
        site = TestSite.withData(folder).file("jbake.properties", "site.host=https://example.org\ndata.folder=facts\n");
        assertThat(report(site.bake())).isEqualTo("""
                facts  error  missing-data
                    There is no such folder. Make it, or name another one in jbake.properties with data.folder=…""");
    }

    @Test
    void aDefinitionThatNobodyWouldReadIsReported() throws IOException {
        site = TestSite.plain(folder).file("data/things/_collection.yml", "title: Things\n")
                .file("data/more/things/_collection.yaml", "title: Things\n");
        assertThat(report(site.bake())).isEqualTo("""
                data/more/things/_collection.yaml  error  misplaced-collection
                    A collection is defined in data/NAME/_collection.yaml, and this file would not be read. Move or rename it.
                data/things/_collection.yml  error  misplaced-collection
                    A collection is defined in data/NAME/_collection.yaml, and this file would not be read. Move or rename it.""");
    }

    @Test
    void sourcesMayLieInFoldersOfTheirOwn() throws IOException {
        site = TestSite.withData(folder).file("data/sources/2026/press.yaml", "p: {title: Source P}\n")
                .file("content/first.md", post("First", "2026-01-01", "[@p]"));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("sources/p.html")).isEqualTo("Source P");
    }

    @Test
    void settingsThatCannotBeMeantAreReported() throws IOException {
        site = TestSite.plain(folder)
                .file("jbake.properties", "index.paginate=true\nindex.posts_per_page=0\nfreemarker.tag_syntax=round\n");
        assertThat(report(site.bake())).isEqualTo("""
                jbake.properties  error  configuration
                    freemarker.tag_syntax=round is not a value that FreeMarker takes for this setting. Correct it, or remove the line.
                jbake.properties  error  configuration
                    index.posts_per_page=0 shows nothing on a page. Write 1 or more.""");
        site.file("jbake.properties", "index.paginate=true\nindex.posts_per_page=many\n");
        assertThat(report(site.bake())).startsWith("jbake.properties  error  configuration\n").contains("many");
    }

    @Test
    void aFileInThePlaceOfTheSiteIsReported() throws IOException {
        site = TestSite.plain(folder).file("target/site", "");
        assertThat(report(site.bake())).isEqualTo("""
                target/site  error  output-folder
                    The site is to be written here, and this is a file. Remove it, or name another folder as outputDirectory in pom.xml.""");
    }

    @Test
    void plainDataThatIsNotUtf8OrNestedWithoutEndIsReported() throws IOException {
        site = TestSite.plain(folder).file("data/deep.yaml", "a: " + "[".repeat(30_000));
        Files.write(folder.resolve("data/latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});
        assertThat(report(site.bake())).contains("data/deep.yaml").contains("data/latin.yaml:1:4  error  not-utf-8");
    }

    private void link(String path, String target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }
}
