package io.github.collate.search;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;

/**
 * A page with its words.
 *
 * @param words how much each of them says of the page, from 1 on
 */
public record Indexed(Entry entry, Map<String, Integer> words) {

    public Indexed {
        Objects.requireNonNull(entry, "entry");
        words = Collections.unmodifiableMap(words);
    }

    /** Takes the entry's words apart; may be called by many threads. */
    public static Indexed of(Entry entry) {
        return new Indexed(entry, Words.of(entry));
    }
}
