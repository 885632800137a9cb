package io.github.collate.search;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The words of all pages that readers can find, kept from bake to bake: a page is taken apart again only when its key is another one, and
 * {@link Files} makes only those files anew on which that shows.
 */
public final class Index {

    /** With more text than this in all, pages keep its beginning alone; their words are all found just so. */
    private static final long ALL_TEXT = 4_000_000;

    /** From this many pages on, a word that is on more than half of them finds only those that have it in a title or keyword. */
    private static final int MANY = 100;

    private final Vocabulary vocabulary;
    private final Touched touched;
    private List<Indexed> pages;
    private Files files;

    /** An index of no page. */
    public Index() {
        this(new Vocabulary(), List.of(), new Files(Map.of()));
    }

    private Index(Vocabulary vocabulary, List<Indexed> pages, Files files) {
        this.vocabulary = vocabulary;
        this.pages = pages;
        this.files = files;
        this.touched = new Touched();
    }

    /** Does one thing to many, on as many processors as there are, and keeps their order. */
    public interface Hands {

        <A, B> List<B> map(List<A> items, Function<A, B> step);
    }

    /**
     * Makes the index one of these pages.
     *
     * @param wanted in an order of the site's own
     */
    public void hold(List<Wanted> wanted, Hands hands) {
        Map<String, Indexed> known = new HashMap<>();
        pages.forEach(page -> known.put(page.href(), page));
        Function<Wanted, Indexed> of = page -> known.get(page.href());
        AtomicLong length = new AtomicLong();
        wanted.forEach(page -> length.addAndGet(isKnown(of.apply(page), page) ? of.apply(page).length() : 0));
        Taking taking = new Taking(length);
        take(wanted.stream().filter(page -> !isKnown(of.apply(page), page)).toList(), known, taking, hands);
        boolean whole = length.get() <= ALL_TEXT;
        if (whole) {
            take(wanted.stream().filter(page -> !of.apply(page).isWhole()).toList(), known, new Taking(new AtomicLong()), hands);
        }
        become(wanted.stream().map(of).map(page -> whole ? page : page.beginning()).toList());
    }

    private static boolean isKnown(Indexed kept, Wanted page) {
        return kept != null && kept.key().equals(page.key());
    }

    private static void take(List<Wanted> unknown, Map<String, Indexed> known, Taking taking, Hands hands) {
        hands.map(unknown, taking::take).forEach(page -> known.put(page.href(), page));
    }

    /** Takes pages apart, and cuts their texts as soon as there are too many. */
    private final class Taking {

        private final AtomicLong length;
        private final Queue<Words> idle = new ConcurrentLinkedQueue<>();

        Taking(AtomicLong length) {
            this.length = length;
        }

        Indexed take(Wanted page) {
            Entry entry = page.entry().get();
            Words free = idle.poll();
            Words words = free == null ? new Words(vocabulary) : free;
            Indexed made = Indexed.of(page, entry, words.of(entry));
            idle.add(words);
            return length.addAndGet(made.length()) <= ALL_TEXT ? made : made.beginning();
        }
    }

    private void become(List<Indexed> now) {
        List<Indexed> before = pages;
        pages = now;
        boolean same = before.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = before.get(i).href().equals(now.get(i).href());
        }
        if (!same) {
            touched.all();
            vocabulary.forgetCounts();
            now.forEach(page -> vocabulary.count(page.words(), 1));
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i)) {
                touched.page(i);
                touched.words(before.get(i).words(), now.get(i).words());
                vocabulary.count(before.get(i).words(), -1);
                vocabulary.count(now.get(i).words(), 1);
            }
        }
    }

    /**
     * Hands over the files of the index that are not as they were, and names the others.
     *
     * @param folder where they lie, with a slash at its end
     */
    public void write(String folder, Shelf shelf, Hands hands) {
        files = files.next(pages, vocabulary, headsOnly(), touched, folder, shelf, hands);
        touched.clear();
    }

    /** Of all words by their numbers, whether pages that have them in their texts alone are left out. */
    private boolean[] headsOnly() {
        boolean[] headsOnly = new boolean[vocabulary.size()];
        for (int word = 0; word < headsOnly.length; word++) {
            headsOnly[word] = pages.size() >= MANY && vocabulary.pages(word) > pages.size() / 2;
        }
        return headsOnly;
    }

    /** How many pages it has. */
    public int size() {
        return pages.size();
    }

    /** The whole but its pages, as bytes. */
    public byte[] head() {
        PackedOutput out = new PackedOutput();
        vocabulary.write(out);
        files.write(out);
        return out.toBytes();
    }

    /**
     * Some of the pages, as bytes.
     *
     * @param from the first of them
     * @param to the first that is none of them
     */
    public byte[] pages(int from, int to) {
        PackedOutput out = new PackedOutput();
        out.all(pages.subList(from, to), page -> page.write(out));
        return out.toBytes();
    }

    /**
     * Whether some of the pages are the very same as in another state of the index.
     *
     * @param other what {@link #state} gave
     */
    public boolean hasPagesOf(List<?> other, int from, int to) {
        boolean same = other.size() >= to;
        for (int i = from; same && i < to; i++) {
            same = other.get(i) == pages.get(i);
        }
        return same;
    }

    /** All that it holds now, to be compared with later. */
    public List<?> state() {
        return pages;
    }

    /**
     * An index as it was kept; one of no page when too many words of pages gone by are in it.
     *
     * @param head what {@link #head} made
     * @param parts what {@link #pages(int, int)} made, for all pages in their order
     */
    public static Index read(byte[] head, List<byte[]> parts) {
        PackedInput in = new PackedInput(head);
        Vocabulary vocabulary = Vocabulary.read(in);
        if (vocabulary.isWorn()) {
            return new Index();
        }
        Files files = Files.read(in);
        List<Indexed> pages = new ArrayList<>();
        parts.forEach(part -> {
            PackedInput some = new PackedInput(part);
            pages.addAll(some.all(() -> Indexed.read(some)));
        });
        return new Index(vocabulary, pages, files);
    }
}
