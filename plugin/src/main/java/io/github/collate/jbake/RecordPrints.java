package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Fingerprints of views, which do not change, by the very view. Those that a bake asked for are there for the next, which may find the
 * same views; all others are let go. May be used by many threads.
 */
final class RecordPrints {

    private Map<Record, Optional<Fingerprint>> before = Map.of();
    private Map<Record, Optional<Fingerprint>> now = empty();

    private static Map<Record, Optional<Fingerprint>> empty() {
        return Collections.synchronizedMap(new IdentityHashMap<>());
    }

    /** Begins a bake. */
    void begin() {
        before = now;
        now = empty();
    }

    Optional<Fingerprint> of(Record view, Supplier<Optional<Fingerprint>> making) {
        Optional<Fingerprint> known = now.get(view);
        if (known == null) {
            known = before.get(view);
            if (known == null) {
                known = making.get();
            }
            now.put(view, known);
        }
        return known;
    }

    int size() {
        return now.size();
    }
}
