package io.github.collate.jbake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes down what pages read while they render. Each thread renders one page at a time; what is read outside of pages is not
 * written down.
 */
final class Recording {

    private final ThreadLocal<Page> current = new ThreadLocal<>();

    /** What one page read. */
    private static final class Page {

        private final Set<Read> reads = new HashSet<>();
        private final Map<Read, Use> lists = new HashMap<>();
    }

    /** How much of a list a page looked at. */
    static final class Use {

        private final Set<String> keys = new TreeSet<>();
        private int extent;

        void key(String key) {
            keys.add(key);
        }

        void entry(int index) {
            extent = Math.max(extent, index + 1);
        }

        void all() {
            extent = Integer.MAX_VALUE;
            keys.add(Read.EVERY_KEY);
        }
    }

    void begin() {
        current.set(new Page());
    }

    /** Ends the page, and tells what it read. */
    Set<Read> end() {
        Page page = current.get();
        current.remove();
        Set<Read> reads = new HashSet<>(page.reads);
        page.lists.forEach((list, use) -> reads.add(list.looking(List.copyOf(use.keys), use.extent)));
        return reads;
    }

    void note(Read read) {
        Page page = current.get();
        if (page != null) {
            page.reads.add(read);
        }
    }

    /** Begins to note how a list is used; the same list twice on a page is one. */
    Use use(Read list) {
        Page page = current.get();
        return page == null ? new Use() : page.lists.computeIfAbsent(list, first -> new Use());
    }

    /** For reports: what the current page read so far. */
    List<Read> sofar() {
        Page page = current.get();
        return page == null ? List.of() : new ArrayList<>(page.reads);
    }
}
