package io.github.collate.view;

import java.util.List;

/**
 * An attribute's page: what it means, its value for every subject, and what leans on it.
 *
 * @param group the path of the group in the collection's table, and its title
 * @param type in words: {@code percent}, {@code list of text}
 * @param maxAge when a value is held to be stale: {@code 365 days}; empty for never
 * @param parts its values: those that have an order, then those that are none of it, then the words for why there is none
 * @param absent subjects for which nobody recorded anything
 * @param leaners pages that lean on its facts
 */
public record AttributePageView(AttributeView attribute, Link collection, Link group, String type, String maxAge, List<Part> parts,
        List<Link> absent, List<MentionView> leaners) {

    public AttributePageView {
        parts = List.copyOf(parts);
        absent = List.copyOf(absent);
        leaners = List.copyOf(leaners);
    }

    /**
     * Values that belong together.
     *
     * @param id {@code ordered}, {@code values} (of an attribute that has no order), {@code apart} or {@code open}
     * @param title in words: {@code Highest first}
     */
    public record Part(String id, String title, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** A subject and its value. */
    public record Entry(Link subject, FactView fact) {}
}
