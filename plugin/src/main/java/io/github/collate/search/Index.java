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

    private final List<Entry> pages = new ArrayList<>();
    private final Map<String, Numbers> found = new HashMap<>();
    private long length;

    /** Adds a page; the order in which pages come is theirs in the index. Of its words only numbers are kept. */
    public void add(Indexed page) {
        Entry entry = page.entry();
        page.words().forEach((word, weight) -> found.computeIfAbsent(word, key -> new Numbers()).add(pages.size(), weight));
        boolean wasWhole = isWhole();
        length += entry.text().length();
        if (wasWhole && !isWhole()) {
            pages.replaceAll(Index::beginning);
        }
        pages.add(isWhole() ? entry : beginning(entry));
    }

    private boolean isWhole() {
        return length <= ALL_TEXT;
    }

    private static Entry beginning(Entry entry) {
        String text = entry.text();
        return text.length() <= BEGINNING ? entry : new Entry(entry.title(), entry.href(), entry.kind(), entry.keywords(),
                text.substring(0, Math.max(1, text.lastIndexOf(' ', BEGINNING))) + " …");
    }

    /**
     * The files of the index, by their paths.
     *
     * @param folder where they lie, with a slash at its end
     */
    public Map<String, String> files(String folder) {
        Files files = new Files(folder);
        SortedMap<String, Numbers> vocabulary = new TreeMap<>(found);
        Map<String, Object> starts = new LinkedHashMap<>();
        starts.put("number", pages.size());
        starts.put("postings", postings(vocabulary, files));
        starts.put("words", words(vocabulary, files));
        starts.put("pages", texts(files));
        starts.put("version", Long.toString(files.sum.getValue(), 36));
        files.texts.put(folder + "index.js", script("index", 0, json(starts)));
        return files.texts;
    }

    /** What is written, with a checksum of all of it. */
    private static final class Files {

        private final String folder;
        private final Map<String, String> texts = new TreeMap<>();
        private final CRC32 sum = new CRC32();

        Files(String folder) {
            this.folder = folder;
        }

        void write(String what, int number, String json) {
            sum.update(json.getBytes(StandardCharsets.UTF_8));
            texts.put(folder + what + "-" + number + ".js", script(what, number, json));
        }
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
                if (!headsOnly || values[i + 1] >= Words.IN_KEYWORDS) {
                    text.append(text.length() > 1 ? "," : "").append(values[i] - last).append(',').append(values[i + 1]);
                    last = values[i];
                }
            }
            return text.append(']').toString();
        }
    }

    private List<String> postings(SortedMap<String, Numbers> vocabulary, Files files) {
        List<String> starts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Map.Entry<String, Numbers> entry : vocabulary.entrySet()) {
            boolean common = pages.size() >= MANY && entry.getValue().pages() > pages.size() / 2;
            if (part.isEmpty()) {
                starts.add(entry.getKey());
            }
            part.append(part.isEmpty() ? "{" : ",").append(json(entry.getKey())).append(':').append(entry.getValue().text(common));
            if (part.length() > POSTINGS) {
                files.write("postings", starts.size() - 1, part.append('}').toString());
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            files.write("postings", starts.size() - 1, part.append('}').toString());
        }
        return starts;
    }

    private static List<String> words(SortedMap<String, Numbers> vocabulary, Files files) {
        List<String> starts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : vocabulary.keySet()) {
            if (part.isEmpty()) {
                starts.add(word);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
            if (part.length() > WORDS) {
                files.write("words", starts.size() - 1, json(part.toString()));
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            files.write("words", starts.size() - 1, json(part.toString()));
        }
        return starts;
    }

    private List<Integer> texts(Files files) {
        List<Integer> starts = new ArrayList<>();
        List<Object> part = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < pages.size(); i++) {
            Entry entry = pages.get(i);
            if (part.isEmpty()) {
                starts.add(i);
            }
            part.add(List.of(entry.title(), entry.href(), entry.kind(), entry.text()));
            size += entry.text().length() + entry.title().length() + entry.href().length();
            if (size > PAGES || i == pages.size() - 1) {
                files.write("pages", starts.size() - 1, json(part));
                part.clear();
                size = 0;
            }
        }
        return starts;
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
