package io.github.collate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.jbake.StockTools;
import io.github.collate.maven.KeptLog.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write("jbake.properties", "site.host=https://example.org\n");
        for (String page : List.of("a", "b")) {
            write("content/" + page + ".md", "title=" + page + "\ndate=2026-01-0" + (page.equals("a") ? 1 : 2)
                    + "\ntype=page\nstatus=published\n~~~~~~\n" + page + "\n");
        }
        for (String template : List.of("index", "feed", "archive", "sitemap", "page")) {
            write("templates/" + template + ".ftl", template.equals("page") ? "${content.body}" : "${published_pages?size}");
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private List<String> bake(Level level) throws MojoExecutionException, MojoFailureException {
        KeptLog log = new KeptLog(level);
        GenerateMojo mojo = new GenerateMojo();
        mojo.setLog(log);
        mojo.project = new MavenProject();
        mojo.session = new MavenSession(null, (RepositorySystemSession) null, new DefaultMavenExecutionRequest(), null);
        mojo.inputDirectory = folder.toFile();
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.workDirectory = folder.resolve("target/collate").toFile();
        mojo.failOnError = true;
        try (StockTools tools = new StockTools()) {
            assertThat(tools).isNotNull();
            mojo.execute();
        }
        return log.lines();
    }

    @Test
    void aFullDiskIsToldWithWhatIsThereMeanwhile() throws IOException {
        GenerateMojo mojo = new GenerateMojo();
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        IOException full = new IOException("No space left on device");
        assertThat(mojo.failure(full)).startsWith("The disk is full").endsWith("until then there is no site.");
        Files.createDirectories(folder.resolve("target/site"));
        assertThat(mojo.failure(full)).endsWith(folder.resolve("target/site") + " stays the site of the last bake.");
    }

    private Pattern summary(String counts) {
        return Pattern.compile(Pattern.quote(counts + " removed in " + folder.resolve("target/site") + ", in ") + "\\d+\\.\\d s\\.");
    }

    @Test
    void aBakeIsToldInOneLine() throws IOException, MojoExecutionException, MojoFailureException {
        assertThat(bake(Level.USUAL)).singleElement().asString().matches(summary("5 pages baked, 0 reused, 5 files written, 0"));
        assertThat(bake(Level.USUAL)).singleElement().asString().matches(summary("0 pages baked, 5 reused, 0 files written, 0"));
        write("content/a.md", "title=a\ndate=2026-01-01\ntype=page\nstatus=published\n~~~~~~\nOther words.\n");
        assertThat(bake(Level.USUAL)).singleElement().asString().matches(summary("1 page baked, 4 reused, 1 file written, 0"));
        Files.delete(folder.resolve("content/b.md"));
        assertThat(bake(Level.USUAL)).singleElement().asString().matches(summary("4 pages baked, 0 reused, 3 files written, 1"));
    }

    /** The step of the workflow between the bake and what GitHub Pages is given, as a runner would do it. */
    @Test
    void thePagesWorkflowLeavesDraftsOut() throws IOException, InterruptedException, MojoExecutionException, MojoFailureException {
        write("content/beer-draft.md", "title=Beer\ntype=page\nstatus=published\n~~~~~~\nOn tap.\n");
        write("content/it's a plan.md", "title=Plan\ntype=page\nstatus=draft\n~~~~~~\nNot yet.\n");
        write("content/due.md", "title=Due\ntype=page\ndate=2999-01-01\nstatus=published-date\n~~~~~~\nNot yet.\n");
        bake(Level.QUIET);
        assertThat(names()).contains("a.html", "beer-draft.html", "due.html", "it%27s+a+plan-draft.html");
        leaveOut();
        assertThat(names()).contains("a.html", "beer-draft.html").doesNotContain("due.html", "it%27s+a+plan-draft.html");
        Files.delete(folder.resolve("content/it's a plan.md"));
        Files.delete(folder.resolve("content/due.md"));
        bake(Level.QUIET);
        leaveOut();
        assertThat(names()).contains("a.html", "beer-draft.html");
    }

    private void leaveOut() throws IOException, InterruptedException {
        List<String> workflow = Files.readAllLines(Path.of("../.github/workflows/pages.yml"));
        int upload = workflow.indexOf("      - name: Upload");
        String in = workflow.get(upload - 1).replace("        working-directory: ", "");
        Process step = new ProcessBuilder("bash", "-e", "-c", workflow.get(upload - 2).replace("        run: ", ""))
                .directory(folder.resolve(in).toFile()).inheritIO().start();
        assertThat(step.waitFor()).isZero();
    }

    private List<String> names() {
        return List.of(folder.resolve("target/site").toFile().list());
    }

    @Test
    void withDebuggingEachPageHasALine() throws MojoExecutionException, MojoFailureException {
        assertThat(bake(Level.DEBUG)).contains("debug: Rendered a.html", "debug: Rendered b.html", "debug: Rendered index.html");
    }

    @Test
    void aQuietBakeSaysNothing() throws MojoExecutionException, MojoFailureException {
        assertThat(bake(Level.QUIET)).isEmpty();
    }
}
