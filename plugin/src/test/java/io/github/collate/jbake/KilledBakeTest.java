package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bakes that end at once, as by {@code kill -9}, a loss of power or the CI's clock. */
class KilledBakeTest {

    private static final int KILLS = 50;
    /** Long enough for the first bake of a process, and then for some that take a tenth of it. */
    private static final int LONGEST = 1500;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void wheneverABakeIsKilledTheSiteIsWholeAndTheNextBakeIsRight() throws IOException, InterruptedException {
        TestSite site = site();
        EndlessBakes.bake(folder);
        int version = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            bakeAndKill(version);
            if (!Files.isDirectory(folder.resolve("target/collate/ready"))) {
                assertThat(versions(site)).as("versions in the site after kill " + kill).hasSize(1);
            }
            assertThat(report(EndlessBakes.bake(folder))).isEmpty();
            assertThat(versions(site)).as("after the next bake").containsExactly(version());
            version = Integer.parseInt(version().substring(1)) + 1;
            assertThat(site.pages()).hasSize(16);
        }
    }

    private TestSite site() {
        TestSite site = TestSite.plain(folder);
        for (int i = 0; i < 10; i++) {
            site.file("content/e" + i + ".md", post("E" + i, "2026-01-01", "Text."));
        }
        for (String template : List.of("post", "page", "index", "archive", "feed", "tags")) {
            site.file("templates/version.ftl", "v0").file("templates/" + template + ".ftl", "<#include \"version.ftl\">");
        }
        return site;
    }

    private String version() throws IOException {
        return Files.readString(folder.resolve("templates/version.ftl"));
    }

    private void bakeAndKill(int version) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                EndlessBakes.class.getName(), folder.toString(), String.valueOf(version))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("begin");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Set<String> versions(TestSite site) throws IOException {
        Set<String> versions = new HashSet<>();
        for (String page : site.pages()) {
            versions.add(site.page(page));
        }
        return versions;
    }
}
