package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site does not ask for costs its bakes nothing. */
class LoadedClassesTest {

    private static final String LUCENE = "org.apache.lucene.";

    @TempDir
    private Path folder;

    @Test
    void lucenesAreLoadedForASearchAlone() throws IOException, InterruptedException {
        TestSite site = TestSite.withData(folder);
        assertThat(loaded()).contains("freemarker.").doesNotContain(LUCENE);
        site.file("templates/search.ftlh", "Search");
        assertThat(loaded()).contains(LUCENE);
    }

    /** Also holds that libraries say nothing to those who bake. */
    private String loaded() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log, "-cp", System.getProperty("java.class.path"), EndlessBakes.class.getName(), folder.toString(), "1")
                .redirectError(errors.toFile()).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines().anyMatch("done"::equals)).as("a bake that came to its end").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(errors)).doesNotContainIgnoringCase("lucene");
        return Files.readString(log);
    }
}
