package io.github.collate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditMojoTest {

    @TempDir
    private Path folder;

    private AuditMojo mojo(String min) {
        AuditMojo mojo = new AuditMojo();
        mojo.project = new MavenProject();
        mojo.session = new MavenSession(null, (RepositorySystemSession) null, new DefaultMavenExecutionRequest(), null);
        mojo.inputDirectory = folder.toFile();
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.workDirectory = folder.resolve("target/collate").toFile();
        mojo.failOnError = true;
        mojo.min = min;
        return mojo;
    }

    /** One figure of two that are facts is bound. */
    private void site() throws IOException {
        write("jbake.properties", "site.host=https://example.org\n");
        write("data/things/_collection.yaml", "title: Things\nsingular: thing\ngroups: {main: {title: Main}}\n"
                + "attributes:\n  share: {title: Share, group: main, type: percent}\n");
        write("data/things/a.yaml", "title: Thing A\nfacts: {share: {value: 50, source: s}}\n");
        write("data/sources/all.yaml", "s: {title: Source S}\n");
        Files.createDirectories(folder.resolve("templates"));
        write("content/first.md", "title=First\ndate=2026-01-01\ntype=post\nstatus=published\n~~~~~~\n{{a.share}} is 50 %.\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"most", "101", "-1", "50%", "1e2", "100.5"})
    void aLeastCoverageThatIsNoPercentageIsExplained(String min) throws IOException {
        site();
        assertThatThrownBy(mojo(min)::execute).isInstanceOf(MojoFailureException.class)
                .hasMessage("jbake.audit.min=" + min + " is not a percentage from 0 to 100. Write it as -Djbake.audit.min=95");
    }

    @Test
    void aCoverageBelowTheLeastFails() throws IOException {
        site();
        assertThatThrownBy(mojo("50.1")::execute).isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Binding coverage is 50.0 %, and 50.1 % are asked for.");
        assertThatCode(mojo("50")::execute).doesNotThrowAnyException();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void theReportIsWrittenOnlyWhenItIsAskedFor() throws IOException, MojoExecutionException, MojoFailureException {
        site();
        AuditMojo mojo = mojo("0");
        mojo.report = "json";
        mojo.execute();
        assertThat(folder.resolve("target/collate/audit.json")).content().contains("\"percent\" : 50.0");
    }

    @Test
    void aSiteWithoutCollectionsPasses() throws IOException {
        write("content/first.md", "title=First\ndate=2026-01-01\ntype=post\nstatus=published\n~~~~~~\n50 %.\n");
        Files.createDirectories(folder.resolve("templates"));
        assertThatCode(mojo("100")::execute).doesNotThrowAnyException();
    }
}
