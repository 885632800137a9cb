package io.github.collate.impact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.site.Site;
import io.github.collate.site.Sites;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "somebody@example.org");
    private static final String COLLECTION = """
            title: Platforms
            singular: platform
            groups: {economy: {title: Economy}}
            attributes:
              ad_share: {title: Ad share, group: economy, type: percent, basis: gross}
              owner: {title: Owner, group: economy, type: text}
            comparisons:
              - {subjects: [sora-2, tiktok], attributes: [ad_share]}
            """;
    private static final String SOURCES = "a: {title: A}\nb: {title: B}\n";

    @TempDir
    private Path folder;

    private Git git;

    @BeforeEach
    void begin() throws GitAPIException, IOException {
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        write("data/platforms/_collection.yaml", COLLECTION);
        write("data/sources/web.yaml", SOURCES);
        write("data/platforms/tiktok.yaml", "title: TikTok\nfacts: {ad_share: {value: 50, source: a}}\n");
        write("data/platforms/sora-2.yaml", "title: Sora 2\nfacts: {ad_share: {value: 0, source: b}, owner: OpenAI}\n");
    }

    @AfterEach
    void end() {
        git.close();
    }

    @Test
    void changedFactsAreToldWithWhatLeansOnThemAndWhatBecomesOfClaims() throws IOException, GitAPIException {
        commit();
        Sites now = now("title: TikTok\nfacts: {ad_share: {value: 55, source: a}}\n", "title: Sora 2\nfacts: {ad_share: {value: 0, source: b}}\n")
                .essay("pays", """
                        It pays {{tiktok.ad_share}}.

                        ```compare
                        subjects: [tiktok]
                        attributes: [ad_share]
                        ```
                        """)
                .essay("claims", "[Half.]{claim=\"tiktok.ad_share == 50\"} [Who?]{claim=\"sora_2.owner == 'OpenAI'\"} "
                        + "[More.]{claim=\"tiktok.ad_share > 52\"}\n")
                .essay("draft", "type=post\nstatus=draft\ntitle=Draft", "{{tiktok.ad_share}}\n");

        assertThat(lines(now)).containsExactly(
                "1 fact changed, 1 removed since main: 3 essays, 2 tables, 1 claim now false, 1 claim now undecided, 1 claim now true.",
                "  sora-2.owner: OpenAI → not recorded (data/platforms/sora-2.yaml)",
                "    claim content/essays/claims.md:5:40",
                "  tiktok.ad_share: 50 % → 55 % (data/platforms/tiktok.yaml:2:9)",
                "    quote content/essays/pays.md:5:9",
                "    quote content/essays/draft.md:5:1 (draft)",
                "    claim content/essays/claims.md:5:1",
                "    claim content/essays/claims.md:5:81",
                "    table content/essays/pays.md:7:1",
                "    table data/platforms/_collection.yaml:8:5",
                "  content/essays/claims.md:5:1: this claim was true and is false now: tiktok.ad_share == 50",
                "  content/essays/claims.md:5:40: this claim was true and is undecided now: sora_2.owner == 'OpenAI'",
                "  content/essays/claims.md:5:81: this claim was false and is true now: tiktok.ad_share > 52");
    }

    @Test
    void programsGetTheSame() throws IOException, GitAPIException {
        commit();
        Sites now = now("title: TikTok\nfacts: {ad_share: {value: 55, source: a}}\n", "title: Sora 2\nfacts: {ad_share: {value: 0, source: b}, owner: OpenAI}\n")
                .essay("claims", "[Half.]{claim=\"tiktok.ad_share == 50\"}\n");
        Site site = now.resolve();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Json.write(impact("main", site, now.problems()).orElseThrow().json(), json);
        }
        JsonNode read = new ObjectMapper().readTree(text.toString());

        assertThat(read.get("changed").asInt()).isEqualTo(1);
        assertThat(read.at("/facts/0/attribute").asText()).isEqualTo("ad_share");
        assertThat(read.at("/facts/0/before").asText()).isEqualTo("50 %");
        assertThat(read.at("/facts/0/leanings/0/page").asText()).matches("essays/claims.html#claim-[0-9a-f]{8}");
        assertThat(read.at("/claims/0/after").asText()).isEqualTo("false");
        assertThat(read.at("/claims/0/line").asInt()).isEqualTo(5);
    }

    @Test
    void unitBasisStateAndDisputesAreChangesAndGroundsAreCountedApart() throws IOException, GitAPIException {
        write("data/platforms/a.yaml", "title: A\nfacts: {ad_share: {disputed: [{value: 1, source: a}, {value: 2, source: b}]}, owner: {unknown: true}}\n");
        write("data/platforms/b.yaml", "title: B\nfacts: {ad_share: {value: 7, source: a}, owner: {value: X, source: a, checked: 2026}}\n");
        commit();
        Sites now = now("title: TikTok\nfacts: {ad_share: {value: 50, source: [a, b]}}\n",
                "title: Sora 2\nfacts: {ad_share: {undisclosed: true}, owner: OpenAI}\n")
                .data("data/platforms/a.yaml", "title: A\nfacts: {ad_share: {disputed: [{value: 2, source: b}, {value: 1, source: a}]}, owner: {unknown: true}}\n")
                .data("data/platforms/b.yaml", "title: B\nfacts: {ad_share: {value: 7, source: a, basis: net}, owner: {value: X, source: a, checked: 2026-11}}\n");

        assertThat(lines(now)).containsExactly(
                "2 facts changed since main: 1 table. Values as they were: 1 fact re-sourced, 1 fact re-checked.",
                "  b.ad_share: 7 % (gross) → 7 % (net) (data/platforms/b.yaml:2:9)",
                "  sora-2.ad_share: 0 % → undisclosed (data/platforms/sora-2.yaml:2:9)",
                "    table data/platforms/_collection.yaml:8:5");
    }

    @Test
    void aSubjectWithAnotherIdIsNotNew() throws IOException, GitAPIException {
        write("data/platforms/tik-tok.yaml", Files.readString(folder.resolve("data/platforms/tiktok.yaml")));
        Files.delete(folder.resolve("data/platforms/tiktok.yaml"));
        Files.createDirectories(folder.resolve("data/sources/moved"));
        Files.move(folder.resolve("data/sources/web.yaml"), folder.resolve("data/sources/moved/all.yaml"));
        commit();

        assertThat(lines(same())).containsExactly("No fact changed since main.", "  platforms/tik-tok is called platforms/tiktok now.");
    }

    @Test
    void anEarlierCommitIsComparedWithTheWorkingTree() throws IOException, GitAPIException {
        commit();
        write("data/platforms/tiktok.yaml", "title: TikTok\nfacts: {ad_share: {value: 70, source: a}}\n");
        commit();

        assertThat(lines(same(), "HEAD~1")).containsExactly("No fact changed since HEAD~1.");
        assertThat(lines(same(), "HEAD")).first().isEqualTo("1 fact changed since HEAD: 1 table.");
    }

    @Test
    void factsThatCouldNotBeReadThenAreLeftOut() throws IOException, GitAPIException {
        write("data/platforms/tiktok.yaml", "title: TikTok\nfacts:\n\t- tab\n");
        write("data/platforms/sora-2.yaml", "title: Sora 2\nfacts: {ad_share: nonsense, owner: Nobody}\n");
        commit();

        assertThat(lines(same())).containsExactly("1 fact changed since main: nothing leans on it.",
                "  data/platforms/sora-2.yaml had errors at main; facts that could not be read there are left out.",
                "  data/platforms/tiktok.yaml had errors at main; facts that could not be read there are left out.",
                "  sora-2.owner: Nobody → OpenAI (data/platforms/sora-2.yaml:2:42)");
    }

    @Test
    void factsThatCannotBeReadNowAreNotGone() throws IOException, GitAPIException {
        commit();
        assertThat(lines(now("title: TikTok\nfacts: {ad_share: much}\n", "title: Sora 2\nfacts: {ad_share: {value: 0, source: b}, owner: OpenAI}\n")))
                .containsExactly("No fact changed since main.",
                        "  data/platforms/tiktok.yaml has errors; facts that cannot be read are left out.");
    }

    @Test
    void aCommitWithoutDataMakesEverythingNew() throws IOException, GitAPIException {
        git.commit().setAllowEmpty(true).setSign(false).setMessage("Begin").setAuthor(SOMEBODY).setCommitter(SOMEBODY).call();

        assertThat(lines(same())).startsWith("3 facts added since main: 1 table.",
                "  There was no collection under the data folder at main, so every fact is new.",
                "  sora-2.ad_share: not recorded → 0 % (data/platforms/sora-2.yaml:2:9)");
    }

    @Test
    void aSiteBelowTheRootOfItsRepositoryIsFound() throws IOException, GitAPIException {
        write("docs/site/data/platforms/_collection.yaml", COLLECTION);
        write("docs/site/data/sources/web.yaml", SOURCES);
        write("docs/site/data/platforms/tiktok.yaml", "title: TikTok\nfacts: {ad_share: {value: 1, source: a}}\n");
        commit();
        Sites sites = same();
        Site site = sites.resolve();

        assertThat(Impact.since(folder.resolve("docs/site"), "data", "main", site, DAY, sites.problems()).orElseThrow().lines())
                .contains("  tiktok.ad_share: 1 % → 50 % (data/platforms/tiktok.yaml:2:9)");
    }

    @Test
    void anUnknownCommitIsToldWithNearNames() throws IOException, GitAPIException {
        commit();
        git.branchCreate().setName("release").call();
        assertThat(report("relaese")).isEqualTo("""
                -Djbake.since=relaese  error  unknown-revision
                    "relaese" is not a commit, branch or tag of this repository. Did you mean "release"?""");
        assertThat(report("HEAD~7")).contains("unknown-revision");
        assertThat(report("0123456789012345678901234567890123456789")).contains("unknown-revision");
        assertThat(report("main^{tree}")).contains("unknown-revision");
        assertThat(report("a..b")).contains("unknown-revision");
        assertThat(report("")).contains("unknown-revision");
    }

    @Test
    void aShallowCloneSaysHowToGetTheRest() throws IOException, GitAPIException {
        commit();
        String first = git.getRepository().resolve("HEAD").name();
        write("data/platforms/tiktok.yaml", "title: TikTok\n");
        commit();
        Path clone = folder.resolve("clone");
        Git.cloneRepository().setURI(folder.toUri().toString()).setDirectory(clone.toFile()).setDepth(1).call().close();
        Sites sites = same();
        Site site = sites.resolve();

        for (String name : List.of("HEAD~1", first)) {
            assertThat(Impact.since(clone, "data", name, site, DAY, sites.problems())).isEmpty();
        }
        assertThat(text(sites.problems())).contains("-Djbake.since=HEAD~1  error  shallow-clone", "-Djbake.since=" + first + "  error  shallow-clone",
                "fetch-depth: 0");
        assertThat(Impact.since(clone, "data", "HEAD", site, DAY, sites.problems())).isPresent();
    }

    @Test
    void aSiteOutsideOfAnyRepositoryIsTold(@TempDir Path elsewhere) throws IOException {
        Sites sites = same();
        assertThat(Impact.since(elsewhere, "data", "main", sites.resolve(), DAY, sites.problems())).isEmpty();
        assertThat(text(sites.problems())).contains("missing-repository");
    }

    private Sites same() {
        return now("title: TikTok\nfacts: {ad_share: {value: 50, source: a}}\n",
                "title: Sora 2\nfacts: {ad_share: {value: 0, source: b}, owner: OpenAI}\n");
    }

    private static Sites now(String tiktok, String sora) {
        return Sites.site().data("data/platforms/_collection.yaml", COLLECTION)
                .data("data/platforms/tiktok.yaml", tiktok).data("data/platforms/sora-2.yaml", sora);
    }

    private List<String> lines(Sites sites) throws IOException {
        return lines(sites, "main");
    }

    private List<String> lines(Sites sites, String since) throws IOException {
        Site site = sites.resolve();
        return impact(since, site, sites.problems()).orElseThrow(() -> new AssertionError(text(sites.problems()))).lines();
    }

    private Optional<Impact> impact(String since, Site site, Problems problems) throws IOException {
        return Impact.since(folder, "data", since, site, DAY, problems);
    }

    private String report(String since) throws IOException {
        Sites sites = same();
        assertThat(impact(since, sites.resolve(), sites.problems())).isEmpty();
        return text(sites.problems());
    }

    private static String text(Problems problems) {
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws GitAPIException {
        git.add().addFilepattern("data").addFilepattern("docs").call();
        git.add().setUpdate(true).addFilepattern("data").call();
        git.commit().setSign(false).setMessage("Edit").setAuthor(SOMEBODY).setCommitter(SOMEBODY).call();
    }
}
