package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Fingerprints of the lists of a store, for as long as they are right: a document in the place of another changes those lists alone
 * that show a key by which the two differ. May be used by many threads.
 */
final class ListPrints {

    private final Map<Read, Fingerprint> known = new ConcurrentHashMap<>();

    /** @param made makes the fingerprint of a list, and tells whether all of it are documents that a store has */
    Optional<Fingerprint> of(Read list, Function<Read, Made> made) {
        Fingerprint print = known.get(list);
        if (print != null) {
            return Optional.of(print);
        }
        Made now = made.apply(list);
        if (now.lasting() && now.print().isPresent()) {
            known.put(list, now.print().get());
        }
        return now.print();
    }

    /**
     * A fingerprint that was just made.
     *
     * @param lasting whether the list is one of documents that a store has, by keys
     */
    record Made(Optional<Fingerprint> print, boolean lasting) {

        static final Made NONE = new Made(Optional.empty(), false);
    }

    /** Takes fingerprints of the very same lists that were made before. */
    void recall(Map<Read, Fingerprint> lists) {
        known.putAll(lists);
    }

    /** The lists whose fingerprints are right until their documents change. */
    Set<Read> lasting() {
        return Set.copyOf(known.keySet());
    }

    /** A document stands where another stood, in all lists. */
    void replaced(LazyDocument old, LazyDocument now) {
        known.keySet().removeIf(list -> list.keys().stream().map(Read::shown)
                .anyMatch(key -> !Objects.equals(old.printable(key), now.printable(key))));
    }

    /** Lists have other documents, or another order. */
    void clear() {
        known.clear();
    }
}
