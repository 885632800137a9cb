package io.github.collate.publish;

import static io.github.collate.publish.SiteClone.BRANCH;
import static io.github.collate.publish.SiteClone.commitAt;
import static io.github.collate.publish.SiteClone.commits;
import static io.github.collate.publish.SiteClone.files;
import static io.github.collate.publish.SiteClone.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Publishes to a bare repository in a folder. */
@ExtendWith(OwnGitConfiguration.class)
class PublisherTest {

    private static final List<String> PAGES = List.of("archive.html", "feed.xml", "first.html", "index.html");

    @TempDir
    private Path folder;

    private SiteClone site;
    private Path remote;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        site = SiteClone.committed(Files.createDirectories(folder.resolve("source")));
        remote = site.bareRemote(folder.resolve("remote.git"));
    }

    @Test
    void theFirstPublicationMakesABranchWithoutThePast() throws IOException, Refusal {
        Published published = site.publish();
        assertThat(commits(remote)).singleElement().satisfies(commit -> {
            assertThat(commit.getParentCount()).isZero();
            assertThat(published.commit()).contains(commit.name());
        });
        assertThat(files(remote)).containsOnlyKeys(with(PAGES, ".nojekyll"))
                .containsEntry(".nojekyll", "100644 ").containsEntry("first.html", "100644 <h1>First</h1>\n<p>Text.</p>\n");
        assertThat(published.update().get().added()).hasSize(5);
    }

    @Test
    void draftsAndWhatWaitsForItsDayAreLeftOutAndNamed() throws IOException, Refusal, GitAPIException {
        site.file("content/idea.md", post("Idea").replace("status=published", "status=draft"))
                .file("content/later.md", post("Later").replace("status=published", "status=published-date").replace("2026-01-01", "2999-01-01"))
                .file("content/bridge-draft.md", post("Of a draft that is published"));
        site.commit("Begin two essays");
        site.publish();
        assertThat(files(remote)).containsKeys("first.html", "bridge-draft.html").doesNotContainKeys("idea.html", "idea-draft.html", "later.html");
        assertThat(site.said()).anyMatch(line -> line.contains("Left out") && line.contains("idea-draft.html, later.html"));

        site.file("templates/page.ftl", "other").commit("Touch no post");
        site.publish();
        assertThat(files(remote)).as("what an earlier bake is remembered for").doesNotContainKeys("idea-draft.html", "later.html");
    }

    private static String[] with(List<String> paths, String... more) {
        return Stream.concat(paths.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void theCommitNamesTheCommitOfTheSourcesAndItsAuthor() throws IOException, Refusal, GitAPIException {
        site.file("content/first.md", post("Other"));
        String source = site.commit("Say it better\n\nAt length.");
        site.publish();
        RevCommit commit = commits(remote).get(0);
        assertThat(commit.getFullMessage())
                .isEqualTo("Publish " + source.substring(0, 10) + ": Say it better\n\nSource-Commit: " + source + "\n");
        assertThat(commit.getAuthorIdent().getEmailAddress()).isEqualTo("ada@example.org");
    }

    @Test
    void aMessageOfOnesOwnStillNamesTheCommit() throws IOException, Refusal, GitAPIException {
        String source = site.commit("Nothing new");
        site.message("New site of {commit}").publish();
        assertThat(commits(remote).get(0).getFullMessage())
                .isEqualTo("New site of " + source.substring(0, 10) + "\n\nSource-Commit: " + source + "\n");
    }

    @Test
    void theCommitIsOfWhomGitIsConfiguredTo() throws IOException, Refusal {
        site.configure("user", null, "name", "Pat Publisher").configure("user", null, "email", "pat@example.org").publish();
        assertThat(commits(remote).get(0).getCommitterIdent().toExternalString()).startsWith("Pat Publisher <pat@example.org>");
    }

    @Test
    void publishedTwiceWithNothingChangedThereIsNoSecondCommit() throws IOException, Refusal, GitAPIException {
        site.publish();
        site.commit("A commit that changes no page");
        Published second = site.publish();
        assertThat(second.update().get().files()).isZero();
        assertThat(second.commit()).isEmpty();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void theNextPublicationChangesAddsAndRemovesOnTop() throws IOException, Refusal, GitAPIException {
        site.file("content/old.md", post("Old")).commit("Add one");
        site.publish();
        String first = commits(remote).get(0).name();
        site.file("content/first.md", post("Newer")).file("content/new.md", post("New"));
        Files.delete(site.root().resolve("content/old.md"));
        site.commit("Change them");
        assertThat(site.publish().update().get())
                .isEqualTo(new Update(List.of("new.html"), List.of("first.html"), List.of("old.html")));
        assertThat(commits(remote)).hasSize(2);
        assertThat(commits(remote).get(0).getParent(0).name()).isEqualTo(first);
    }

    @Test
    void aStoreThatWasDeletedIsFetchedAnew() throws IOException, Refusal, GitAPIException {
        site.publish();
        delete(site.root().resolve("target"));
        assertThat(site.publish().commit()).isEmpty();
        site.file("content/new.md", post("New")).commit("Add one");
        delete(site.root().resolve("target"));
        assertThat(site.publish().update().get().added()).containsExactly("new.html");
        assertThat(commits(remote)).hasSize(2);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aBranchThatMovedIsAddedTo() throws IOException, Refusal, GitAPIException {
        site.publish();
        String theirs = commitAt(remote, Map.of("first.html", "by hand", "CNAME", "www.example.org\n", "stray.html", "x"));
        site.file("content/new.md", post("New")).commit("Add one");
        assertThat(site.publish().update().get())
                .isEqualTo(new Update(List.of("new.html"), List.of("first.html"), List.of("stray.html")));
        assertThat(commits(remote)).hasSize(3);
        assertThat(commits(remote).get(0).getParent(0).name()).isEqualTo(theirs);
        assertThat(files(remote)).containsEntry("CNAME", "100644 www.example.org\n");
    }

    @Test
    void whatPatternsNameStays() throws IOException, Refusal {
        commitAt(remote, Map.of("CNAME", "x", "docs/deep/a.html", "1", "google1.html", "2", "other.html", "3", "first.html/b", "4",
                "index.html", "5"));
        site.keep("/docs/", "google*.html", "first.html", "index.html").publish();
        assertThat(files(remote)).containsOnlyKeys(with(PAGES, ".nojekyll", "docs/deep/a.html", "google1.html"))
                .containsEntry("index.html", "100644 index");
    }

    @Test
    void aConfiguredDomainIsWritten() throws IOException, Refusal {
        commitAt(remote, Map.of("CNAME", "old.example.org\n"));
        site.cname("www.example.org").publish();
        assertThat(files(remote)).containsEntry("CNAME", "100644 www.example.org\n");
    }

    @Test
    void twoDomainsAreAProblem() throws IOException, Refusal, GitAPIException {
        site.file("assets/CNAME", "a.example.org\n").commit("Name the domain");
        assertThat(site.cname("b.example.org").publish().problems()).singleElement().asString()
                .contains("two-domains", "a.example.org", "b.example.org");
        assertThat(commits(remote)).isEmpty();
        site.cname("a.example.org").publish();
        assertThat(files(remote)).containsEntry("CNAME", "100644 a.example.org\n");
    }

    @Test
    void whatIsNoDomainOrBranchIsRefused() throws IOException {
        assertThat(site.cname("https://www.example.org/").refusal()).contains("without https://");
        assertThat(site.branch("a..b").refusal()).contains("\"a..b\" cannot be the name of a branch");
    }

    @Test
    void sourcesThatAreNotCommittedAreNamedAndRefused() throws IOException, GitAPIException {
        site.file("content/first.md", post("Changed")).file("content/new.md", post("New")).file("content/staged.md", post("Staged"));
        Files.delete(site.root().resolve("templates/page.ftl"));
        try (Git git = Git.open(site.root().toFile())) {
            git.add().addFilepattern("content/staged.md").call();
        }
        assertThat(site.refusal()).contains("content/first.md", "content/new.md", "content/staged.md", "templates/page.ftl",
                "Commit them").doesNotContain("target", "content/second");
        assertThat(commits(remote)).isEmpty();
    }

    @Test
    void aFileThatGitIgnoresHindersNothing() throws IOException, Refusal, GitAPIException {
        site.file(".gitignore", "target/\n*.tmp\n").commit("Ignore more");
        site.file("notes.tmp", "x").publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void whatChangesBesideTheSiteHindersNothing() throws IOException, Refusal, GitAPIException {
        SiteClone within = SiteClone.committedWithin(Files.createDirectories(folder.resolve("many")), "docs/site");
        Path there = within.bareRemote(folder.resolve("other.git"));
        Files.writeString(within.root().resolve("beside.txt"), "x");
        within.publish();
        assertThat(files(there)).containsKey("first.html");
        within.file("content/new.md", post("New"));
        assertThat(within.refusal()).contains("docs/site/content/new.md").doesNotContain("beside.txt");
    }

    @Test
    void aSiteWithMistakesIsNotPublished() throws IOException, Refusal, GitAPIException {
        site.publish();
        site.file("content/bad.md", "title=Bad\ntype=post\nstatus=published\ndate=never\n~~~~~~\nText.\n").commit("Break it");
        Published published = site.publish();
        assertThat(published.problems()).anySatisfy(problem -> assertThat(problem.toString()).contains("content/bad.md"));
        assertThat(published.update()).isEmpty();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aPageThatSomebodyAlteredIsPublishedAsItWasBaked() throws IOException, Refusal {
        site.publish();
        site.file("target/site/first.html", "altered");
        assertThat(site.publish().update().get().files()).isZero();
    }

    @Test
    void aDryRunListsAndSendsNothing() throws IOException, Refusal, GitAPIException {
        site.publish();
        site.file("content/first.md", post("Newer")).file("content/new.md", post("New"));
        Published told = site.dryRun();
        assertThat(told.update()).contains(new Update(List.of("new.html"), List.of("first.html"), List.of()));
        assertThat(told.commit()).isEmpty();
        assertThat(site.said()).singleElement().asString().contains("content/new.md", "Without the dry run this would end here");
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void theAuthorsRepositoryStaysAsItIs() throws IOException, Refusal {
        Map<String, String> before = contents(site.root());
        site.publish();
        delete(site.root().resolve("target"));
        assertThat(contents(site.root())).isEqualTo(before);
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void aBranchThatWasDeletedBeginsAnew() throws IOException, Refusal, GitAPIException {
        site.publish();
        try (Git git = Git.open(remote.toFile())) {
            git.branchDelete().setBranchNames(BRANCH).setForce(true).call();
        }
        site.publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aDetachedHeadPublishes() throws IOException, Refusal, GitAPIException {
        try (Git git = Git.open(site.root().toFile())) {
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
        }
        site.publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aShallowClonePublishes() throws IOException, Refusal, GitAPIException {
        site.file("content/new.md", post("New"));
        String head = site.commit("Go on");
        Path shallow = folder.resolve("shallow");
        Git.cloneRepository().setURI(site.root().toUri().toString()).setDirectory(shallow.toFile()).setDepth(1).call().close();
        SiteClone clone = SiteClone.at(shallow).remoteAt(remote.toUri().toString());
        clone.publish();
        clone.file("content/more.md", post("More")).commit("Go further");
        clone.publish();
        assertThat(commits(remote)).hasSize(2);
        assertThat(commits(remote).get(1).getFullMessage()).contains("Source-Commit: " + head);
        assertThat(clone.said()).isEmpty();
    }

    @Test
    void namesWithSpacesAndLettersOfAllLanguagesStay() throws IOException, Refusal, GitAPIException {
        site.file("assets/a file.txt", "1").file("assets/ünïcode/日本.txt", "2").file("assets/it's #1 & more.txt", "3").commit("Add files");
        site.publish();
        assertThat(files(remote)).containsEntry("a file.txt", "100644 1").containsEntry("ünïcode/日本.txt", "100644 2")
                .containsEntry("it's #1 & more.txt", "100644 3");
        delete(site.root().resolve("target"));
        assertThat(site.publish().update().get().files()).isZero();
    }

    @Test
    void theBranchOfTheSourcesIsRefused() throws IOException, GitAPIException {
        assertThat(site.branch("main").refusal()).contains("main is checked out here and holds the sources");
        try (Git git = Git.open(site.root().toFile())) {
            git.push().setRemote("origin").add("refs/heads/main").call();
            git.checkout().setCreateBranch(true).setName("topic").call();
        }
        assertThat(site.refusal()).contains("holds sources");
        assertThat(commits(remote, "refs/heads/main")).hasSize(1);
    }

    @Test
    void aBranchOfUnknownSourcesIsRefused() throws IOException {
        commitAt(remote, Map.of("pom.xml", "<project/>"));
        assertThat(site.refusal()).contains("holds sources");
    }

    @Test
    void aSiteOfUnknownSourcesIsToldBeforeItIsReplaced() throws IOException, Refusal, GitAPIException {
        site.publish();
        try (Git git = Git.open(site.root().toFile())) {
            git.checkout().setOrphan(true).setName("other").call();
        }
        String first = commits(remote).get(0).getFooterLines("Source-Commit").get(0);
        site.file("content/new.md", post("New")).commit("Begin anew");
        site.publish();
        assertThat(site.said()).singleElement().asString().contains("was baked from " + first.substring(0, 10));
    }

    @Test
    void withoutARepositoryThereIsNothingToName() throws IOException {
        SiteClone none = SiteClone.bare(Files.createDirectories(folder.resolve("none")));
        assertThat(none.refusal()).contains("is in no git repository", "git init");
    }

    @Test
    void withoutACommitThereIsNothingToName() throws IOException, GitAPIException {
        Path root = Files.createDirectories(folder.resolve("new"));
        Git.init().setDirectory(root.toFile()).call().close();
        assertThat(SiteClone.bare(root).refusal()).contains("has no commit yet");
    }

    @Test
    void aRemoteThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        assertThat(site.remote("upstream").refusal()).contains("no remote \"upstream\"", "there is origin");
        assertThat(site.remote(folder.resolve("nowhere.git").toUri().toString()).refusal()).contains("no repository at");
    }

    @Test
    void aRemoteMayBeAPathFromTheWorkTree() throws IOException, Refusal {
        site.remoteAt("../remote.git").publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void whereGitWouldPushToIsPublishedTo() throws IOException, Refusal {
        site.remoteAt("https://example.invalid/site.git").configure("remote", "origin", "pushurl", "short:remote.git")
                .configure("url", folder.toUri().toString(), "insteadOf", "short:");
        site.publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void anAddressMayStandInPlaceOfAName() throws IOException, Refusal {
        site.configure("url", folder.toUri().toString(), "insteadOf", "short:").remote("short:remote.git").publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aServerThatDoesNotAnswerIsTold() throws IOException {
        assertThat(site.remoteAt("http://127.0.0.1:1/site.git").refusal())
                .contains("http://127.0.0.1:1/site.git cannot be reached", "Nothing was published");
    }
}
