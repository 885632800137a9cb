package io.github.collate.jbake;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Texts that were asked for lately, within bounds: a page may ask for its body twice, and lists with whole bodies show those of a
 * few documents again and again. May be used by many threads.
 *
 * @param <T> in what form texts are kept
 */
final class RecentTexts<T> {

    private static final long MOST = 64L << 20;
    private static final long SHARE = 16;

    private final long room;
    private final ToIntFunction<T> size;
    private final Map<String, T> texts = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /**
     * @param room how much to hold
     * @param size of a text, in the unit of the room
     */
    RecentTexts(long room, ToIntFunction<T> size) {
        this.room = room;
        this.size = size;
    }

    /** A sixteenth of the heap at most, but no more than lists need. */
    static <T> RecentTexts<T> ofHeap(ToIntFunction<T> size) {
        return new RecentTexts<>(Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE), size);
    }

    synchronized Optional<T> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    synchronized void put(String key, T text) {
        T before = texts.put(key, text);
        held += size.applyAsInt(text) - (before == null ? 0 : size.applyAsInt(before));
        for (Iterator<T> oldest = texts.values().iterator(); held > room && oldest.hasNext();) {
            held -= size.applyAsInt(oldest.next());
            oldest.remove();
        }
    }
}
