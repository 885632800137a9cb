package io.github.collate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedMojoTest {

    @TempDir
    private Path folder;

    private SeedMojo mojo() {
        SeedMojo mojo = new SeedMojo();
        mojo.plugin = new PluginDescriptor();
        mojo.plugin.setGroupId("io.github.collate");
        mojo.plugin.setArtifactId("jbake-maven-plugin");
        mojo.plugin.setVersion("1.2.3");
        mojo.project = new MavenProject();
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(folder.toFile());
        mojo.session = new MavenSession(null, (RepositorySystemSession) null, request, null);
        return mojo;
    }

    private List<String> all() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }

    @Test
    void anEmptyFolderBecomesASiteWithAPom() throws IOException, MojoExecutionException, MojoFailureException {
        mojo().execute();
        assertThat(all()).containsExactly(".github/workflows/pages.yml", ".gitignore", ".mvn/jvm.config", "content/about.md", "content/essays/first.md",
                "data/services/_collection.yaml", "data/services/example-alpha.yaml", "data/services/example-beta.yaml", "data/sources/examples.yaml",
                "jbake.properties", "pom.xml");
        assertThat(folder.resolve("pom.xml")).content().contains("<version>1.2.3</version>");
    }

    @Test
    void aProjectGetsTheSiteWhereItsGoalsLookForIt() throws IOException, MojoExecutionException, MojoFailureException {
        SeedMojo mojo = mojo();
        mojo.project.setFile(Files.writeString(folder.resolve("pom.xml"), "mine").toFile());
        mojo.inputDirectory = folder.resolve("src/main/jbake").toFile();
        mojo.execute();
        assertThat(all()).contains("pom.xml", "src/main/jbake/jbake.properties").doesNotContain(".gitignore");
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
    }

    @Test
    void whatIsThereStaysUnlessForceIsSaid() throws IOException, MojoExecutionException, MojoFailureException {
        Files.writeString(folder.resolve("jbake.properties"), "mine");
        assertThatThrownBy(mojo()::execute).isInstanceOf(MojoFailureException.class).hasMessageContaining("jbake.properties").hasMessageContaining("-Djbake.force");
        assertThat(all()).containsExactly("jbake.properties");
        SeedMojo forced = mojo();
        forced.force = true;
        forced.execute();
        assertThat(folder.resolve("jbake.properties")).content().contains("site.title");
    }

    @Test
    void templatesAloneAreCopiedIntoASiteThatIsThere() throws IOException, MojoExecutionException, MojoFailureException {
        Files.writeString(folder.resolve("jbake.properties"), "mine");
        Files.writeString(folder.resolve("pom.xml"), "mine");
        SeedMojo mojo = mojo();
        mojo.templates = true;
        mojo.execute();
        assertThat(all()).contains("templates/layout.ftlh", "templates/components/lists.ftlh", "assets/css/tokens.css").doesNotContain("content/about.md");
        assertThat(folder.resolve("jbake.properties")).hasContent("mine");
    }

    @Test
    void aPomIsNeverOverwritten() throws IOException {
        Path zip = folder.resolve("site.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new java.util.zip.ZipEntry("pom.xml"));
        }
        Files.writeString(folder.resolve("pom.xml"), "mine");
        SeedMojo mojo = mojo();
        mojo.seedUrl = zip.toUri().toString();
        mojo.force = true;
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessageContaining("never overwritten");
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
    }
}
