package io.github.collate.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    private Path folder;

    private Path site;
    private Path work;

    @BeforeEach
    void folders() {
        site = folder.resolve("site");
        work = folder.resolve("work");
    }

    @Test
    void nothingReachesTheSiteBeforeItIsPublished() throws IOException {
        Staging staging = new Staging(site, work);
        staging.write("a/index.html", "new".getBytes(UTF_8));
        assertThat(site).doesNotExist();
        assertThat(staging.publish()).isEqualTo(new Written(1, 1, 0));
        assertThat(site.resolve("a/index.html")).hasContent("new");
    }

    @Test
    void whatIsDiscardedLeavesTheSiteAsItWas() throws IOException {
        bake("a.html", "old");
        Staging staging = new Staging(site, work);
        staging.write("a.html", "new".getBytes(UTF_8));
        staging.discard();
        assertThat(site.resolve("a.html")).hasContent("old");
    }

    @Test
    void anUnchangedFileKeepsItsTime() throws IOException {
        bake("a.html", "same");
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(site.resolve("a.html"), then);
        assertThat(bake("a.html", "same")).isEqualTo(new Written(1, 0, 0));
        assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(then);
    }

    @Test
    void whatIsNoLongerWrittenIsRemovedWithItsEmptyFolder() throws IOException {
        bake("old/deep/a.html", "text");
        assertThat(bake("b.html", "text")).isEqualTo(new Written(1, 1, 1));
        assertThat(site.resolve("old")).doesNotExist();
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        Files.createDirectories(site.resolve("old"));
        Files.writeString(site.resolve("old/CNAME"), "example.org");
        bake("old/a.html", "text");
        bake("b.html", "text");
        assertThat(site.resolve("old/CNAME")).hasContent("example.org");
        assertThat(site.resolve("old/a.html")).doesNotExist();
    }

    @Test
    void whatABrokenOffBakeStagedIsGone() throws IOException {
        new Staging(site, work).write("stray.html", "half".getBytes(UTF_8));
        bake("a.html", "text");
        assertThat(site.resolve("stray.html")).doesNotExist();
    }

    @Test
    void whatAKilledBakeHadDecidedToPublishIsPublishedByTheNext() throws IOException {
        bake("old.html", "old");
        Files.createDirectories(work.resolve("ready/a"));
        Files.writeString(work.resolve("ready/a/b.html"), "new");
        Files.writeString(work.resolve("written.txt.new"), "a/b.html\nc.html\n");
        Files.writeString(site.resolve("c.html"), "moved before");
        new Staging(site, work).discard();
        assertThat(site.resolve("a/b.html")).hasContent("new");
        assertThat(site.resolve("c.html")).hasContent("moved before");
        assertThat(site.resolve("old.html")).doesNotExist();
        assertThat(work.resolve("ready")).doesNotExist();
        assertThat(bake("c.html", "later")).isEqualTo(new Written(1, 1, 1));
    }

    @Test
    void aFirstSiteThatAKilledBakeHadDecidedToPublishIsPublishedByTheNext() throws IOException {
        Files.createDirectories(work.resolve("ready/a"));
        Files.writeString(work.resolve("ready/a/b.html"), "new");
        Files.writeString(work.resolve("written.txt"), "a/b.html\n");
        new Staging(site, work).discard();
        assertThat(site.resolve("a/b.html")).hasContent("new");
        assertThat(work.resolve("ready")).doesNotExist();
        assertThat(bake("c.html", "later")).isEqualTo(new Written(1, 1, 1));
        assertThat(site.resolve("a")).doesNotExist();
    }

    @Test
    void aFirstSiteIsRememberedFileByFile() throws IOException {
        bake("a/b.html", "text");
        assertThat(bake("c.html", "text")).isEqualTo(new Written(1, 1, 1));
        assertThat(site.resolve("a")).doesNotExist();
    }

    @Test
    void aListThatWasNotDecidedUponRemovesNothing() throws IOException {
        bake("a.html", "text");
        Files.writeString(work.resolve("written.txt.new"), "b.html\n");
        new Staging(site, work).discard();
        assertThat(site.resolve("a.html")).hasContent("text");
    }

    @Test
    void aFileMayTakeAFoldersPlaceAndAFolderAFiles() throws IOException {
        bake("a/b.html", "text");
        bake("a", "file");
        assertThat(site.resolve("a")).hasContent("file");
        bake("a/b.html", "text");
        assertThat(site.resolve("a/b.html")).hasContent("text");
    }

    @Test
    void aFolderOfOthersInThePlaceOfAPageIsToldBeforeAnythingChanges() throws IOException {
        bake("b.html", "old");
        Files.createDirectories(site.resolve("c.html"));
        Files.writeString(site.resolve("c.html/theirs.txt"), "theirs");
        Staging staging = new Staging(site, work);
        staging.write("b.html", "new".getBytes(UTF_8));
        staging.write("c.html", "new".getBytes(UTF_8));
        assertThatThrownBy(staging::publish).isInstanceOf(FileAlreadyExistsException.class).hasMessageContaining("c.html");
        assertThat(site.resolve("b.html")).hasContent("old");
    }

    @Test
    void whatIsKeptStaysAndIsRemovedOnceItIsNot() throws IOException {
        bake("a.html", "text");
        Staging staging = new Staging(site, work);
        staging.keep("a.html");
        staging.write("b.html", "more".getBytes(UTF_8));
        assertThat(staging.publish()).isEqualTo(new Written(2, 1, 0));
        assertThat(site.resolve("a.html")).hasContent("text");
        assertThat(bake("b.html", "more")).isEqualTo(new Written(1, 0, 1));
    }

    private Written bake(String path, String text) throws IOException {
        Staging staging = new Staging(site, work);
        staging.write(path, text.getBytes(UTF_8));
        return staging.publish();
    }
}
