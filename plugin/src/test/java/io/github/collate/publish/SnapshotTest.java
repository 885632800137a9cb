package io.github.collate.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.Progress;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OwnGitConfiguration.class)
class SnapshotTest {

    @TempDir
    private Path folder;

    private Path site;
    private Store store;
    private Snapshot snapshot;

    @BeforeEach
    void begin() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        store = Store.open(folder.resolve("store"), new Config());
        snapshot = new Snapshot(store, new Destination("origin", "gh-pages", Optional.empty(), List.of(), ""), Progress.SILENT);
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void anEmptySiteIsAProblem() throws IOException {
        snapshot.take(site);
        assertThat(snapshot.problems()).singleElement().asString().contains("empty-site");
    }

    @Test
    void linksWithinTheSiteAreTheirFilesAndOthersAreProblems() throws IOException {
        Files.writeString(site.resolve("a.html"), "text");
        Files.writeString(folder.resolve("private.txt"), "private");
        Files.createDirectories(site.resolve("docs"));
        Files.createSymbolicLink(site.resolve("docs/b.html"), Path.of("../a.html"));
        snapshot.take(site);
        assertThat(snapshot.problems()).isEmpty();
        assertThat(snapshot.entries().get("docs/b.html")).isEqualTo(snapshot.entries().get("a.html"));
        Files.createSymbolicLink(site.resolve("out.txt"), folder.resolve("private.txt"));
        Files.createSymbolicLink(site.resolve("gone.txt"), Path.of("nowhere"));
        Files.createSymbolicLink(site.resolve("folder"), Path.of("docs"));
        snapshot.take(site);
        assertThat(snapshot.problems()).extracting(Problem::toString).satisfiesExactly(
                folder -> assertThat(folder).contains("site/folder", "a link to a folder"),
                gone -> assertThat(gone).contains("site/gone.txt", "leads nowhere"),
                out -> assertThat(out).contains("site/out.txt", "leads out of the site"));
        assertThat(snapshot.entries()).doesNotContainKey("out.txt");
    }

    @Test
    void permissionsOfOneMachineDoNotCount() throws IOException {
        Path script = Files.writeString(site.resolve("run.sh"), "text");
        script.toFile().setExecutable(true);
        snapshot.take(site);
        assertThat(snapshot.entries().get("run.sh").mode()).isEqualTo(FileMode.REGULAR_FILE);
    }

    @Test
    void aRepositoryInTheSiteIsLeftOutAndNamesThatGitRefusesAreProblems() throws IOException {
        Files.writeString(site.resolve("a.html"), "text");
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/config"), "x");
        snapshot.take(site);
        assertThat(snapshot.problems()).isEmpty();
        assertThat(snapshot.entries()).containsOnlyKeys("a.html", ".nojekyll");
        Files.createDirectories(site.resolve("deep/.git"));
        Files.writeString(site.resolve("deep/.git/config"), "x");
        snapshot.take(site);
        assertThat(snapshot.problems()).singleElement().asString().contains("site/deep/.git/config", "git refuses");
    }

    @Test
    void aFileThatGithubWouldNotTakeIsWarnedOf() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(site.resolve("film.mp4").toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        snapshot.take(site);
        assertThat(snapshot.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.toString()).contains("film.mp4", "100 MB");
        });
        assertThat(store.repository().open(snapshot.entries().get("film.mp4").content(), Constants.OBJ_BLOB).getSize())
                .isEqualTo(100L << 20);
    }

    @Test
    void noHeaderOfGitsConfigurationIsWrittenDown() throws IOException {
        Config git = new Config();
        git.setString("http", "https://example.org/", "extraHeader", "Authorization: Bearer abcdef");
        try (Store other = Store.open(folder.resolve("other"), git)) {
            assertThat(other.repository().getConfig().getStringList("http", "https://example.org/", "extraHeader"))
                    .containsExactly("", "Authorization: Bearer abcdef");
        }
        assertThat(folder.resolve("other/config")).content().doesNotContain("abcdef");
    }
}
