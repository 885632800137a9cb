package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    @TempDir
    private Path work;

    private final Map<Path, Map<String, String>> sites = new HashMap<>();
    private List<String> put = List.of();

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void pagesOfAWordComeWithTheirWeights() throws IOException {
        Map<String, String> files = index(List.of(page("One", "zebra"), page("Two", "x"), page("Zebra", "")));

        assertThat(files).hasSize(4).containsKeys("search/index.js", "search/pages-0.js");
        assertThat(postings(files)).containsEntry("zebra", Map.of(0, 1, 2, 8)).containsOnlyKeys("one", "two", "x", "zebra");
        assertThat(data(files, "words-" + Cutting.name("one")).asText()).isEqualTo("one two x zebra");
        assertThat(data(files, "pages-0").get(1).toString()).isEqualTo("[\"Two\",\"two.html\",\"essay\",\"x\"]");
        assertThat(data(files, "index").get("number").asInt()).isEqualTo(3);
    }

    @Test
    void filesStaySmallAndSayWithWhatTheyBegin() throws IOException {
        Map<String, String> files = index(many(400, 300));
        JsonNode index = data(files, "index");

        assertThat(files.values()).allSatisfy(file -> assertThat(file.length()).isLessThan(60_000));
        assertThat(index.get("postings")).hasSizeGreaterThan(3);
        for (JsonNode start : index.get("postings")) {
            assertThat(data(files, "postings-" + Cutting.name(start.asText())).fieldNames().next()).isEqualTo(start.asText());
        }
        int number = 0;
        for (JsonNode start : index.get("pages")) {
            assertThat(start.asInt()).isEqualTo(number);
            number += data(files, "pages-" + start.asInt()).size();
        }
        assertThat(number).isEqualTo(400);
    }

    @Test
    void aWordOfNearlyAllPagesFindsThoseThatNameIt() throws IOException {
        List<Entry> pages = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            pages.add(page("Other" + i, "common"));
        }
        pages.add(new Entry("Tagged", "tagged.html", "essay", List.of("common"), ""));
        pages.add(page("Often", "common common common common common common"));
        pages.add(page("Common", ""));
        Map<String, String> files = index(pages);

        assertThat(postings(files)).containsEntry("common", Map.of(150, 4, 152, 8));
        assertThat(said(files, "common")).as("told by its mark").startsWith(".");
        assertThat(said(files, "tagged")).doesNotStartWith(".");
    }

    @Test
    void theSamePagesMakeTheSameBytesInWhateverOrderTheyAreTaken() throws IOException {
        List<Entry> pages = many(50, 80);

        assertThat(bake(work, wanted(pages), new Backwards())).isEqualTo(index(pages));
    }

    @Test
    void manyTextsAreCutAndAllOfTheirWordsFound() throws IOException {
        Map<String, String> files = index(many(40, 30_000));

        assertThat(data(files, "pages-0").get(0).get(3).asText()).hasSizeLessThan(410).endsWith(" …");
        assertThat(data(files, "index").get("pages")).hasSize(1);
        assertThat(postings(files)).hasSizeGreaterThan(19_000);
    }

    /**
     * Also when a word becomes one of most pages, texts become too many, a bake does not come to its end, or its site is not published, or has lost
     * files.
     */
    @Test
    void afterAnyEditTheFilesAreThoseOfANewIndex() throws IOException {
        for (int seed = 0; seed < 9; seed++) {
            Random random = new Random(seed);
            List<Entry> pages = new ArrayList<>(many(seed % 3 == 0 ? 103 : 130, seed == 1 ? 5_200 : 60));
            Path kept = work.resolve("kept " + seed);
            for (int turn = 0; turn < 7; turn++) {
                assertThat(bake(kept, wanted(pages), Alone.HANDS)).as("seed " + seed + " turn " + turn).isEqualTo(index(pages));
                edit(pages, random);
                if (random.nextInt(3) == 0) {
                    try (Index killed = Index.open(kept, "", false)) {
                        killed.hold(wanted(pages), Alone.HANDS);
                    }
                    edit(pages, random);
                }
                if (random.nextInt(3) == 0) {
                    Map<String, String> older = sites.get(kept);
                    bake(kept, wanted(pages), Alone.HANDS);
                    sites.put(kept, older);
                    edit(pages, random);
                }
                if (random.nextInt(4) == 0) {
                    sites.get(kept).values().removeIf(file -> random.nextInt(3) == 0);
                }
            }
        }
    }

    @Test
    void onlyAPageThatSaysSomethingElseIsTakenApartAgain() throws IOException {
        List<Entry> pages = new ArrayList<>(many(900, 200));
        Map<String, String> before = bake(work, wanted(pages), Alone.HANDS);
        pages.set(450, page("Page 450", pages.get(450).text() + " quagga"));
        List<String> taken = new ArrayList<>();
        Map<String, String> after = bake(work, wanted(pages, taken), Alone.HANDS);

        assertThat(taken).containsExactly("page 450.html");
        assertThat(put).as("made").hasSizeBetween(2, 7).hasSizeLessThan(after.size() / 4);
        assertThat(before).hasSizeGreaterThan(40);
        assertThat(after.entrySet().stream().filter(file -> !file.getValue().equals(before.get(file.getKey())))).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void anIndexOfAnotherOwnerIsBegunAnew() throws IOException {
        List<Entry> pages = many(20, 30);
        bake(work, wanted(pages), Alone.HANDS);
        List<String> taken = new ArrayList<>();
        try (Index index = Index.open(work, "another", false)) {
            index.hold(wanted(pages, taken), Alone.HANDS);
        }

        assertThat(taken).hasSize(20);
    }

    @Test
    void anIndexIsBegunAnewOnDemand() throws IOException {
        List<Entry> pages = many(20, 30);
        bake(work, wanted(pages), Alone.HANDS);
        List<String> taken = new ArrayList<>();
        try (Index index = Index.open(work, "", true)) {
            index.hold(wanted(pages, taken), Alone.HANDS);
        }

        assertThat(taken).hasSize(20);
    }

    /** Some of its bytes are others, or its end is missing, or a file is. */
    @Test
    void aDamagedIndexIsBegunAnew() throws IOException {
        List<Entry> pages = many(60, 40);
        Map<String, String> expected = index(pages);
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Path kept = work.resolve("damaged " + seed);
            bake(kept, wanted(pages.subList(0, 50)), Alone.HANDS);
            bake(kept, wanted(pages), Alone.HANDS);
            List<Path> files;
            try (Stream<Path> all = Files.list(kept)) {
                files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
            }
            damage(files.get(random.nextInt(files.size())), random);
            assertThat(bake(kept, wanted(pages), Alone.HANDS)).as("seed " + seed).isEqualTo(expected);
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void whatIsNoIndexMakesRoomForOne() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "no folder");
        Path folder = Files.createDirectories(work.resolve("folder"));
        Files.writeString(folder.resolve("segments_1"), "no index");
        Files.writeString(folder.resolve("_0.cfs"), "left by somebody who was killed");
        List<Entry> pages = many(20, 30);

        assertThat(bake(file, wanted(pages), Alone.HANDS)).isEqualTo(index(pages));
        assertThat(bake(folder, wanted(pages), Alone.HANDS)).isEqualTo(index(pages));
    }

    private static void edit(List<Entry> pages, Random random) {
        int at = random.nextInt(pages.size());
        switch (random.nextInt(8)) {
            case 0 -> pages.remove(at);
            case 1 -> pages.add(at, page("New " + random.nextInt(1_000_000), "a new one"));
            case 2 -> pages.set(at, saying(pages.get(at), pages.get(at).text() + " often".repeat(random.nextInt(3))));
            case 3 -> pages.replaceAll(page -> random.nextBoolean() ? page : saying(page, page.text() + " often"));
            case 4 -> pages.set(at, new Entry(pages.get(at).title(), pages.get(at).href(), "essay", List.of("often", "w" + random.nextInt(9)), pages.get(at).text()));
            case 5 -> pages.set(at, saying(pages.get(at), random.nextInt(20_000) + "x w" + random.nextInt(100)));
            case 6 -> pages.set(at, new Entry("Titled " + random.nextInt(9), pages.get(at).href(), "tag", List.of(), "0"));
            default -> {
                // Nothing changes.
            }
        }
    }

    private static Entry saying(Entry page, String text) {
        return new Entry(page.title(), page.href(), page.kind(), page.keywords(), text);
    }

    /** Goes through all by itself. */
    private static final class Alone implements Index.Hands {

        static final Index.Hands HANDS = new Alone();

        @Override
        public <A, B> List<B> map(List<A> items, Function<A, B> step) {
            return items.stream().map(step).toList();
        }
    }

    private static final class Backwards implements Index.Hands {

        @Override
        public <A, B> List<B> map(List<A> items, Function<A, B> step) {
            List<A> backwards = new ArrayList<>(items);
            Collections.reverse(backwards);
            List<B> made = new ArrayList<>(Alone.HANDS.map(backwards, step));
            Collections.reverse(made);
            return made;
        }
    }

    private Map<String, String> index(List<Entry> pages) throws IOException {
        return bake(Files.createTempDirectory(work, "new"), wanted(pages), Alone.HANDS);
    }

    /** The files that a bake leaves, in a site that belongs to the folder. */
    private Map<String, String> bake(Path folder, List<Wanted> pages, Index.Hands hands) throws IOException {
        LaidFiles files = new LaidFiles(sites.getOrDefault(folder, Map.of()));
        try (Index index = Index.open(folder, "", false)) {
            index.hold(pages, hands);
            index.write("search/", files);
            index.keep();
        }
        sites.put(folder, files.after());
        put = files.put();
        return files.after();
    }

    private static List<Wanted> wanted(List<Entry> pages) {
        return wanted(pages, new ArrayList<>());
    }

    private static List<Wanted> wanted(List<Entry> pages, List<String> taken) {
        return pages.stream().map(page -> new Wanted(page.href(), page.title() + page.kind() + page.keywords() + page.text(), () -> {
            taken.add(page.href());
            return page;
        })).toList();
    }

    private static List<Entry> many(int pages, int words) {
        Random random = new Random(1);
        return IntStream.range(0, pages).mapToObj(i -> page("Page " + i, String.join(" ", IntStream.range(0, words)
                .mapToObj(j -> Integer.toString(random.nextInt(20_000), 36) + "x").toList()))).toList();
    }

    private static Entry page(String title, String text) {
        return new Entry(title, title.toLowerCase(Locale.ROOT) + ".html", "essay", List.of(), text);
    }

    private static String said(Map<String, String> files, String word) {
        return files.keySet().stream().filter(path -> path.contains("/postings-")).map(path -> data(files, path.substring(7, path.length() - 3)))
                .filter(data -> data.has(word)).map(data -> data.get(word).asText()).findFirst().orElseThrow();
    }

    /** All words with the weights of their pages, as {@code search.js} reads them. */
    private static Map<String, Map<Integer, Integer>> postings(Map<String, String> files) {
        Map<String, Map<Integer, Integer>> all = new TreeMap<>();
        StreamSupport.stream(data(files, "index").get("postings").spliterator(), false)
                .forEach(start -> data(files, "postings-" + Cutting.name(start.asText())).fields()
                        .forEachRemaining(word -> all.put(word.getKey(), pages(word.getValue().asText()))));
        return all;
    }

    private static Map<Integer, Integer> pages(String said) {
        Map<Integer, Integer> pages = new TreeMap<>();
        int page = 0;
        int number = 0;
        int unit = 1;
        for (char c : said.replace(".", "").toCharArray()) {
            int digit = DIGITS.indexOf(c);
            number += digit % 32 * unit;
            unit *= 32;
            if (digit < 32) {
                page += number / 12;
                pages.put(page, number % 12);
                number = 0;
                unit = 1;
            }
        }
        return pages;
    }

    private static JsonNode data(Map<String, String> files, String name) {
        try {
            return new ObjectMapper().readTree(files.get("search/" + name + ".js").replaceFirst("^collateSearch\\(\"[a-z0-9-]+\",", "").replaceFirst("\\);\n$", ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
