package io.github.collate.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import io.github.collate.text.SourceFile;
import io.github.collate.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitsTest {

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void begin() throws GitAPIException, IOException {
        Git.init().setDirectory(folder.toFile()).call().close();
        site = folder.resolve("site");
        write("data/platforms/_collection.yaml", Sample.DEFINITION);
        write("data/sources/press.yaml", "a: {title: A}\nb: {title: B}\n");
    }

    @Test
    void aValueThatACommitReplacedIsAChangeOfThatDay() throws Exception {
        share("{value: 40, source: a, as_of: 2023}");
        commit("2024-01-01T23:30:00Z");
        share("{value: 50, source: b, as_of: 2025}");
        commit("2025-01-01T23:30:00Z");

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.before().text() + " " + change.after().text()).isEqualTo("40 % 50 %");
            assertThat(change.before().sources()).extracting(Object::toString).containsExactly("a");
            assertThat(change.day().by()).isEqualTo(Dated.By.COMMITTED);
            assertThat(change.day().date().machine()).isEqualTo("2025-01-01");
            assertThat(change.id()).matches("platforms/tiktok.ad_share/commit-[0-9a-f]{10}");
        });
    }

    @Test
    void whatTheHistoryOfAFactTellsIsNotToldAgain() throws Exception {
        share("{value: 40, as_of: 2023}");
        commit("2024-01-01T00:00:00Z");
        share("{value: 50, as_of: 2025, history: [{value: 40, as_of: 2023, kind: corrected}]}");
        commit("2025-01-01T00:00:00Z");

        assertThat(changes()).isEmpty();
    }

    @Test
    void aLaterCheckOfTheSameValueIsASecondLook() throws Exception {
        share("{value: 40, as_of: 2023, checked: 2024-01-01}");
        commit("2024-01-01T00:00:00Z");
        share("{value: 40, as_of: 2023, checked: 2024-01-01, note: A word.}");
        commit("2024-02-01T00:00:00Z");
        share("{value: 40, as_of: 2023, checked: 2024-03-01}");
        commit("2024-03-01T00:00:00Z");

        assertThat(told()).containsExactly("2024-03-01 verified 40 % > 40 %");
    }

    @Test
    void whatCouldNotBeReadThenIsPassedOver() throws Exception {
        share("{value: 40}");
        commit("2024-01-01T00:00:00Z");
        share("{value: 40");
        commit("2024-02-01T00:00:00Z");
        share("{value: a lot, nonsense: 3}");
        commit("2024-03-01T00:00:00Z");
        share("{unknown: true}");
        commit("2024-04-01T00:00:00Z");
        share("{value: 50, source: gone}");
        commit("2024-05-01T00:00:00Z");

        share("{value: 50, source: a}");
        assertThat(told()).containsExactly("2024-05-01 changed 40 % > 50 %");
    }

    @Test
    void whatIsKeptGivesTheSameAsReadingAll() throws Exception {
        share("{value: 40}");
        commit("2024-01-01T00:00:00Z");
        share("{value: 50}");
        commit("2024-02-01T00:00:00Z");
        Optional<byte[]> kept = read(Optional.empty()).kept();
        share("{value: 60}");
        commit("2024-03-01T00:00:00Z");

        Committed after = read(kept);
        assertThat(ids(after)).isEqualTo(ids(read(Optional.empty()))).hasSize(2);
        assertThat(ids(read(after.kept()))).isEqualTo(ids(after));
        assertThat(after.kept()).contains(read(Optional.empty()).kept().orElseThrow());
    }

    @Test
    void whatIsKeptOfAnotherBranchIsNotUsed() throws Exception {
        share("{value: 40}");
        commit("2024-01-01T00:00:00Z");
        try (Git git = Git.open(folder.toFile())) {
            git.branchCreate().setName("other").call();
            share("{value: 50}");
            commit("2024-02-01T00:00:00Z");
            Optional<byte[]> kept = read(Optional.empty()).kept();
            git.checkout().setName("other").call();
            assertThat(ids(read(kept))).isEmpty();
        }
    }

    @Test
    void aPastDayKnowsNoLaterCommit() throws Exception {
        share("{value: 40, as_of: 2023}");
        commit("2024-01-01T00:00:00Z");
        share("{value: 50, as_of: 2023}");
        commit("2025-01-01T00:00:00Z");
        assertThat(read(Optional.empty()).changes(data().at(LocalDate.of(2024, 12, 31)))).isEmpty();
        assertThat(read(Optional.empty()).changes(data().at(LocalDate.of(2025, 1, 1)))).hasSize(1);
    }

    @Test
    void aShallowCloneTellsNothingAndSaysSo() throws Exception {
        share("{value: 40}");
        commit("2024-01-01T00:00:00Z");
        share("{value: 50}");
        commit("2025-01-01T00:00:00Z");
        Path clone = folder.resolveSibling("clone-" + folder.getFileName());
        Git.cloneRepository().setURI(folder.toUri().toString()).setDirectory(clone.toFile()).setDepth(1).call().close();

        try (Commits commits = Commits.open(clone.resolve("site"))) {
            assertThat(commits.isShallow()).isTrue();
            assertThat(commits.head()).endsWith(" shallow");
            assertThat(commits.read("data", data().bibliography(), Optional.empty()).changes(data())).isEmpty();
        }
        delete(clone);
    }

    @Test
    void withoutARepositoryOrACommitThereIsNothing() throws Exception {
        assertThat(ids(read(Optional.empty()))).isEmpty();
        try (Commits commits = Commits.open(site)) {
            assertThat(commits.head()).isEqualTo("none");
        }
        delete(folder.resolve(".git"));
        try (Commits commits = Commits.open(site)) {
            assertThat(commits.head()).isEqualTo("none");
            assertThat(commits.isShallow()).isFalse();
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private void share(String fact) throws IOException {
        write("data/platforms/tiktok.yaml", "title: TikTok\nfacts:\n  ad_share: " + fact + "\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private void commit(String moment) throws GitAPIException, IOException {
        PersonIdent somebody = new PersonIdent(new PersonIdent("A", "a@example.org"), Instant.parse(moment), ZoneOffset.ofHours(5));
        try (Git git = Git.open(folder.toFile())) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("x").setAuthor(somebody).setCommitter(somebody).setSign(false).call();
        }
    }

    private Dataset data() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(new SourceFile(site.relativize(file).toString(), Files.readString(file)));
            }
        }
        return Dataset.read("data", files, new Problems());
    }

    private Committed read(Optional<byte[]> kept) throws IOException {
        try (Commits commits = Commits.open(site)) {
            return commits.read("data", data().bibliography(), kept);
        }
    }

    private List<Change> changes() throws IOException {
        return read(Optional.empty()).changes(data());
    }

    private List<String> told() throws IOException {
        return changes().stream().map(change -> change.day().date().machine() + " " + change.kind().word() + " "
                + change.before().text() + " > " + change.after().text()).toList();
    }

    private List<String> ids(Committed committed) throws IOException {
        return committed.changes(data()).stream().map(Change::id).toList();
    }
}
