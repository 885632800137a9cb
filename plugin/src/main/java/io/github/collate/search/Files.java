package io.github.collate.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/**
 * The files of an index, of some ten thousand characters each, of which a search loads those that it needs: {@code postings} say which pages
 * have a word, {@code words} list the words alone for what is misspelled, {@code pages} have titles and texts, and {@code index} says what file
 * begins with what. They are scripts that call {@code collateSearch}, since a browser that reads a site from a folder loads scripts and nothing
 * else. Where it is known what changed since they were made last, only those that it touches are made.
 */
final class Files {

    private static final String WORDS = "words";
    private static final String POSTINGS = "postings";
    private static final String PAGES = "pages";
    private static final int ONE_WORD_IN = 16;
    private static final int ONE_PAGE_IN = 4;
    /** What stands around a word and its pages. */
    private static final int MARKS = 6;
    /** About how many characters a page takes for a word. */
    private static final int A_PAGE = 2;

    /** From this many pages on, a word that is on more than half of them finds only those that have it in a title or keyword. */
    private static final int MANY = 100;
    private static final int BEGINNING = 400;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int LAST = 1 << BITS;

    /** By their code points, as Lucene has them. */
    private static final Comparator<String> OF_WORDS = Comparator.comparing(BytesRef::new);

    /** One for all pages. */
    private static final JsonFactory JSON = new JsonFactory();

    private final String folder;
    private final Shelf shelf;
    private final Numbered pages;
    private final boolean isWhole;
    private final Row words;
    private final Row listed;
    private final Row texts;

    /**
     * Of an index.
     *
     * @param folder where they lie, with a slash at its end
     * @param isWhole whether pages have their whole texts, or the beginning of long ones
     */
    Files(String folder, Shelf shelf, Numbered pages, boolean isWhole) {
        this.folder = folder;
        this.shelf = shelf;
        this.pages = pages;
        this.isWhole = isWhole;
        this.words = new Row(folder, WORDS, "\" \"", Function.identity()::apply, new Cutting(30_000, 50_000, ONE_WORD_IN), shelf);
        this.listed = new Row(folder, POSTINGS, "{,}", Function.identity()::apply, new Cutting(20_000, 40_000, ONE_WORD_IN), shelf);
        this.texts = new Row(folder, PAGES, "[,]", pages::number, new Cutting(25_000, 50_000, ONE_PAGE_IN), shelf);
    }

    /** All of them. */
    Layout write(Postings postings) throws IOException {
        postings.each("", (word, having) -> add(word, having, listed) & add(word, words));
        words.finish();
        listed.finish();
        pages.each("", page -> add(page, texts));
        texts.finish();
        return index();
    }

    /**
     * The same, beginning with those of an earlier index whose pages had the same numbers.
     *
     * @param changes what is not as it was then
     */
    Layout write(Layout before, Changes changes, Postings postings) throws IOException {
        words.begin(before.rows().get(WORDS), changes.words(), OF_WORDS);
        listed.begin(before.rows().get(POSTINGS), changes.words(), OF_WORDS);
        texts.begin(before.rows().get(PAGES), changes.pages(), Comparator.comparing(pages::number));
        for (Optional<String> from = words.due(); from.isPresent(); from = words.due()) {
            if (postings.each(from.get(), (word, having) -> add(word, words))) {
                words.finish();
            }
        }
        for (Optional<String> from = listed.due(); from.isPresent(); from = listed.due()) {
            if (postings.each(from.get(), (word, having) -> add(word, having, listed))) {
                listed.finish();
            }
        }
        for (Optional<String> from = texts.due(); from.isPresent(); from = texts.due()) {
            if (pages.each(from.get(), page -> add(page, texts))) {
                texts.finish();
            }
        }
        return index();
    }

    private static boolean add(String word, Row words) {
        return words.take(word, word.length() + 1, word);
    }

    private boolean add(String word, int[] having, Row listed) {
        boolean headsOnly = pages.size() >= MANY && having.length > pages.size() / 2;
        StringBuilder said = new StringBuilder(word.length() + MARKS + A_PAGE * having.length);
        said.append('"').append(word).append("\":\"").append(headsOnly ? "." : "");
        int number = list(having, headsOnly, said);
        return listed.take(word, word.length() + MARKS + A_PAGE * number, said.append('"'));
    }

    private boolean add(Entry page, Row texts) {
        String text = isWhole || page.text().length() <= BEGINNING ? page.text()
                : page.text().substring(0, Math.max(1, page.text().lastIndexOf(' ', BEGINNING))) + " …";
        return texts.take(page.href(), text.length() + page.title().length() + page.href().length(),
                json(List.of(page.title(), page.href(), page.kind(), text)));
    }

    /**
     * Writes the pages of a word: for each a number that is, times twelve, the steps from the page before and, in what is left, the weight. Digits of
     * five bits, the lowest first, are letters; all but the last of a number are from the alphabet's second half.
     *
     * @return how many pages that are
     */
    private static int list(int[] pages, boolean headsOnly, StringBuilder out) {
        int last = 0;
        int listed = 0;
        for (int having : pages) {
            int weight = having % Postings.WEIGHTS;
            if (headsOnly && weight < Postings.IN_KEYWORDS) {
                continue;
            }
            int page = having / Postings.WEIGHTS;
            int number = (page - last) * Postings.WEIGHTS + weight;
            last = page;
            listed++;
            while (number >= LAST) {
                out.append(DIGITS.charAt(LAST + number % LAST));
                number /= LAST;
            }
            out.append(DIGITS.charAt(number));
        }
        return listed;
    }

    /** Its version, which stands behind the names of all others, is a checksum of theirs. */
    private Layout index() {
        Layout layout = new Layout(pages.order(), isWhole, Map.of(WORDS, words.pieces(), POSTINGS, listed.pieces(), PAGES, texts.pieces()));
        Map<String, Object> starts = new LinkedHashMap<>();
        starts.put("number", pages.size());
        starts.put(POSTINGS, listed.starts());
        starts.put(WORDS, words.starts());
        starts.put(PAGES, texts.starts());
        starts.put("version", layout.version());
        String text = Row.script("index", json(starts));
        shelf.put(folder + "index.js", Layout.print(text), text);
        return layout;
    }

    private static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            Json.write(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        return text.toString();
    }
}
