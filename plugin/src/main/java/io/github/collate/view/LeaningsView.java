package io.github.collate.view;

import java.util.List;

/**
 * What leans on one fact: published essays only, each once for each of its ways.
 *
 * @param ways in the order quotes, claims, tables
 */
public record LeaningsView(List<Way> ways) {

    static final LeaningsView NONE = new LeaningsView(List.of());

    public LeaningsView {
        ways = List.copyOf(ways);
    }

    /** On how many pages, each counted once for each of its ways. */
    int places() {
        return ways.stream().mapToInt(way -> way.pages().size() + way.more()).sum();
    }

    /**
     * The pages that lean on it in one way.
     *
     * @param way {@code quote}, {@code claim} or {@code table}
     * @param pages links to the first place on each, as far as a reader wants to go through them
     * @param more how many further pages there are
     */
    public record Way(String way, List<Link> pages, int more) {

        public Way {
            pages = List.copyOf(pages);
        }
    }
}
