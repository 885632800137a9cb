package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes whose processes end at once, as by {@code kill -9}. */
class KilledIndexTest {

    private static final int KILLS = 12;
    private static final int LONGEST = 600;

    @TempDir
    private Path folder;

    @Test
    void wheneverItIsKilledTheNextOneIsRight() throws IOException, InterruptedException {
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-cp", System.getProperty("java.class.path"), Endless.class.getName(), folder.resolve("kept").toString(), String.valueOf(kill))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("begin");
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST));
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(bake(folder.resolve("kept"), kill)).as("kill " + kill).isEqualTo(bake(Files.createTempDirectory(folder, "new"), kill));
        }
    }

    /** A process to be killed: makes an index again and again, each time of other pages. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] arguments) throws IOException {
            Path kept = Path.of(arguments[0]);
            bake(kept, Integer.parseInt(arguments[1]));
            System.out.println("begin");
            for (int version = 0; version >= 0; version++) {
                bake(kept, version);
            }
        }
    }

    private static Map<String, String> bake(Path kept, int version) throws IOException {
        Index.Hands alone = new Index.Hands() {
            @Override
            public <A, B> List<B> map(List<A> items, Function<A, B> step) {
                return items.stream().map(step).toList();
            }
        };
        LaidFiles files = new LaidFiles(Map.of());
        try (Index index = Index.open(kept, "", false)) {
            index.hold(IntStream.range(version % 5, 60).mapToObj(page -> wanted(page, version)).toList(), alone);
            index.write("search/", files);
            index.keep();
        }
        return files.after();
    }

    private static Wanted wanted(int page, int version) {
        String text = "page " + page + (page % 10 == version % 10 ? " version " + version : "");
        return new Wanted(page + ".html", text, () -> new Entry("Page " + page, page + ".html", "essay", List.of(), text));
    }
}
