package io.github.collate.comparison;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Group;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Objects;

/**
 * Subjects of one collection side by side.
 *
 * @param subjects the columns, in the order in which they were asked for
 * @param rows attributes in the collection's order, with a cell for each subject
 */
public record Comparison(Collection collection, List<Subject> subjects, List<Row> rows) {

    public Comparison {
        Objects.requireNonNull(collection, "collection");
        subjects = List.copyOf(subjects);
        rows = List.copyOf(rows);
    }

    /** Fills the rows of the given attributes. */
    public static Comparison of(Collection collection, List<Subject> subjects, List<Attribute> attributes) {
        return new Comparison(collection, subjects, attributes.stream()
                .map(attribute -> new Row(attribute, subjects.stream().map(subject -> subject.fact(attribute.id())).toList()))
                .toList());
    }

    /** All attributes of the collection. */
    public static Comparison of(Collection collection, List<Subject> subjects) {
        return of(collection, subjects, collection.attributes());
    }

    /** The rows of a group. */
    public List<Row> in(Group group) {
        return rows.stream().filter(row -> row.attribute().group().equals(group.id())).toList();
    }

    /** The same with only the rows of that likeness. */
    public Comparison only(Likeness likeness) {
        return new Comparison(collection, subjects, rows.stream().filter(row -> row.likeness() == likeness).toList());
    }
}
