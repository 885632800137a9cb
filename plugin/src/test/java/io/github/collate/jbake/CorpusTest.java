package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark's corpora: what is measured must be the same at each run, and a site without problems. */
class CorpusTest {

    private static final Path BENCH = Path.of("../bench").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void essaysAreTheSameBytesAtEachRun() throws IOException, InterruptedException {
        write("Corpus.java", folder.resolve("one"), 12);
        write("Corpus.java", folder.resolve("two"), 12);
        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")))
                .containsKeys("jbake/content/posts/0/essay-11.md", "hugo/content/posts/0/essay-11.md",
                        "eleventy/content/posts/0/essay-11.md", "jekyll/_posts/2000-01-12-essay-11.md");
    }

    @Test
    void essaysBakeWithoutProblems() throws IOException, InterruptedException {
        write("Corpus.java", folder, 12);
        Outcome outcome = bake();
        assertThat(outcome.problems()).isEmpty();
        assertThat(files(folder.resolve("site"))).containsKeys("index.html", "archive.html", "feed.xml", "sitemap.xml",
                "tags/index.html", "posts/0/essay-0.html", "posts/0/essay-11.html");
        assertThat(Files.readString(folder.resolve("site/posts/0/essay-5.html")))
                .contains("<table>", "essay-4.html", "essay-6.html").containsPattern("tags/tag-\\d+\\.html");
    }

    @Test
    void essaysAreAboutEightKilobytes() throws IOException, InterruptedException {
        write("Corpus.java", folder, 3);
        assertThat(Files.size(folder.resolve("jbake/content/posts/0/essay-1.md"))).isBetween(8L * 1024, 10L * 1024);
    }

    @Test
    void subjectsAreTheSameBytesAtEachRun() throws IOException, InterruptedException {
        write("Subjects.java", folder.resolve("one"), 20);
        write("Subjects.java", folder.resolve("two"), 20);
        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two"))).containsKey("hugo/data/things/thing-19.yaml");
    }

    @Test
    void subjectsBakeWithoutProblems() throws IOException, InterruptedException {
        write("Subjects.java", folder, 20);
        Outcome outcome = bake();
        assertThat(outcome.problems()).isEmpty();
        assertThat(files(folder.resolve("site"))).containsKeys("things/index.html", "things/thing-19.html",
                "compare/thing-10-vs-thing-11.html", "sources/source-199.html");
    }

    private Outcome bake() throws IOException {
        return new Oven().bake(new Order(folder.resolve("jbake"), folder.resolve("site"), folder.resolve("work"), Map.of(), Map.of(),
                LocalDate.of(2026, 1, 1), Instant.parse("2026-01-01T00:00:00Z"), false));
    }

    private static void write(String program, Path folder, int count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                BENCH.resolve(program).toString(), folder.toString(), String.valueOf(count)).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Digest.sha1(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
