package io.github.collate.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * An index of words for the browser, in files of some ten thousand characters of which a search loads those that it needs: {@code
 * postings} says which pages have a word, {@code words} lists the words alone for what is misspelled, {@code pages} has titles and texts,
 * and {@code index} says which file begins with what. They are scripts that call {@code collateSearch}, since a browser that reads a site
 * from a folder loads scripts and nothing else.
 */
public final class Index {

    private static final int POSTINGS = 30_000;
    private static final int WORDS = 40_000;
    private static final int PAGES = 40_000;

    /** With more text than this in all, pages keep its beginning alone; their words are all found just so. */
    private static final long ALL_TEXT = 4_000_000;
    private static final int BEGINNING = 400;

    /** From this many pages on, a word that is on more than half of them finds only those that have it in a title or keyword. */
    private static final int MANY = 100;

    private final List<Indexed> pages;
    private final String folder;
    private final SortedMap<String, Numbers> vocabulary;
    private final Map<String, String> files = new TreeMap<>();
    private final CRC32 sum = new CRC32();

    private Index(List<Indexed> pages, String folder) {
        this.pages = List.copyOf(pages);
        this.folder = folder;
        Map<String, Numbers> found = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            pages.get(i).words().forEach((word, weight) -> found.computeIfAbsent(word, key -> new Numbers()).add(page, weight));
        }
        this.vocabulary = new TreeMap<>(found);
    }

    /**
     * The files of the index, by their paths.
     *
     * @param pages in an order that stays the same while they do
     * @param folder where the files lie, with a slash at its end
     */
    public static Map<String, String> of(List<Indexed> pages, String folder) {
        Index index = new Index(pages, folder);
        Map<String, Object> starts = new LinkedHashMap<>();
        starts.put("number", pages.size());
        starts.put("postings", index.postings());
        starts.put("words", index.words());
        starts.put("pages", index.texts());
        starts.put("version", Long.toString(index.sum.getValue(), 36));
        index.files.put(folder + "index.js", script("index", 0, json(starts)));
        return index.files;
    }

    /** The numbers of pages and the weights of a word in them, growing. */
    private static final class Numbers {

        private int[] values = new int[4];
        private int size;

        void add(int page, int weight) {
            if (size + 2 > values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
            }
            values[size++] = page;
            values[size++] = weight;
        }

        int pages() {
            return size / 2;
        }

        /** Pages as steps from the one before. */
        String text(boolean headsOnly) {
            StringBuilder text = new StringBuilder("[");
            int last = 0;
            for (int i = 0; i < size; i += 2) {
                if (!headsOnly || values[i + 1] >= Words.IN_KEYWORDS + 1) {
                    text.append(text.length() > 1 ? "," : "").append(values[i] - last).append(',').append(values[i + 1]);
                    last = values[i];
                }
            }
            return text.append(']').toString();
        }
    }

    private List<String> postings() {
        List<String> starts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Map.Entry<String, Numbers> entry : vocabulary.entrySet()) {
            boolean common = pages.size() >= MANY && entry.getValue().pages() > pages.size() / 2;
            if (part.isEmpty()) {
                starts.add(entry.getKey());
            }
            part.append(part.isEmpty() ? "{" : ",").append(json(entry.getKey())).append(':').append(entry.getValue().text(common));
            if (part.length() > POSTINGS) {
                write("postings", starts.size() - 1, part.append('}').toString());
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            write("postings", starts.size() - 1, part.append('}').toString());
        }
        return starts;
    }

    private List<String> words() {
        List<String> starts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : vocabulary.keySet()) {
            if (part.isEmpty()) {
                starts.add(word);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
            if (part.length() > WORDS) {
                write("words", starts.size() - 1, json(part.toString()));
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            write("words", starts.size() - 1, json(part.toString()));
        }
        return starts;
    }

    private List<Integer> texts() {
        boolean whole = pages.stream().mapToLong(page -> page.entry().text().length()).sum() <= ALL_TEXT;
        List<Integer> starts = new ArrayList<>();
        List<Object> part = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < pages.size(); i++) {
            Entry entry = pages.get(i).entry();
            if (part.isEmpty()) {
                starts.add(i);
            }
            String text = whole || entry.text().length() <= BEGINNING ? entry.text() : beginning(entry.text());
            part.add(List.of(entry.title(), entry.href(), entry.kind(), text));
            length += text.length() + entry.title().length() + entry.href().length();
            if (length > PAGES || i == pages.size() - 1) {
                write("pages", starts.size() - 1, json(part));
                part.clear();
                length = 0;
            }
        }
        return starts;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.max(1, text.lastIndexOf(' ', BEGINNING))) + " …";
    }

    private void write(String what, int number, String json) {
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        files.put(folder + what + "-" + number + ".js", script(what, number, json));
    }

    private static String script(String what, int number, String json) {
        return "collateSearch(\"" + what + "\"," + number + "," + json + ");\n";
    }

    private static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Json.write(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        return text.toString();
    }
}
