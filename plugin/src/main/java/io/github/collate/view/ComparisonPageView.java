package io.github.collate.view;

import java.util.List;

/**
 * A comparison page that the author asked for.
 *
 * @param verdict the author's; empty when there is none
 * @param different rows whose values differ, in the shape of a table
 * @param open rows in which one of the subjects says nothing that could be compared
 * @param same rows whose values are equal
 * @param essays that speak of all of the subjects
 * @param others other comparison pages of these subjects
 */
public record ComparisonPageView(String title, String about, String verdict, List<Link> subjects, ComparisonView different,
        ComparisonView open, ComparisonView same, List<Link> essays, List<Link> others) {

    public ComparisonPageView {
        subjects = List.copyOf(subjects);
        essays = List.copyOf(essays);
        others = List.copyOf(others);
    }
}
