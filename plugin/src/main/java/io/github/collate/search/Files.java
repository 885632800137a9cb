package io.github.collate.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The files of an index, of some ten thousand characters each, of which a search loads those that it needs: {@code postings} say which pages
 * have a word, {@code words} list the words alone for what is misspelled, {@code pages} have titles and texts, and {@code index} says what file
 * begins with what. They are scripts that call {@code collateSearch}, since a browser that reads a site from a folder loads scripts and nothing
 * else.
 */
final class Files {

    private static final int ONE_WORD_IN = 16;
    private static final int ONE_PAGE_IN = 4;
    /** What stands around a word and its pages. */
    private static final int MARKS = 6;
    /** About how many characters a page takes for a word. */
    private static final int A_PAGE = 2;

    /** From this many pages on, a word that is on more than half of them finds only those that have it in a title or keyword. */
    private static final int MANY = 100;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int LAST = 1 << BITS;

    /** One for all pages, which are made by each bake. */
    private static final JsonFactory JSON = new JsonFactory();

    private final String folder;
    private final Shelf shelf;
    private final CRC32 version = new CRC32();

    /** @param folder where they lie, with a slash at its end */
    Files(String folder, Shelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /** @param pages in the order of their numbers */
    void write(List<Indexed> pages, Postings postings) throws IOException {
        Row words = new Row("words", "\" \"", false, new Cutting(30_000, 50_000, ONE_WORD_IN));
        Row listed = new Row("postings", "{,}", false, new Cutting(20_000, 40_000, ONE_WORD_IN));
        Row texts = new Row("pages", "[,]", true, new Cutting(25_000, 50_000, ONE_PAGE_IN));
        postings.each((word, having) -> {
            boolean headsOnly = pages.size() >= MANY && having.length > pages.size() / 2;
            StringBuilder said = new StringBuilder(word.length() + MARKS + A_PAGE * having.length);
            said.append('"').append(word).append("\":\"").append(headsOnly ? "." : "");
            int number = list(having, headsOnly, said);
            listed.add(word, word.length() + MARKS + A_PAGE * number, said.append('"'));
            words.add(word, word.length() + 1, word);
        });
        for (Indexed page : pages) {
            texts.add(page.href(), page.text().length() + page.title().length() + page.href().length(),
                    json(List.of(page.title(), page.href(), page.kind(), page.text())));
        }
        Map<String, Object> starts = new LinkedHashMap<>();
        starts.put("number", pages.size());
        starts.put("postings", listed.done());
        starts.put("words", words.done());
        starts.put("pages", texts.done());
        starts.put("version", Long.toString(version.getValue(), Character.MAX_RADIX));
        shelve("index", json(starts));
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

    private void shelve(String name, String json) {
        String text = "collateSearch(\"" + name + "\"," + json + ");\n";
        version.update(text.getBytes(StandardCharsets.UTF_8));
        shelf.put(folder + name + ".js", text);
    }

    /** The files of one kind, made one after the other. */
    private final class Row {

        private final String kind;
        private final String marks;
        private final boolean isNumbered;
        private final Cutting cutting;
        private final StringBuilder piece = new StringBuilder();
        private final List<Object> starts = new ArrayList<>();
        private String name = "";
        private int items;

        /**
         * No file yet.
         *
         * @param marks what stands at the beginning of a file, between two items and at its end
         * @param isNumbered whether a file is called by the number of its first item, and not by that item
         */
        Row(String kind, String marks, boolean isNumbered, Cutting cutting) {
            this.kind = kind;
            this.marks = marks;
            this.isNumbered = isNumbered;
            this.cutting = cutting;
        }

        /** @param length about how many characters it takes */
        void add(String item, int length, CharSequence said) {
            if (cutting.isCutBefore(item, length)) {
                end();
                starts.add(isNumbered ? items : item);
                name = kind + "-" + (isNumbered ? items : Cutting.name(item));
            }
            piece.append(marks.charAt(piece.isEmpty() ? 0 : 1)).append(said);
            items++;
        }

        private void end() {
            if (!piece.isEmpty()) {
                shelve(name, piece.append(marks.charAt(2)).toString());
                piece.setLength(0);
            }
        }

        /** What each of them begins with. */
        List<Object> done() {
            end();
            return starts;
        }
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
