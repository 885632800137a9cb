package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bakes that end at once, as by {@code kill -9}, a loss of power or the CI's clock. */
class KilledBakeTest {

    private static final int KILLS = 50;
    private static final int POSTS = 40;
    private static final int PATIENCE = 20_000;

    /** What a bake is about when it is killed, in milliseconds from when it says so; told by what it said last and by what it left. */
    private enum Phase {
        READING(60), RENDERING(15), STAGING(4), PUBLISHING(0), SAVING(0);

        private final int longest;

        Phase(int longest) {
            this.longest = longest;
        }

        String line() {
            return this == READING ? "reading" : this == RENDERING ? "rendering" : "writing";
        }
    }

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void wheneverABakeIsKilledTheSiteIsWholeAndTheNextBakeIsRight() throws IOException, InterruptedException {
        TestSite site = site();
        EndlessBakes.bake(folder);
        int version = 1;
        Map<Phase, Integer> spread = new EnumMap<>(Phase.class);
        for (int kill = 0; kill < KILLS; kill++) {
            bakeAndKill(version, Phase.values()[kill % Phase.values().length], site).ifPresent(phase -> spread.merge(phase, 1, Integer::sum));
            if (!Files.isDirectory(ready())) {
                assertThat(versions(site)).as("versions in the site after kill " + kill).hasSize(1);
            }
            assertThat(report(EndlessBakes.bake(folder))).isEmpty();
            assertThat(versions(site)).as("after the next bake").containsExactly(version());
            version = Integer.parseInt(version().substring(1)) + 1;
            assertThat(site.pages()).hasSize(POSTS + 6);
        }
        assertThat(spread).as("kills by phase").containsOnlyKeys(Phase.values());
    }

    private TestSite site() {
        TestSite site = TestSite.plain(folder);
        for (int i = 0; i < POSTS; i++) {
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

    /** The phase in which it was; empty when it was between two bakes. */
    private Optional<Phase> bakeAndKill(int version, Phase wanted, TestSite site) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                EndlessBakes.class.getName(), folder.toString(), String.valueOf(version))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String last = "";
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            // The first bake of a process takes ten times as long as those that follow.
            for (int bakes = random.nextInt(3); bakes >= 0;) {
                last = said.readLine();
                assertThat(last).as("a process that bakes on and on").isNotNull();
                bakes -= last.equals(wanted.line()) ? 1 : 0;
            }
            await(wanted);
            // The process itself would close what it said.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return phase(last, site);
    }

    private void await(Phase wanted) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        switch (wanted) {
            case PUBLISHING -> {
                while (!Files.isDirectory(ready()) && System.currentTimeMillis() < end) {
                    Thread.onSpinWait();
                }
            }
            case SAVING -> {
                // Of the files of a site the last one is published last.
                while (!Files.readString(folder.resolve("target/site/tags/b c.html")).equals(version()) && System.currentTimeMillis() < end) {
                    Thread.onSpinWait();
                }
            }
            default -> TimeUnit.MILLISECONDS.sleep(random.nextInt(wanted.longest));
        }
    }

    private Optional<Phase> phase(String said, TestSite site) throws IOException {
        if (Files.isDirectory(ready())) {
            return Optional.of(Phase.PUBLISHING);
        }
        return switch (said) {
            case "reading" -> Optional.of(Phase.READING);
            case "rendering" -> Optional.of(Phase.RENDERING);
            case "writing" -> Optional.of(versions(site).equals(Set.of(version())) ? Phase.SAVING : Phase.STAGING);
            default -> Optional.empty();
        };
    }

    private Path ready() {
        return folder.resolve("target/collate/ready");
    }

    private static Set<String> versions(TestSite site) throws IOException {
        Set<String> versions = new HashSet<>();
        for (String page : site.pages()) {
            versions.add(site.page(page));
        }
        return versions;
    }
}
