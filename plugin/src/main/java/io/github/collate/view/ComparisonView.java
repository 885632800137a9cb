package io.github.collate.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    /** Columns from which on a browser does well to skip cells out of sight too; {@code comparison.js} has it as well. */
    private static final int BROAD = 80;
    /** Columns that fit a phone. */
    private static final int PAIR = 2;
    /** Columns that fit a window without scrolling, and from which words for what is missing are noise. */
    private static final int FEW = 5;
    /** Cells of which a slow phone styles and lays out all within a tenth of a second or two. */
    private static final int MANY = 300;

    public ComparisonView {
        subjects = List.copyOf(subjects);
        groups = List.copyOf(groups);
    }

    /** Whether there are too many subjects to stand across: then they go down and attributes across. */
    public boolean tall() {
        return subjects.size() > MOST_ACROSS;
    }

    /** Whether it has so many cells that a browser would be felt to work on all of them. */
    public boolean large() {
        return subjects.size() > FEW && attributes() * subjects.size() > MANY;
    }

    private int attributes() {
        return groups.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /**
     * The classes that say how many columns there are: {@code pair} up to two, {@code few} up to five, {@code wide} from five on,
     * {@code broad} beyond eighty.
     */
    public String breadth() {
        int columns = tall() ? attributes() : subjects.size();
        List<String> classes = new ArrayList<>();
        if (columns <= PAIR) {
            classes.add("pair");
        }
        classes.add(columns <= FEW ? "few" : "wide");
        if (columns == FEW) {
            classes.add("wide");
        }
        if (columns > BROAD) {
            classes.add("broad");
        }
        return String.join(" ", classes);
    }

    /** The ids of the signs in its cells, with {@code absent} where a fact is not recorded: what its legend explains. */
    public List<String> signs() {
        return groups.stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(fact -> Stream.concat(fact.signs().stream().map(Sign::id), "absent".equals(fact.state()) ? Stream.of("absent") : Stream.empty()))
                .distinct()
                .toList();
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
