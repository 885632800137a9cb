package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/** Whatever is edited, in whatever order: a bake that reuses pages writes what a cold bake writes, byte for byte. */
class IncrementalTest {

    private static final int EDITS = 14;

    @Property(tries = 5, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void aPlainSiteIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        assertReused(compare(seed, (folder, random) -> new EditedSite(folder, random, false), Optional.of(false)));
    }

    @Property(tries = 3, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void aSiteWithDataIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        assertReused(compare(seed, (folder, random) -> new EditedSite(folder, random, true), Optional.of(true)));
    }

    @Property(tries = 3, seed = "20261129", shrinking = ShrinkingMode.OFF)
    void aRecordIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        assertReused(compare(seed, EditedRecord::new, Optional.of(false)));
    }

    @Test
    void aSubjectsFileIsLinkedToByTheNameThatItHasNow() throws IOException {
        Path folder = Files.createTempDirectory("renamed");
        try (StockTools tools = new StockTools()) {
            assertThat(tools).isNotNull();
            TestSite site = TestSite.withData(folder).file("jbake.properties", "site.host=https://example.org\nsite.repository=https://github.com/a/b\n");
            site.bake();
            assertThat(site.page("things/index.html")).contains("data/things/a.yaml#L3");
            Files.move(folder.resolve("data/things/a.yaml"), folder.resolve("data/things/a.yml"));
            site.bake();
            assertThat(site.page("things/index.html")).contains("data/things/a.yml#L3").doesNotContain("a.yaml");
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    /** {@code -DargLine=-Dcollate.fuzz=500} looks longer. */
    @Test
    void everyChoiceThatAnAuthorMakesCountsAsInAColdBake() throws IOException {
        Random seeds = new Random(Long.getLong("collate.seed", 20261129));
        int reused = 0;
        for (int i = Integer.getInteger("collate.fuzz", 2); i > 0; i--) {
            boolean committed = i % 2 == 0;
            reused += compare(seeds.nextLong(), (folder, random) -> new EditedChoices(folder, random, committed), Optional.empty());
        }
        assertReused(reused);
    }

    private static void assertReused(int pages) {
        assertThat(pages).as("pages reused, without which nothing is tested").isPositive();
    }

    /** Edits at random, each followed by a bake and by a cold one elsewhere; how many pages were reused. */
    private static int compare(long seed, BiFunction<Path, Random, Edited> making, Optional<Boolean> searched) throws IOException {
        Path folder = Files.createTempDirectory("incremental");
        int reused = 0;
        try (StockTools tools = new StockTools()) {
            assertThat(tools).isNotNull();
            Random random = new Random(seed);
            Edited edited = making.apply(folder.resolve("site"), random);
            Path output = edited.site().output();
            Path work = folder.resolve("site/target/collate");
            Outcome first = new Oven().bake(edited.order(output, work));
            assertThat(first.written()).as("seed " + seed + " " + report(first)).isPresent();
            StringBuilder log = new StringBuilder();
            for (int i = 0; i < EDITS; i++) {
                for (int edits = random.nextInt(3); edits > 0; edits--) {
                    edited.edit();
                }
                Outcome outcome = new Oven().bake(edited.order(output, work));
                Path cold = folder.resolve("cold" + i);
                Outcome coldOutcome = new Oven().bake(edited.order(cold.resolve("site"), cold.resolve("work")));
                log.append(outcome.baked()).append('/').append(outcome.reused()).append(' ');
                String where = "seed " + seed + " bake " + i + " " + log + edited;
                assertThat(report(outcome)).as(where).isEqualTo(report(coldOutcome));
                reused += outcome.reused();
                if (outcome.written().isPresent()) {
                    assertThat(TestSite.differing(texts(output), texts(cold.resolve("site")))).as(where).isEmpty();
                    searched.ifPresent(has -> assertThat(output.resolve("search/index.js").toFile().exists()).as("a search").isEqualTo(has));
                }
                FileUtils.deleteDirectory(cold.toFile());
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return reused;
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
