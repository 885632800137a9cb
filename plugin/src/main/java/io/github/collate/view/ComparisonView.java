package io.github.collate.view;

import java.util.List;

/**
 * Chosen subjects side by side over chosen attributes: what a table shows, whoever asked for it.
 *
 * @param id unique on its page, fit for an HTML id: {@code compare-1}
 * @param caption what the table shows, in words
 * @param subjects the columns
 * @param groups the parts of the table, in the collection's order
 * @param cards whether each cell has all that a reader may ask about its value; the cells of a large table have just the value
 *     with its signs, and {@link FactView#href()} leads to the rest
 * @param json path of the download with these values; empty when there is none
 */
public record ComparisonView(String id, String caption, Link collection, List<SubjectColumn> subjects, List<Part> groups,
        boolean cards, String json, String csv) {

    private static final int MOST_ACROSS = 40;

    public ComparisonView {
        subjects = List.copyOf(subjects);
        groups = List.copyOf(groups);
    }

    /** Whether there are too many subjects to stand across: then they go down and attributes across. */
    public boolean tall() {
        return subjects.size() > MOST_ACROSS;
    }

    /** The head of a column. */
    public record SubjectColumn(String id, String title, String href, List<Link> tags) {

        public SubjectColumn {
            tags = List.copyOf(tags);
        }
    }

    /** The rows of a group. */
    public record Part(GroupView group, List<RowView> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }
}
