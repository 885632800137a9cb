package io.github.collate.search;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All words of a site, each with a number of its own, in the order in which they were met, and on how many pages it is. Numbers never reach a
 * reader, who sees words in the order of their letters, so that the index is the same whatever thread met a word first.
 */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] pages = new int[1024];
    private int[] heads = new int[1024];
    private int[] sorted = new int[0];

    /** The number of a word; may be called by many threads. */
    synchronized int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /** On how many pages it is. */
    int pages(int number) {
        return number < pages.length ? pages[number] : 0;
    }

    /** On how many pages it is in a title or a keyword. */
    int heads(int number) {
        return number < heads.length ? heads[number] : 0;
    }

    /** Counts a page that has come, or gone with -1. */
    void count(byte[] page, int one) {
        if (pages.length < words.size()) {
            pages = Arrays.copyOf(pages, 2 * words.size());
            heads = Arrays.copyOf(heads, 2 * words.size());
        }
        PageWords.each(page, (word, weight) -> {
            pages[word] += one;
            heads[word] += weight >= PageWords.IN_KEYWORDS ? one : 0;
        });
    }

    /** Lets go of all counts. */
    void forgetCounts() {
        Arrays.fill(pages, 0);
        Arrays.fill(heads, 0);
    }

    /**
     * The words that are on any page.
     *
     * @param words their numbers, in the order of their UTF-16, as browsers sort
     * @param moved those that came since this was asked last, and those that are gone
     */
    record Sorted(int[] words, Set<Integer> moved) {}

    /** To be asked when pages were counted. */
    Sorted sorted() {
        Set<Integer> moved = new HashSet<>();
        boolean[] listed = new boolean[words.size()];
        int[] before = sorted.clone();
        int kept = 0;
        for (int number : sorted) {
            listed[number] = true;
            if (pages[number] > 0) {
                before[kept++] = number;
            } else {
                moved.add(number);
            }
        }
        List<String> came = new ArrayList<>();
        for (int number = 0; number < listed.length; number++) {
            if (!listed[number] && pages(number) > 0) {
                came.add(words.get(number));
                moved.add(number);
            }
        }
        came.sort(null);
        sorted = merged(before, kept, came);
        return new Sorted(sorted, moved);
    }

    private int[] merged(int[] before, int kept, List<String> came) {
        int[] all = new int[kept + came.size()];
        int at = 0;
        for (int i = 0; i < all.length; i++) {
            int next = i - at;
            boolean fromBefore = next >= came.size() || at < kept && words.get(before[at]).compareTo(came.get(next)) < 0;
            all[i] = fromBefore ? before[at++] : numbers.get(came.get(next));
        }
        return all;
    }

    /** Whether so many words are on no page any more that it is better to begin anew. */
    boolean isWorn() {
        return words.size() > 2 * sorted.length + 1000;
    }

    void write(PackedOutput out) {
        out.count(words.size()).count(sorted.length);
        for (int number : sorted) {
            out.text(words.get(number)).count(number).count(pages[number]).count(heads[number]);
        }
    }

    /** Words that are on no page leave a gap. */
    static Vocabulary read(PackedInput in) {
        Vocabulary read = new Vocabulary();
        int size = in.count();
        read.sorted = new int[in.count()];
        read.pages = new int[size + 1];
        read.heads = new int[size + 1];
        String[] all = new String[size];
        for (int i = 0; i < read.sorted.length; i++) {
            String word = in.text();
            int number = in.count();
            read.sorted[i] = number;
            all[number] = word;
            read.numbers.put(word, number);
            read.pages[number] = in.count();
            read.heads[number] = in.count();
        }
        for (String word : all) {
            read.words.add(word == null ? "" : word);
        }
        return read;
    }
}
