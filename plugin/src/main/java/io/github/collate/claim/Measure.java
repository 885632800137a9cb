package io.github.collate.claim;

import io.github.collate.collection.Attribute;
import io.github.collate.subject.Statement;
import java.util.Optional;

/**
 * What a number counts. Two numbers can be compared, added and subtracted when neither says anything that the other denies.
 *
 * @param unit empty for a number without one in the expression, which is read in the unit of the attribute it meets
 * @param basis empty for a number in the expression
 * @param usual whether a bare number may meet it: its unit is the attribute's
 */
record Measure(Optional<String> unit, Optional<String> basis, boolean usual) {

    /** Of a number in the expression. */
    static final Measure BARE = new Measure(Optional.empty(), Optional.empty(), true);

    /** What lengths of time are counted in. */
    private static final String SECONDS = "s";

    static Measure of(Attribute attribute, Statement statement) {
        boolean time = attribute.type().word().equals("duration");
        return new Measure(Optional.of(time ? SECONDS : statement.unit()), Optional.of(statement.basis()),
                time || attribute.unit().equals(statement.unit()));
    }

    static Measure ofUnit(String unit) {
        return new Measure(Optional.of(unit), Optional.empty(), true);
    }

    boolean isBare() {
        return unit.isEmpty();
    }

    boolean meets(Measure other) {
        if (isBare() || other.isBare()) {
            return usual && other.usual;
        }
        boolean basesAgree = basis.isEmpty() || other.basis.isEmpty() || basis.equals(other.basis);
        return unit.equals(other.unit) && basesAgree;
    }

    /** What a sum or a difference of the two counts. */
    Measure with(Measure other) {
        return basis.isPresent() || other.isBare() ? this : other;
    }
}
