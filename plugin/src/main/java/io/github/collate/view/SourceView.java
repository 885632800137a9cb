package io.github.collate.view;

import java.util.List;

/**
 * A source's page: what it is, and what rests on it.
 *
 * @param titleIsDescription whether the title describes the page and is not its printed title
 * @param facts what rests on it, by subject and attribute
 * @param leaners pages that lean on the facts that rest on it now
 * @param essays essays that cite it
 */
public record SourceView(SourceRef ref, boolean titleIsDescription, String authors, DateView accessed, String archiveUrl,
        String note, List<Use> facts, List<MentionView> leaners, List<Link> essays) implements Shared {

    public SourceView {
        facts = List.copyOf(facts);
        leaners = List.copyOf(leaners);
        essays = List.copyOf(essays);
    }

    /**
     * Something that rests on the source.
     *
     * @param what {@code now}, {@code earlier} (a step of the history), {@code disputed} or {@code event}
     */
    public record Use(Link subject, String attribute, String text, DateView asOf, String href, String what) {}
}
