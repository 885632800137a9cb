package io.github.collate.comparison;

import io.github.collate.collection.Attribute;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attribute over the subjects of a comparison.
 *
 * @param cells one for each subject, in the order of the columns; empty where nobody recorded anything
 */
public record Row(Attribute attribute, List<Optional<Fact>> cells) {

    public Row {
        Objects.requireNonNull(attribute, "attribute");
        cells = List.copyOf(cells);
    }

    /** Whether the cells say the same; open as soon as one is absent, without a value, disputed or of another unit or basis. */
    public Likeness likeness() {
        List<Statement> said = cells.stream().flatMap(Optional::stream).flatMap(fact -> fact.statement().stream()).toList();
        if (said.isEmpty() || said.size() < cells.size() || said.stream().anyMatch(one -> !one.isComparableTo(said.get(0)))) {
            return Likeness.OPEN;
        }
        Likeness likeness = Likeness.SAME;
        for (int i = 0; i < said.size(); i++) {
            for (int j = 0; j < i; j++) {
                Likeness pair = Likeness.of(said.get(i), said.get(j));
                if (pair == Likeness.DIFFERENT) {
                    return pair;
                }
                likeness = pair == Likeness.OPEN ? pair : likeness;
            }
        }
        return likeness;
    }

    /** The columns in order of their values. */
    public ValueOrder order() {
        return ValueOrder.of(this);
    }

    /**
     * For each column its place from low to high, counted from 1; values that say the same share one. Empty for a column that
     * has none: without a value, disputed, or of another unit or basis than the others.
     */
    public List<OptionalInt> places() {
        return Places.of(this);
    }

    /** The columns whose values can have a place: known, undisputed and of the attribute's own unit and basis. */
    List<Integer> ordered() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            if (said(column).filter(this::isOfOwnKind).isPresent()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean isOfOwnKind(Statement statement) {
        return statement.value().isPresent() && statement.unit().equals(attribute.unit())
                && statement.basis().equals(attribute.basis());
    }

    Optional<Statement> said(int column) {
        return cells.get(column).flatMap(Fact::statement);
    }
}
