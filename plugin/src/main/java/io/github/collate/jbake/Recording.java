package io.github.collate.jbake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

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

    /** Is told how much of a list a page looks at. */
    interface Look {

        /** Some entry is asked for something. */
        void key(String key);

        /** An entry is looked at, from 0. */
        default void entry(int index) {}

        /** It is asked how many entries there are. */
        default void size() {}

        /** Everything is looked at. */
        void all();
    }

    /** How much of a list a page looked at; how many entries it has counts always. */
    static final class Use implements Look {

        private final Set<String> keys = new TreeSet<>();
        private int extent;

        @Override
        public void key(String key) {
            keys.add(key);
        }

        @Override
        public void entry(int index) {
            extent = Math.max(extent, index + 1);
        }

        @Override
        public void all() {
            extent = Integer.MAX_VALUE;
            keys.add(Read.EVERY_KEY);
        }
    }

    /**
     * A look at documents that an entry lists.
     *
     * @param list the entry's key
     * @param entry is told what the entry is asked for
     */
    record LookWithin(String list, Consumer<String> entry) implements Look {

        @Override
        public void key(String key) {
            entry.accept(Read.within(list, key));
        }

        @Override
        public void size() {
            entry.accept(Read.within(list, Read.SIZE));
        }

        @Override
        public void all() {
            entry.accept(list);
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
