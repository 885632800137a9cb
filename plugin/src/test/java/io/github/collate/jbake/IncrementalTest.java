package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.io.FileUtils;

/** Whatever is edited, in whatever order: a bake that reuses pages writes what a cold bake writes, byte for byte. */
class IncrementalTest {

    private static final int EDITS = 14;

    @Property(tries = 5, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void aPlainSiteIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        compare(seed, (folder, random) -> new EditedSite(folder, random, false), false);
    }

    @Property(tries = 5, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void aSiteWithDataIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        compare(seed, (folder, random) -> new EditedSite(folder, random, true), true);
    }

    @Property(tries = 5, seed = "20261129", shrinking = ShrinkingMode.OFF)
    void aRecordIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        compare(seed, EditedRecord::new, false);
    }

    private static void compare(long seed, BiFunction<Path, Random, Edited> making, boolean searched) throws IOException {
        Path folder = Files.createTempDirectory("incremental");
        int reused = 0;
        try (StockTools tools = new StockTools()) {
            assertThat(tools).isNotNull();
            Random random = new Random(seed);
            Edited edited = making.apply(folder.resolve("site"), random);
            Outcome first = edited.site().bake();
            assertThat(first.written()).as(report(first)).isPresent();
            StringBuilder log = new StringBuilder();
            for (int i = 0; i < EDITS; i++) {
                for (int edits = random.nextInt(3); edits > 0; edits--) {
                    edited.edit();
                }
                Outcome outcome = edited.site().bake();
                Path cold = folder.resolve("cold" + i);
                Outcome coldOutcome = bake(folder.resolve("site"), cold.resolve("site"), cold.resolve("work"));
                assertThat(report(outcome)).isEqualTo(report(coldOutcome));
                reused += outcome.reused();
                log.append(outcome.baked()).append('/').append(outcome.reused()).append(' ');
                if (outcome.written().isPresent()) {
                    assertThat(texts(edited.site().output())).as("seed " + seed + " bake " + i + " " + log)
                            .isEqualTo(texts(cold.resolve("site")));
                    assertThat(edited.site().output().resolve("search/index.js").toFile().exists()).as("a search").isEqualTo(searched);
                }
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        assertThat(reused).as("pages reused, without which nothing is tested").isPositive();
    }

    private static Outcome bake(Path source, Path site, Path work) throws IOException {
        return new Oven().bake(new Order(source, site, work, Map.of(), Map.of(), LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T12:00:00Z"), false));
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> texts.put(root.relativize(file).toString(), text(file)));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
