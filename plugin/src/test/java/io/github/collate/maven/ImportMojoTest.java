package io.github.collate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.collate.bake.NewFiles;
import io.github.collate.seed.Starter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMojoTest {

    @TempDir
    private Path folder;

    private ImportMojo mojo(byte[] csv) throws IOException {
        ImportMojo mojo = new ImportMojo();
        set(mojo);
        mojo.csv = Files.write(folder.resolve("apps.csv"), csv).toFile();
        return mojo;
    }

    private void set(SiteMojo mojo) {
        mojo.project = new MavenProject();
        mojo.session = new MavenSession(null, (RepositorySystemSession) null, new DefaultMavenExecutionRequest(), null);
        mojo.inputDirectory = folder.toFile();
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.workDirectory = folder.resolve("target/collate").toFile();
        mojo.failOnError = true;
    }

    @Test
    void whatIsImportedBakesAndIsNotOverwritten() throws IOException, MojoExecutionException, MojoFailureException {
        new NewFiles(folder, Starter.site(LocalDate.of(2026, 11, 23))).write();
        byte[] csv = "\uFEFFName;Preis (EUR)\nErste;1,5\nZweite;2\n".getBytes(StandardCharsets.UTF_8);
        mojo(csv).execute();
        assertThat(folder.resolve("data/apps/erste.yaml")).hasContent("title: Erste\nfacts:\n  preis: \"1.5 EUR\"\n");
        GenerateMojo generate = new GenerateMojo();
        set(generate);
        generate.execute();
        assertThat(folder.resolve("target/site/apps/erste.html")).content().contains("EUR 1.5");
        mojo(csv).execute();
        Files.writeString(folder.resolve("data/apps/erste.yaml"), "mine");
        assertThatThrownBy(mojo(csv)::execute).isInstanceOf(MojoFailureException.class).hasMessageContaining("data/apps/erste.yaml");
        ImportMojo forced = mojo(csv);
        forced.force = true;
        forced.execute();
        assertThat(folder.resolve("data/apps/erste.yaml")).content().contains("Erste");
    }

    @Test
    void encodingsAreReadAsTheyAreNamed() throws IOException, MojoExecutionException, MojoFailureException {
        Files.writeString(folder.resolve("jbake.properties"), "");
        byte[] latin = "Name,A\né,1\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(mojo(latin)::execute).isInstanceOf(MojoFailureException.class).hasMessageContaining("1 error");
        ImportMojo named = mojo(latin);
        named.encoding = "windows-1252";
        named.execute();
        assertThat(folder.resolve("data/apps/é.yaml")).exists();
        mojo("Name,A\nö,1\n".getBytes(StandardCharsets.UTF_16)).execute();
        assertThat(folder.resolve("data/apps/ö.yaml")).exists();
    }

    @Test
    void whatIsMissingIsAskedFor() throws IOException {
        Files.writeString(folder.resolve("jbake.properties"), "");
        ImportMojo mojo = mojo(new byte[0]);
        mojo.csv = null;
        assertThatThrownBy(mojo::execute).hasMessageContaining("-Djbake.csv=");
        mojo.csv = folder.resolve("gone.csv").toFile();
        assertThatThrownBy(mojo::execute).hasMessageContaining("There is no file");
    }
}
