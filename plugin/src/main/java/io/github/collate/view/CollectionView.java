package io.github.collate.view;

import java.util.List;

/**
 * A collection and what belongs to it.
 *
 * @param facts how many facts its subjects hold
 * @param comparisons the comparison pages that the author asked for
 */
public record CollectionView(String id, String title, String singular, String about, String href, List<GroupView> groups,
        List<SubjectCard> subjects, List<ComparisonCard> comparisons, int attributes, int facts, String json, String csv) {

    public CollectionView {
        groups = List.copyOf(groups);
        subjects = List.copyOf(subjects);
        comparisons = List.copyOf(comparisons);
    }

    /** A subject in a list. */
    public record SubjectCard(String id, String title, String about, String href, List<Link> tags, int facts) {

        public SubjectCard {
            tags = List.copyOf(tags);
        }
    }

    /** A comparison page in a list. */
    public record ComparisonCard(String title, String about, String href, List<Link> subjects) {

        public ComparisonCard {
            subjects = List.copyOf(subjects);
        }
    }
}
