package io.github.collate.view;

import java.util.List;

/**
 * A page that speaks of something, and how much of it rests on the facts.
 *
 * @param kind as in {@link Link}
 * @param counts how it leans on them; none when it only names the thing
 */
public record MentionView(String title, String href, String kind, List<Count> counts) {

    public MentionView {
        counts = List.copyOf(counts);
    }

    /**
     * One of the ways in which the page leans on the facts.
     *
     * @param way {@code quote}, {@code claim} or {@code table}
     * @param number of facts that are quoted, of claims, or of tables
     * @param href to the first place on the page
     */
    public record Count(String way, int number, String href) {}
}
