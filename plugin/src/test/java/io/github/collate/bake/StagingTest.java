package io.github.collate.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    private Written bake(String path, String text) throws IOException {
        Staging staging = new Staging(site, work);
        staging.write(path, text.getBytes(UTF_8));
        return staging.publish();
    }
}
