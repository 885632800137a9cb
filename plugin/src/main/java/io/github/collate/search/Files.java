package io.github.collate.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.zip.CRC32;

/**
 * The files of an index, of some ten thousand characters each, of which a search loads those that it needs: {@code postings} say which pages
 * have a word, {@code words} list the words alone for what is misspelled, {@code pages} have titles and texts, and {@code index} says what file
 * begins with what. They are scripts that call {@code collateSearch}, since a browser that reads a site from a folder loads scripts and nothing
 * else.
 */
final class Files {

    private static final int LEAST_POSTINGS = 20_000;
    private static final int MOST_POSTINGS = 40_000;
    private static final int LEAST_WORDS = 30_000;
    private static final int MOST_WORDS = 50_000;
    private static final int LEAST_PAGES = 25_000;
    private static final int MOST_PAGES = 50_000;
    private static final int ONE_WORD_IN = 16;
    private static final int ONE_PAGE_IN = 4;
    /** What stands around a word and its pages. */
    private static final int MARKS = 6;
    /** About how many characters a page takes for a word. */
    private static final int A_PAGE = 2;

    /** The pages of so many words are looked for at once, so that they fit into memory: 32 MB. */
    private static final long AT_ONCE = 8_000_000;

    private final Map<String, Piece> pieces;

    /** @param pieces by their names */
    Files(Map<String, Piece> pieces) {
        this.pieces = pieces;
    }

    /** What the files of an index are made of; one writing of all of them. */
    private record Writing(List<Indexed> pages, Vocabulary vocabulary, Vocabulary.Sorted sorted, boolean[] headsOnly, Touched touched,
            String folder, Shelf shelf) {

        int[] words() {
            return sorted.words();
        }

        /** On how many pages a word is found. */
        int listed(int word) {
            return headsOnly[word] ? vocabulary.heads(word) : vocabulary.pages(word);
        }

        String word(int place) {
            return vocabulary.word(words()[place]);
        }

        Piece put(Piece piece, String json) {
            String text = "collateSearch(\"" + piece.name() + "\"," + json + ");\n";
            CRC32 crc = new CRC32();
            crc.update(text.getBytes(StandardCharsets.UTF_8));
            long sum = crc.getValue() << Integer.SIZE | text.length();
            shelf.put(folder + piece.name() + ".js", sum, text);
            return piece.with(sum);
        }
    }

    /** A piece with the places of its items. */
    private record Part(Piece piece, int from, int to) {}

    Files next(List<Indexed> pages, Vocabulary vocabulary, boolean[] headsOnly, Touched touched, String folder, Shelf shelf, Index.Hands hands) {
        Writing writing = new Writing(pages, vocabulary, vocabulary.sorted(), headsOnly, touched, folder, shelf);
        Map<String, Piece> now = new LinkedHashMap<>();
        Map<String, Object> starts = new LinkedHashMap<>();
        starts.put("number", pages.size());
        starts.put("postings", starts(postings(writing, hands), now, Piece::first));
        starts.put("words", starts(words(writing, hands), now, Piece::first));
        starts.put("pages", starts(texts(writing, hands), now, piece -> Integer.valueOf(piece.first())));
        starts.put("version", version(now.values()));
        writing.put(new Piece("index", "", "", 0, 0), json(starts));
        return new Files(now);
    }

    private static <T> List<T> starts(List<Piece> made, Map<String, Piece> now, Function<Piece, T> start) {
        made.forEach(piece -> now.put(piece.name(), piece));
        return made.stream().map(start).toList();
    }

    /** Other files have another one, so that a browser's cache does not mix two indexes. */
    private static String version(Collection<Piece> pieces) {
        CRC32 sum = new CRC32();
        pieces.forEach(piece -> sum.update((piece.name() + ' ' + piece.sum() + '\n').getBytes(StandardCharsets.UTF_8)));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    private List<Piece> postings(Writing writing, Index.Hands hands) {
        Cutting cutting = new Cutting(LEAST_POSTINGS, MOST_POSTINGS, ONE_WORD_IN);
        for (int word : writing.words()) {
            cutting.add(writing.vocabulary().word(word), writing.vocabulary().word(word).length() + MARKS + A_PAGE * writing.listed(word));
        }
        List<Part> parts = parts("postings-", cutting, writing::word, Cutting::name);
        boolean[] isTouched = ofWords(parts, writing, writing.touched().words());
        if (writing.touched().isAll()) {
            Arrays.fill(isTouched, true);
        }
        Map<String, Piece> made = new HashMap<>();
        List<Part> some = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (!isTouched[i] && isKept(parts.get(i), writing, made)) {
                continue;
            }
            some.add(parts.get(i));
            sum += sum(parts.get(i), writing);
            if (sum > AT_ONCE) {
                postings(some, writing, hands, made);
                some.clear();
                sum = 0;
            }
        }
        postings(some, writing, hands, made);
        return parts.stream().map(part -> made.get(part.piece().name())).toList();
    }

    private static long sum(Part part, Writing writing) {
        long sum = 0;
        for (int place = part.from(); place < part.to(); place++) {
            sum += writing.listed(writing.words()[place]);
        }
        return sum;
    }

    private static void postings(List<Part> parts, Writing writing, Index.Hands hands, Map<String, Piece> made) {
        if (parts.isEmpty()) {
            return;
        }
        int[] words = parts.stream().flatMapToInt(part -> Arrays.stream(writing.words(), part.from(), part.to())).toArray();
        int[] listed = Arrays.stream(words).map(writing::listed).toArray();
        Postings postings = new Postings(writing.pages(), words, listed, writing.headsOnly());
        hands.map(parts, part -> {
            StringBuilder json = new StringBuilder(MOST_POSTINGS);
            for (int place = part.from(); place < part.to(); place++) {
                json.append(place == part.from() ? "{\"" : "\",\"").append(writing.word(place)).append("\":\"");
                json.append(writing.headsOnly()[writing.words()[place]] ? "." : "");
                postings.write(writing.words()[place], json);
            }
            return writing.put(part.piece(), json.append("\"}").toString());
        }).forEach(piece -> made.put(piece.name(), piece));
    }

    private List<Piece> words(Writing writing, Index.Hands hands) {
        Cutting cutting = new Cutting(LEAST_WORDS, MOST_WORDS, ONE_WORD_IN);
        for (int word : writing.words()) {
            cutting.add(writing.vocabulary().word(word), writing.vocabulary().word(word).length() + 1);
        }
        List<Part> parts = parts("words-", cutting, writing::word, Cutting::name);
        return made(parts, ofWords(parts, writing, writing.sorted().moved()), writing, hands, part -> {
            StringBuilder json = new StringBuilder(MOST_WORDS).append('"');
            for (int place = part.from(); place < part.to(); place++) {
                json.append(place == part.from() ? "" : " ").append(writing.word(place));
            }
            return json.append('"').toString();
        });
    }

    private List<Piece> texts(Writing writing, Index.Hands hands) {
        Cutting cutting = new Cutting(LEAST_PAGES, MOST_PAGES, ONE_PAGE_IN);
        for (Indexed page : writing.pages()) {
            cutting.add(page.href(), page.text().length() + page.title().length() + page.href().length());
        }
        List<Part> parts = parts("pages-", cutting, String::valueOf, first -> first);
        boolean[] isTouched = new boolean[parts.size()];
        for (int i = 0; i < isTouched.length; i++) {
            Part part = parts.get(i);
            isTouched[i] = writing.touched().isAll()
                    || writing.touched().pages().stream().anyMatch(page -> page >= part.from() && page < part.to());
        }
        return made(parts, isTouched, writing, hands, part -> json(writing.pages().subList(part.from(), part.to()).stream()
                .map(page -> List.of(page.title(), page.href(), page.kind(), page.text())).toList()));
    }

    private List<Piece> made(List<Part> parts, boolean[] isTouched, Writing writing, Index.Hands hands, Function<Part, String> json) {
        Map<String, Piece> made = new HashMap<>();
        List<Part> due = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (isTouched[i] || !isKept(parts.get(i), writing, made)) {
                due.add(parts.get(i));
            }
        }
        hands.map(due, part -> writing.put(part.piece(), json.apply(part))).forEach(piece -> made.put(piece.name(), piece));
        return parts.stream().map(part -> made.get(part.piece().name())).toList();
    }

    private static List<Part> parts(String kind, Cutting cutting, IntFunction<String> item, Function<String, String> named) {
        List<Integer> bounds = cutting.bounds();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            int from = bounds.get(i);
            int to = bounds.get(i + 1);
            String first = item.apply(from);
            parts.add(new Part(new Piece(kind + named.apply(first), first, item.apply(to - 1), to - from, 0), from, to));
        }
        return parts;
    }

    /** Which parts have one of these words, or had one that is gone. */
    private static boolean[] ofWords(List<Part> parts, Writing writing, Collection<Integer> words) {
        boolean[] isTouched = new boolean[parts.size()];
        List<String> starts = parts.stream().map(part -> part.piece().first()).toList();
        words.forEach(word -> {
            int found = Collections.binarySearch(starts, writing.vocabulary().word(word));
            int place = found >= 0 ? found : -found - 2;
            if (place >= 0) {
                isTouched[place] = true;
            }
        });
        return isTouched;
    }

    private boolean isKept(Part part, Writing writing, Map<String, Piece> made) {
        Piece before = pieces.get(part.piece().name());
        boolean kept = before != null && before.hasItemsOf(part.piece()) && writing.shelf().keep(writing.folder() + before.name() + ".js", before.sum());
        if (kept) {
            made.put(before.name(), before);
        }
        return kept;
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

    void write(PackedOutput out) {
        out.all(pieces.values(), piece -> piece.write(out));
    }

    static Files read(PackedInput in) {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        in.all(() -> Piece.read(in)).forEach(piece -> pieces.put(piece.name(), piece));
        return new Files(pieces);
    }
}
