package io.github.collate.publish;

import static io.github.collate.publish.SiteClone.commitAt;
import static io.github.collate.publish.SiteClone.commits;
import static io.github.collate.publish.SiteClone.files;
import static io.github.collate.publish.SiteClone.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Publishes to git's own server of HTTP, with and without a password, and looks for the password in all that is told. */
@ExtendWith(OwnGitConfiguration.class)
class HttpPublishingTest {

    private static final String TOKEN = "s3cret-tok/en+of@mine";
    private static final String PATH = "PATH";

    @TempDir
    private Path folder;

    private SiteClone site;
    private Path remote;
    private GitHttpServer server;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        server = GitHttpServer.over(folder);
        site = SiteClone.committed(Files.createDirectories(folder.resolve("source")));
        remote = site.bareRemote(folder.resolve("remote.git"));
        site.remoteAt(server.address("remote.git"));
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void publishesFetchesAndPublishesAgain() throws IOException, Refusal, GitAPIException {
        site.publish();
        commitAt(remote, Map.of("CNAME", "www.example.org\n"));
        site.file("content/new.md", post("New")).commit("Add one");
        site.publish();
        assertThat(commits(remote)).hasSize(3);
        assertThat(files(remote)).containsKeys("CNAME", "new.html", "first.html");
        assertThat(site.publish().commit()).isEmpty();
        assertThat(server.authorizations()).isEmpty();
    }

    @Test
    void onlyWhatTheRemoteLacksIsSent() throws IOException, Refusal, GitAPIException {
        byte[] noise = new byte[2_000_000];
        new Random(5).nextBytes(noise);
        Files.createDirectories(site.root().resolve("assets/media"));
        Files.write(site.root().resolve("assets/media/noise.bin"), noise);
        site.commit("Add a large file");
        site.publish();
        assertThat(server.received()).isGreaterThan(noise.length);
        site.file("content/first.md", post("Newer")).commit("Change a post");
        site.publish();
        assertThat(server.received()).isPositive().isLessThan(2000);
    }

    @Test
    void aTokenOfTheEnvironmentOpens() throws IOException, Refusal {
        server.asking("x-access-token", TOKEN);
        site.environment("JBAKE_PUBLISH_TOKEN", TOKEN).publish();
        assertThat(commits(remote)).hasSize(1);
        assertThat(server.authorizations()).contains("Basic " + basic("x-access-token", TOKEN));
    }

    private static String basic(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWrongTokenIsToldAndNeverShown() throws IOException {
        server.asking("x-access-token", "another");
        String refusal = site.environment("JBAKE_PUBLISH_TOKEN", TOKEN).refusal();
        assertThat(refusal).contains("refuses entry", "What was tried: JBAKE_PUBLISH_TOKEN", "Contents, read and write");
        assertNothingTells();
        assertThat(commits(remote)).isEmpty();
    }

    private void assertNothingTells() throws IOException {
        String encoded = TOKEN.replace("/", "%2F").replace("+", "%2B").replace("@", "%40");
        assertThat(site.said()).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain(TOKEN, encoded, basic("x-access-token", TOKEN), basic("me", TOKEN)));
        try (var files = Files.walk(site.root().resolve("target"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain(TOKEN, encoded, basic("me", TOKEN));
            }
        }
    }

    @Test
    void aTokenInTheAddressOpensAndIsNeverShown() throws IOException, Refusal {
        String encoded = TOKEN.replace("/", "%2F").replace("+", "%2B").replace("@", "%40");
        site.remoteAt("http://me:" + encoded + "@" + server.host() + "/remote.git");
        server.asking("me", "another");
        assertThat(site.refusal()).contains("refuses entry", server.address("remote.git"), "What was tried: the address");
        server.asking("me", TOKEN);
        Published published = site.publish();
        assertThat(published.address()).isEqualTo(server.address("remote.git"));
        assertNothingTells();
        site.remoteAt("http://me:" + encoded + "@" + server.host() + "/nowhere.git");
        assertThat(site.refusal()).contains("no repository at " + server.address("nowhere.git"));
        assertNothingTells();
    }

    @Test
    void aHeaderOfGitsConfigurationOpens() throws IOException, Refusal {
        server.asking("me", TOKEN);
        site.configure("http", "http://" + server.host() + "/", "extraHeader", "AUTHORIZATION: Basic " + basic("me", TOKEN)).publish();
        assertThat(commits(remote)).hasSize(1);
        server.asking("me", "another");
        site.refusal();
        assertNothingTells();
    }

    @Test
    void aHeaderOfGitsEnvironmentOpens() throws IOException, Refusal {
        server.asking("me", TOKEN);
        site.environment("GIT_CONFIG_COUNT", "1").environment("GIT_CONFIG_KEY_0", "http.extraHeader")
                .environment("GIT_CONFIG_VALUE_0", "AUTHORIZATION: Basic " + basic("me", TOKEN)).publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aCredentialHelperOpensAndLearnsWhatWasRight() throws IOException, Refusal {
        server.asking("me", TOKEN);
        helper(TOKEN);
        site.publish();
        assertThat(commits(remote)).hasSize(1);
        assertThat(folder.resolve("asked")).content().contains("get", "host=" + server.host(), "store").doesNotContain("erase");
    }

    @Test
    void aCredentialHelperLearnsWhatWasWrong() throws IOException {
        server.asking("me", "another");
        helper(TOKEN);
        assertThat(site.refusal()).contains("What was tried: git's credential helpers");
        assertThat(folder.resolve("asked")).content().contains("erase").doesNotContain("store");
        assertNothingTells();
    }

    /** A helper that writes down what it is asked, and knows one password. */
    private void helper(String password) throws IOException {
        Path script = folder.resolve("helper");
        Files.writeString(script, "#!/bin/sh\necho \"$1\" >> '" + folder + "/asked'\ncat >> '" + folder + "/asked'\n"
                + "if [ \"$1\" = get ]; then echo username=me; echo 'password=" + password + "'; fi\n");
        script.toFile().setExecutable(true);
        site.configure("credential", null, "helper", script.toString());
    }

    @Test
    void withoutAnAnswerItSaysWhatToDo() throws IOException {
        server.asking("me", TOKEN);
        assertThat(site.refusal()).contains("refuses entry", "JBAKE_PUBLISH_TOKEN is not set",
                "git's credential helpers know nothing of this address");
    }

    @Test
    void withoutGitItSaysThatNoHelperWasAsked() throws IOException {
        server.asking("me", TOKEN);
        assertThat(site.environment(PATH, folder.toString()).refusal()).contains("git is not on the PATH");
    }

    @Test
    void aTokenOfGithubGoesNowhereElse() throws IOException, Refusal {
        server.asking("x-access-token", TOKEN);
        site.environment("GITHUB_TOKEN", TOKEN);
        site.refusal();
        assertThat(server.authorizations()).isEmpty();
        site.environment("GITHUB_SERVER_URL", "http://127.0.0.1");
        site.publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aBranchThatMovesWhileTheSiteIsSentIsAddedTo() throws IOException, Refusal, GitAPIException {
        site.publish();
        site.file("content/new.md", post("New")).commit("Add one");
        String[] theirs = {""};
        server.watch(request -> {
            if (request.endsWith("/git-receive-pack") && theirs[0].isEmpty()) {
                theirs[0] = commitAt(remote, Map.of("CNAME", "www.example.org\n"));
            }
        });
        site.publish();
        assertThat(commits(remote)).hasSize(3);
        assertThat(commits(remote).get(0).getParent(0).name()).isEqualTo(theirs[0]);
        assertThat(files(remote)).containsKeys("CNAME", "new.html");
        assertThat(site.said()).containsExactly("The branch gh-pages moved meanwhile; going on from its new tip.");
    }

    @Test
    void aBranchThatMovesAllTheTimeIsGivenUp() throws IOException, Refusal {
        int[] moves = {0};
        server.watch(request -> {
            if (request.contains("service=git-receive-pack")) {
                commitAt(remote, Map.of("stray.html", String.valueOf(moves[0]++)));
            }
        });
        assertThat(site.refusal()).contains("moved each of 6 times", "Nothing was published");
        assertThat(commits(remote)).hasSize(6).allSatisfy(commit -> assertThat(commit.getShortMessage()).isEqualTo("By hand"));
    }

    @Test
    void whatTheServerSaysAgainstItIsTold() throws IOException {
        GitHttpServer.hook(remote, "pre-receive", "printf 'GH006: Protected branch \\033[2Jupdate failed\\n' >&2; exit 1");
        assertThat(site.refusal()).contains("did not take the commit", "GH006: Protected branch", "update failed")
                .doesNotContain("\033");
        assertThat(commits(remote)).isEmpty();
    }
}
