package io.github.collate.jbake;

import io.github.collate.essay.EssayFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Essays between their reading and the page that shows them, as many as there is room for, so that most files of a cold bake are
 * read once. The first ones stay: pages are rendered in an order of their own, and whoever let go of the oldest would let go of those that
 * are asked for next. May be used by many threads.
 */
final class UnusedEssays {

    private static final long MOST = 256L << 20;
    private static final long SHARE = 8;

    private final long room;
    private final AtomicLong held = new AtomicLong();
    private final Map<String, EssayFile> essays = new ConcurrentHashMap<>();

    /** @param room how many characters of text to hold */
    UnusedEssays(long room) {
        this.room = room;
    }

    /** An eighth of the heap at most. */
    static UnusedEssays ofHeap() {
        return new UnusedEssays(Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /** Holds an essay, if there is room. */
    void put(String key, EssayFile essay) {
        int size = essay.body().length();
        if (held.addAndGet(size) > room) {
            held.addAndGet(-size);
        } else if (essays.put(key, essay) != null) {
            held.addAndGet(-size);
        }
    }

    /** Gives an essay away, if it is here. */
    Optional<EssayFile> take(String key) {
        Optional<EssayFile> found = Optional.ofNullable(essays.remove(key));
        found.ifPresent(essay -> held.addAndGet(-essay.body().length()));
        return found;
    }

    void clear() {
        essays.clear();
        held.set(0);
    }
}
