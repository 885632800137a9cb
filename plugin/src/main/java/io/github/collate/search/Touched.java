package io.github.collate.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which pages, and which words of pages, are others than those of which files were made last. */
final class Touched {

    private final Set<Integer> pages = new HashSet<>();
    private final Set<Integer> words = new HashSet<>();
    private boolean all;

    /** Pages have come or gone, so that all have other numbers. */
    void all() {
        all = true;
    }

    boolean isAll() {
        return all;
    }

    void page(int number) {
        pages.add(number);
    }

    Set<Integer> pages() {
        return pages;
    }

    /** The words that say other things of a page than before, also those that came or went. */
    void words(byte[] before, byte[] now) {
        Map<Integer, Integer> weights = new HashMap<>();
        PageWords.each(before, weights::put);
        PageWords.each(now, (word, weight) -> {
            Integer old = weights.remove(word);
            if (old == null || old != weight) {
                words.add(word);
            }
        });
        words.addAll(weights.keySet());
    }

    Set<Integer> words() {
        return words;
    }

    void clear() {
        pages.clear();
        words.clear();
        all = false;
    }
}
