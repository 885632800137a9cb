package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Fingerprints of what is the own of pages, for the next bake of the same process, in which nearly all are made of the very same
 * objects. May be used by many threads.
 */
final class PagePrints {

    private final Map<String, Known> pages = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** @param parts compared by identity: they do not change */
    private record Known(String template, PageJob.Window window, List<Object> parts, Fingerprint print) {

        boolean isOf(String otherTemplate, PageJob.Window otherWindow, List<Object> others) {
            boolean same = parts.size() == others.size() && window.equals(otherWindow) && template.equals(otherTemplate);
            for (int i = 0; same && i < parts.size(); i++) {
                same = parts.get(i) == others.get(i);
            }
            return same;
        }
    }

    /**
     * A page's fingerprint.
     *
     * @param parts what it rests on beside template and window; none when it is to be made each time
     * @param made makes it; empty when it cannot be made
     */
    Optional<Fingerprint> of(String path, String template, PageJob.Window window, List<Object> parts, Supplier<Optional<Fingerprint>> made) {
        if (parts.isEmpty()) {
            return made.get();
        }
        asked.incrementAndGet();
        Known known = pages.get(path);
        if (known != null && known.isOf(template, window, parts)) {
            return Optional.of(known.print());
        }
        Optional<Fingerprint> print = made.get();
        print.ifPresent(now -> pages.put(path, new Known(template, window, parts, now)));
        return print;
    }

    /** Lets go of pages that there are no more, once each page of a bake has been asked for. */
    void keepOnly(Set<String> paths) {
        if (asked.getAndSet(0) != pages.size()) {
            pages.keySet().retainAll(paths);
        }
    }

    /** How many pages are known. */
    int size() {
        return pages.size();
    }
}
