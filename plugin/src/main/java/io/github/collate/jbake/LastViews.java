package io.github.collate.jbake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The views of the bake before, so that one that is equal to what stood in its place may be the very same, and what was worked out of it
 * is known. May be used by many threads.
 */
final class LastViews {

    private Map<String, Object> before = Map.of();
    private Map<String, Object> now = new ConcurrentHashMap<>();

    /** Begins a bake. */
    void begin() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    /**
     * The view, or the one of the bake before where the two are equal.
     *
     * @param place a name of its own for where it stands
     */
    <T> T same(String place, T view) {
        Object last = before.get(place);
        @SuppressWarnings("unchecked")
        T kept = view.equals(last) ? (T) last : view;
        now.put(place, kept);
        return kept;
    }

    int size() {
        return now.size();
    }
}
