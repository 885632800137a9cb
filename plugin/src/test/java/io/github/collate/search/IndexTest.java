package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void pagesOfAWordComeWithTheirWeights() {
        Map<String, String> files = index(List.of(page("One", "zebra"), page("Two", "x"), page("Zebra", "")));

        assertThat(files).hasSize(4).containsKeys("search/index.js", "search/pages-0.js");
        assertThat(postings(files)).containsEntry("zebra", Map.of(0, 1, 2, 8)).containsOnlyKeys("one", "two", "x", "zebra");
        assertThat(data(files, "words-" + Cutting.name("one")).asText()).isEqualTo("one two x zebra");
        assertThat(data(files, "pages-0").get(1).toString()).isEqualTo("[\"Two\",\"two.html\",\"essay\",\"x\"]");
        assertThat(data(files, "index").get("number").asInt()).isEqualTo(3);
    }

    @Test
    void filesStaySmallAndSayWithWhatTheyBegin() {
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
    void aWordOfNearlyAllPagesFindsThoseThatNameIt() {
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
    void theSamePagesMakeTheSameBytesWhoeverMeetsAWordFirst() {
        List<Entry> pages = many(50, 80);
        Folder folder = new Folder();
        Index index = new Index();
        index.hold(wanted(pages), new Backwards());
        index.write("search/", folder, new Backwards());

        assertThat(folder.files).isEqualTo(index(pages));
    }

    @Test
    void manyTextsAreCutAndAllOfTheirWordsFound() {
        Map<String, String> files = index(many(40, 30_000));

        assertThat(data(files, "pages-0").get(0).get(3).asText()).hasSizeLessThan(410).endsWith(" …");
        assertThat(data(files, "index").get("pages")).hasSize(1);
        assertThat(postings(files)).hasSizeGreaterThan(19_000);
    }

    /** Also when a word becomes one of most pages, texts become too many, or an index comes back from its bytes. */
    @Test
    void afterAnyEditTheFilesAreThoseOfANewIndex() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Entry> pages = new ArrayList<>(many(seed % 3 == 0 ? 103 : 130, seed % 3 == 1 ? 5_200 : 60));
            Index index = new Index();
            Folder folder = new Folder();
            for (int turn = 0; turn < 7; turn++) {
                folder.begin();
                index.hold(wanted(pages), Alone.HANDS);
                index.write("search/", folder, Alone.HANDS);
                assertThat(folder.all()).as("seed " + seed + " turn " + turn).isEqualTo(index(pages));
                edit(pages, random);
                if (random.nextInt(3) == 0) {
                    index = Index.read(index.head(), List.of(index.pages(0, 50), index.pages(50, index.size())));
                }
                if (random.nextInt(4) == 0) {
                    folder.files.remove(new TreeSet<>(folder.files.keySet()).first());
                }
            }
        }
    }

    @Test
    void aWordMoreInOnePageTouchesItsFilesAlone() {
        List<Entry> pages = many(900, 200);
        Index index = new Index();
        Folder folder = new Folder();
        index.hold(wanted(pages), Alone.HANDS);
        index.write("search/", folder, Alone.HANDS);
        int all = folder.files.size();
        pages = new ArrayList<>(pages);
        pages.set(450, page("Page 450", pages.get(450).text() + " quagga"));
        List<String> taken = new ArrayList<>();
        folder.begin();
        index.hold(wanted(pages, taken), Alone.HANDS);
        index.write("search/", folder, Alone.HANDS);

        assertThat(all).isGreaterThan(40);
        assertThat(taken).containsExactly("page 450.html");
        assertThat(folder.put).hasSizeLessThanOrEqualTo(7).contains("search/index.js");
        assertThat(folder.all()).isEqualTo(index(pages));
    }

    @Test
    void whatWasNotWrittenIsWrittenNextTime() {
        List<Entry> pages = new ArrayList<>(many(20, 30));
        Index index = new Index();
        Folder folder = new Folder();
        index.hold(wanted(pages), Alone.HANDS);
        index.write("search/", folder, Alone.HANDS);
        pages.set(3, page("Page 3", "quagga"));
        index.hold(wanted(pages), Alone.HANDS);
        index.write("search/", new Folder(), Alone.HANDS);
        folder.begin();
        index.hold(wanted(pages), Alone.HANDS);
        index.write("search/", folder, Alone.HANDS);

        assertThat(folder.all()).isEqualTo(index(pages));
    }

    private static void edit(List<Entry> pages, Random random) {
        int at = random.nextInt(pages.size());
        switch (random.nextInt(6)) {
            case 0 -> pages.remove(at);
            case 1 -> pages.add(at, page("New " + random.nextInt(1_000_000), "a new one"));
            case 2 -> pages.set(at, page(pages.get(at).title(), pages.get(at).text() + " often".repeat(random.nextInt(3))));
            case 3 -> pages.replaceAll(page -> random.nextBoolean() ? page : page(page.title(), page.text() + " often"));
            case 4 -> pages.set(at, page(pages.get(at).title(), "w" + random.nextInt(100)));
            default -> {
                // Nothing changes.
            }
        }
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

    /** Files with their sums, as they were written last. */
    private static final class Folder implements Shelf {

        private final Map<String, String> files = new TreeMap<>();
        private final Map<String, Long> sums = new HashMap<>();
        private final Set<String> kept = new TreeSet<>();
        private final Set<String> put = new TreeSet<>();

        void begin() {
            kept.clear();
            put.clear();
        }

        @Override
        public boolean keep(String path, long sum) {
            boolean same = files.containsKey(path) && sums.get(path) == sum;
            if (same) {
                kept.add(path);
            }
            return same;
        }

        @Override
        public void put(String path, long sum, String text) {
            put.add(path);
            files.put(path, text);
            sums.put(path, sum);
        }

        /** What a bake leaves. */
        Map<String, String> all() {
            files.keySet().removeIf(path -> !kept.contains(path) && !put.contains(path));
            return files;
        }
    }

    private static Map<String, String> index(List<Entry> pages) {
        Index index = new Index();
        Folder folder = new Folder();
        index.hold(wanted(pages), Alone.HANDS);
        index.write("search/", folder, Alone.HANDS);
        return folder.all();
    }

    private static List<Wanted> wanted(List<Entry> pages) {
        return wanted(pages, new ArrayList<>());
    }

    private static List<Wanted> wanted(List<Entry> pages, List<String> taken) {
        return pages.stream().map(page -> new Wanted(page.href(), page.title() + page.keywords() + page.text(), () -> {
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
