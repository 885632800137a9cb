package io.github.collate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.collate.maven.KeptLog.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code check} in a repository whose last commit is the site of {@link #site}. */
class CheckMojoTest {

    @TempDir
    private Path folder;

    private final KeptLog log = new KeptLog(Level.USUAL);

    @BeforeEach
    void site() throws IOException, GitAPIException {
        write("jbake.properties", "site.host=https://example.org\n");
        write("data/things/_collection.yaml", "title: Things\nsingular: thing\ngroups: {main: {title: Main}}\n"
                + "attributes:\n  share: {title: Share, group: main, type: percent}\n");
        write("data/things/a.yaml", "title: Thing A\nfacts: {share: {value: 50, source: s}}\n");
        write("data/sources/all.yaml", "s: {title: Source S}\n");
        write("content/first.md", "title=First\ndate=2026-01-01\ntype=post\nstatus=published\n~~~~~~\n"
                + "It gives {{a.share}}. [That is half.]{claim=\"a.share == 50\"}\n");
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("All").setAuthor("Ada", "ada@example.org").setCommitter("Ada", "ada@example.org").setSign(false).call();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private CheckMojo mojo(String since) {
        CheckMojo mojo = new CheckMojo();
        mojo.setLog(log);
        mojo.project = new MavenProject();
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setMultiModuleProjectDirectory(folder.toFile());
        mojo.session = new MavenSession(null, (RepositorySystemSession) null, request, null);
        mojo.inputDirectory = folder.toFile();
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.workDirectory = folder.resolve("target/collate").toFile();
        mojo.failOnError = true;
        mojo.since = since;
        return mojo;
    }

    @Test
    void whatAFactThatChangedTouchesIsToldAndWritten() throws IOException {
        write("data/things/a.yaml", "title: Thing A\nfacts: {share: {value: 40, source: s}}\n");
        CheckMojo mojo = mojo("main");
        mojo.report = "json";
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessageStartingWith("1 error, ");
        assertThat(log.lines()).contains("1 fact changed since main: 1 essay, 1 claim now false.",
                "  a.share: 50 % → 40 % (data/things/a.yaml:2:9)",
                "This is also in " + folder.resolve("target/collate/impact.json") + ".");
        assertThat(folder.resolve("target/collate/impact.json")).content().contains("share", "50", "40", "content/first.md");
        assertThat(folder.resolve("target/site")).doesNotExist();
    }

    @Test
    void withoutAChangeItSaysSo() throws MojoExecutionException, MojoFailureException {
        mojo("HEAD").execute();
        assertThat(log.lines()).contains("No fact changed since HEAD.").doesNotContain("This is also in ");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void withoutACommitToCompareWithNothingIsSaidOfFacts() throws MojoExecutionException, MojoFailureException {
        mojo(null).execute();
        assertThat(String.join("\n", log.lines())).doesNotContain("changed since");
    }

    @Test
    void aCommitThatIsNotThereIsAProblem() {
        assertThatThrownBy(mojo("v9")::execute).isInstanceOf(MojoFailureException.class).hasMessageStartingWith("1 error, ");
        assertThat(String.join("\n", log.lines())).contains("v9");
    }
}
