package io.github.collate.publish;

import static io.github.collate.publish.SiteClone.commits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Publishes by ssh, for which a script stands in that runs here what it is to run there. */
@ExtendWith(OwnGitConfiguration.class)
class SshPublishingTest {

    @TempDir
    private Path folder;

    private SiteClone site;
    private Path remote;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        assumeTrue(GitProgram.find(folder, System.getenv()).isPresent(), "git is not installed, so publishing by ssh is not tested");
        assumeTrue(!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows"), "the script that stands in for ssh is of sh");
        site = SiteClone.committed(Files.createDirectories(folder.resolve("source")));
        remote = site.bareRemote(folder.resolve("remote.git"));
        site.remoteAt("ssh://git@pages.example.org:2222" + remote);
    }

    private Path script(String body) throws IOException {
        Path script = folder.resolve("ssh");
        Files.writeString(script, "#!/bin/sh\necho \"$@\" >> '" + folder + "/called'\n" + body + "\n");
        script.toFile().setExecutable(true);
        return script;
    }

    @Test
    void theCommandOfGitsConfigurationIsRun() throws IOException, Refusal {
        site.configure("core", null, "sshCommand", script("shift 4; eval \"$1\"") + " -v").publish();
        assertThat(commits(remote)).hasSize(1);
        assertThat(folder.resolve("called")).content()
                .contains("-v -p 2222 git@pages.example.org git-upload-pack '" + remote + "'", "git-receive-pack '" + remote + "'");
    }

    @Test
    void theCommandOfTheEnvironmentWins() throws IOException, Refusal {
        site.configure("core", null, "sshCommand", "false").environment("GIT_SSH_COMMAND", script("shift 3; eval \"$1\"").toString())
                .publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aProgramOfTheEnvironmentIsRunWithoutAShell() throws IOException, Refusal {
        site.environment("GIT_SSH", script("shift 3; eval \"$1\"").toString()).remoteAt("git@pages.example.org:" + remote);
        script("shift; eval \"$1\"");
        site.publish();
        assertThat(commits(remote)).hasSize(1);
    }

    @Test
    void aKeyThatIsNotKnownIsTold() throws IOException {
        site.environment("GIT_SSH", script("echo 'git@pages.example.org: Permission denied (publickey).' >&2; exit 255").toString());
        assertThat(site.refusal()).contains("Permission denied (publickey)", "ssh-add -l");
    }

    @Test
    void aComplaintIsToldThoughItComesAfterTheEndOfTheOutput() throws IOException {
        site.environment("GIT_SSH",
                script("exec >&-; sleep 0.3; echo 'git@pages.example.org: Permission denied (publickey).' >&2; sleep 0.3; exit 255").toString());
        assertThat(site.refusal()).contains("Permission denied (publickey)", "ssh-add -l");
    }
}
