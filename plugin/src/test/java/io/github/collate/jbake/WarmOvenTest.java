package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.Progress;
import io.github.collate.bake.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmOvenTest {

    private static final int EDITS = 14;

    @TempDir
    private Path folder;

    private StockTools tools;

    @BeforeEach
    void tools() {
        tools = new StockTools();
    }

    @AfterEach
    void close() {
        tools.close();
    }

    @Property(tries = 2, seed = "20261125", shrinking = ShrinkingMode.OFF)
    void aPlainSiteIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        assertReused(compare(seed, (folder, random) -> new EditedSite(folder, random, false), Optional.of(false)));
    }

    @Property(tries = 2, seed = "20261125", shrinking = ShrinkingMode.OFF)
    void aSiteWithDataIsAsAColdBakeMakesIt(@ForAll long seed) throws IOException {
        assertReused(compare(seed, (folder, random) -> new EditedSite(folder, random, true), Optional.of(true)));
    }

    /** {@code -DargLine=-Dcollate.fuzz=500} looks longer. */
    @Test
    void everyChoiceThatAnAuthorMakesCountsAsInAColdBake() throws IOException {
        Random seeds = new Random(Long.getLong("collate.seed", 20261129));
        int reused = 0;
        for (int i = Integer.getInteger("collate.fuzz", 2); i > 0; i--) {
            reused += compare(seeds.nextLong(), (folder, random) -> new EditedChoices(folder, random, false), Optional.empty());
        }
        assertReused(reused);
    }

    private static void assertReused(int pages) {
        assertThat(pages).as("pages reused, without which nothing is tested").isPositive();
    }

    /** Edits at random, each followed by a warm bake that is told of them, or is not, and a cold one. */
    private static int compare(long seed, BiFunction<Path, Random, Edited> making, Optional<Boolean> searched) throws IOException {
        Path folder = Files.createTempDirectory("warm");
        int reused = 0;
        Path site = folder.resolve("site");
        try (StockTools tools = new StockTools(); WarmOven oven = new WarmOven(Progress.SILENT)) {
            assertThat(tools).isNotNull();
            Random random = new Random(seed);
            Edited edited = making.apply(site, random);
            Path output = edited.site().output();
            Path work = site.resolve("target/collate");
            Map<Path, String> before = sources(site);
            Outcome first = oven.bake(edited.order(output, work));
            assertThat(first.written()).as("seed " + seed + " " + report(first)).isPresent();
            StringBuilder log = new StringBuilder();
            for (int i = 0; i < EDITS; i++) {
                Map<String, String> baked = texts(output);
                for (int edits = random.nextInt(3); edits > 0; edits--) {
                    edited.edit();
                }
                boolean spoilt = !texts(output).equals(baked);
                Map<Path, String> now = sources(site);
                Set<Path> touched = differing(before, now);
                before = now;
                boolean told = !spoilt && random.nextInt(4) > 0;
                Outcome outcome = told ? oven.bake(edited.order(output, work), touched) : oven.bake(edited.order(output, work));
                Path cold = folder.resolve("cold" + i);
                Outcome coldOutcome = new Oven().bake(edited.order(cold.resolve("site"), cold.resolve("work")));
                log.append(told ? touched.toString() : "?").append(outcome.baked()).append('/').append(outcome.reused()).append(' ');
                String where = "seed " + seed + " bake " + i + " " + log + edited;
                assertThat(report(outcome)).as(where).isEqualTo(report(coldOutcome));
                reused += outcome.reused();
                if (outcome.written().isPresent()) {
                    assertThat(TestSite.differing(texts(output), texts(cold.resolve("site")))).as(where).isEmpty();
                    searched.ifPresent(has -> assertThat(output.resolve("search/index.js").toFile().exists()).as("a search").isEqualTo(has));
                }
                FileUtils.deleteDirectory(cold.toFile());
            }
            oven.close();
            Outcome next = new Oven().bake(edited.order(output, work));
            assertThat(next.written().map(Written::changed).orElse(0)).as("what another process finds to be done").isZero();
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return reused;
    }

    /** What follows from the order of keys is not told by whether maps are equal. */
    @Test
    void definitionsInAnotherOrderCountInIt() throws IOException {
        String head = "title: Things\nsingular: thing\ngroups: {main: {title: Main}}\nattributes:\n";
        String size = "  size: {title: Size, group: main, type: number}\n";
        String origin = "  origin: {title: Origin, group: main, type: choice, choices: {%s}}\n";
        String ranking = "rankings: {best: {title: Best, attributes: [{attribute: origin, weight: 1, scale: {%s}}]}}\n";
        String usual = origin.formatted("hand: By hand, machine: By machine");
        String other = origin.formatted("machine: By machine, hand: By hand");
        TestSite site = TestSite.withData(folder).file("templates/ranking.ftlh", "<#list content.ranking.criteria as c>${c.scale}</#list>")
                .file("data/things/a.yaml", "title: A\nfacts: {size: {value: 3, source: s}, origin: {value: hand, source: s}}\n")
                .file("data/things/b.yaml", "title: B\nfacts: {size: {value: 4, source: s}}\n");
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            for (String definition : List.of(size + usual + ranking.formatted("hand: 1, machine: 0"), usual + size + ranking.formatted("hand: 1, machine: 0"),
                    usual + size + ranking.formatted("machine: 0, hand: 1"), other + size + ranking.formatted("machine: 0, hand: 1"))) {
                site.file("data/things/_collection.yaml", head + definition);
                assertThat(report(oven.bake(order(folder)))).isEmpty();
                Path cold = folder.resolve("cold");
                new Oven().bake(order(folder, cold.resolve("site"), cold.resolve("work")));
                assertThat(TestSite.differing(texts(site.output()), texts(cold.resolve("site")))).as(definition).isEmpty();
                assertThat(folder.resolve("target/collate/schema/things.schema.json"))
                        .hasSameTextualContentAs(cold.resolve("work/schema/things.schema.json"));
            }
        }
    }

    @Test
    void aBakeWithErrorsLeavesTheSiteAndTheNextGoesOn() throws IOException {
        TestSite site = TestSite.plain(folder);
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            Map<String, String> good = site.contents();
            site.file("content/first.md", "no header\n").file("content/second.md", post("Second", "2026-01-02", "Two."));
            Outcome failed = oven.bake(order(folder), List.of(folder.resolve("content/first.md"), folder.resolve("content/second.md")));
            assertThat(report(failed)).contains("content/first.md");
            assertThat(failed.written()).isEmpty();
            assertThat(site.contents()).isEqualTo(good);
            assertThat(report(oven.bake(order(folder), List.of()))).as("told again").isEqualTo(report(failed));
            site.file("content/first.md", post("First", "2026-01-01", "Mended."));
            Outcome mended = oven.bake(order(folder), List.of(folder.resolve("content/first.md")));
            assertThat(report(mended)).isEmpty();
            assertThat(site.page("first.html")).contains("Mended.");
            assertThat(site.page("second.html")).contains("Two.");
        }
    }

    @Test
    void aTemplateWithAnErrorIsToldUntilItIsMended() throws IOException {
        TestSite site = TestSite.plain(folder);
        Path template = folder.resolve("templates/post.ftl");
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            site.file("templates/post.ftl", "<#if x");
            assertThat(report(oven.bake(order(folder), List.of(template)))).contains("template-syntax");
            assertThat(report(oven.bake(order(folder), List.of()))).contains("template-syntax");
            site.file("templates/post.ftl", "better ${content.title}");
            assertThat(report(oven.bake(order(folder), List.of(template)))).isEmpty();
            assertThat(site.page("first.html")).isEqualTo("better First");
        }
    }

    @Test
    void aBrokenConfigurationLosesNoEdit() throws IOException {
        TestSite site = TestSite.plain(folder);
        Path essay = folder.resolve("content/first.md");
        Path properties = folder.resolve("jbake.properties");
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            site.file("jbake.properties", "render.encoding=none\n").file("content/first.md", post("First", "2026-01-01", "New."));
            assertThat(report(oven.bake(order(folder), List.of(essay, properties)))).contains("configuration");
            site.file("jbake.properties", "site.host=https://example.org\n");
            assertThat(report(oven.bake(order(folder), List.of(properties)))).isEmpty();
            assertThat(site.page("first.html")).contains("New.");
        }
    }

    @Test
    void aFolderThatIsMovedIsToldByItsNames() throws IOException {
        TestSite site = TestSite.plain(folder).file("content/a/one.md", post("One", "2026-01-02", "One."));
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            Files.move(folder.resolve("content/a"), folder.resolve("content/b"));
            oven.bake(order(folder), List.of(folder.resolve("content/a"), folder.resolve("content/b")));
            assertThat(site.pages()).contains("b/one.html").doesNotContain("a/one.html");
        }
    }

    @Test
    void whatNobodyToldIsSeenByABakeThatLooksAtAll() throws IOException {
        TestSite site = TestSite.plain(folder);
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            site.file("content/first.md", post("First", "2026-01-01", "New."));
            Files.writeString(site.output().resolve("archive.html"), "spoilt");
            oven.bake(order(folder));
            assertThat(site.page("first.html")).contains("New.");
            assertThat(site.page("archive.html")).isEqualTo("archive");
        }
    }

    @Test
    void aPathOutsideOfTheSitesFoldersMakesForALookAtAll() throws IOException {
        TestSite site = TestSite.plain(folder);
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            site.file("content/first.md", post("First", "2026-01-01", "New."));
            oven.bake(order(folder), List.of(folder));
            assertThat(site.page("first.html")).contains("New.");
        }
    }

    @Test
    void anotherBakeOfTheSiteInBetweenIsNoticed() throws IOException {
        TestSite site = TestSite.plain(folder);
        Path essay = folder.resolve("content/first.md");
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            String old = Files.readString(essay);
            site.file("content/first.md", post("First", "2026-01-01", "Other."));
            site.bake();
            Files.writeString(essay, old);
            oven.bake(order(folder), List.of(essay));
            assertThat(site.page("first.html")).contains("Hello");
        }
        assertThat(site.bake().written().orElseThrow().changed()).isZero();
    }

    @Test
    void anOvenThatNeverClosedLeavesTheNextBakeRight() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/index.ftl", "index");
        Path draft = folder.resolve("content/draft.md");
        WarmOven killed = new WarmOven(Progress.SILENT);
        killed.bake(order(folder));
        killed.close();
        killed.bake(order(folder));
        site.file("content/draft.md", post("Draft", "2026-01-02", "Two.").replace("published", "draft"));
        killed.bake(order(folder), List.of(draft));
        assertThat(site.pages()).contains("draft-draft.html");
        Files.delete(draft);
        site.bake();
        assertThat(site.pages()).as("of a file that came and went while nothing was left on the disk").doesNotContain("draft-draft.html");
    }

    @Test
    void nothingGrowsWithTheNumberOfBakes() throws IOException {
        TestSite site = TestSite.plain(folder);
        Path essay = folder.resolve("content/first.md");
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            oven.bake(order(folder));
            List<Integer> sizes = oven.sizes();
            for (int i = 0; i < 20; i++) {
                site.file("content/first.md", post("First", "2026-01-01", "Edit " + i + "."));
                oven.bake(order(folder), List.of(essay));
                site.file("content/other" + i + ".md", post("Other", "2026-01-02", "Other."));
                oven.bake(order(folder), List.of(folder.resolve("content/other" + i + ".md")));
                Files.delete(folder.resolve("content/other" + i + ".md"));
                oven.bake(order(folder), List.of(folder.resolve("content/other" + i + ".md")));
                assertThat(site.page("first.html")).contains("Edit " + i + ".");
            }
            assertThat(oven.sizes()).isEqualTo(sizes);
        }
    }

    @Test
    void nothingChangedRendersNothing() throws IOException {
        TestSite.plain(folder);
        try (WarmOven oven = new WarmOven(Progress.SILENT)) {
            int pages = oven.bake(order(folder)).baked();
            Outcome again = oven.bake(order(folder), List.of());
            assertThat(again.baked()).isZero();
            assertThat(again.reused()).isEqualTo(pages);
        }
    }

    private static Set<Path> differing(Map<Path, String> before, Map<Path, String> now) {
        Set<Path> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        all.removeIf(path -> before.containsKey(path) && before.get(path).equals(now.get(path)));
        return all;
    }

    /** The author's files with their text and time. */
    private static Map<Path, String> sources(Path site) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> Files.isRegularFile(file) && !file.startsWith(site.resolve("target")))
                    .forEach(file -> sources.put(file, text(file) + file.toFile().lastModified()));
        }
        return sources;
    }

    private static Order order(Path site) {
        return order(site, site.resolve("target/site"), site.resolve("target/collate"));
    }

    private static Order order(Path source, Path site, Path work) {
        return new Order(source, site, work, Map.of(), Map.of(), LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false);
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
