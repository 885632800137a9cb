package io.github.collate.claim;

import io.github.collate.claim.Operand.Fault;
import io.github.collate.claim.Operand.Items;
import io.github.collate.claim.Operand.Number;
import io.github.collate.claim.Operand.Text;
import io.github.collate.claim.Operand.Thing;
import io.github.collate.claim.Operand.Truth;
import io.github.collate.claim.Operand.Undecided;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** How values are held against each other: truly, falsely, or open, when what is known of them does not reach. */
final class Comparisons {

    private final Mismatches mismatches;

    Comparisons(Mismatches mismatches) {
        this.mismatches = mismatches;
    }

    /** Whether both say the same, or with {@code negated} that they do not. */
    Operand equality(long expression, Operand one, Operand other, boolean negated) {
        Operand same = same(expression, one, other);
        return negated && same instanceof Truth truth ? new Truth(!truth.holds()) : same;
    }

    private Operand same(long expression, Operand one, Operand other) {
        if (one instanceof Number left && other instanceof Number right) {
            return compared(expression, left.quantity(), right.quantity(), Quantity::isSame);
        }
        if (one instanceof Moment || other instanceof Moment) {
            return moments(expression, one, other, Moment::isSame);
        }
        if (one instanceof Items left && other instanceof Items right) {
            return sameLists(expression, left.items(), right.items());
        }
        if (one instanceof Thing left && other instanceof Thing right) {
            return new Truth(left.subject().id().equals(right.subject().id())
                    && left.subject().collection().equals(right.subject().collection()));
        }
        return new Truth(one.equals(other));
    }

    private Operand sameLists(long expression, List<Operand> one, List<Operand> other) {
        if (one.size() != other.size()) {
            return new Truth(false);
        }
        Operand result = new Truth(true);
        for (int i = 0; i < one.size(); i++) {
            Operand same = same(expression, one.get(i), other.get(i));
            if (same instanceof Truth truth && !truth.holds()) {
                return same;
            }
            result = same instanceof Truth ? result : same;
        }
        return result;
    }

    /** Whether a list holds a value. */
    Operand in(long expression, Operand value, Operand list) {
        if (!(list instanceof Items items)) {
            return Functions.impossible(expression);
        }
        Operand result = new Truth(false);
        for (Operand item : items.items()) {
            Operand same = same(expression, value, item);
            if (same instanceof Truth truth && truth.holds()) {
                return same;
            }
            result = same instanceof Truth ? result : same;
        }
        return result;
    }

    /** @param name of the operator */
    Operand order(long expression, String name, Operand one, Operand other) {
        if (one instanceof Number left && other instanceof Number right && !left.quantity().meets(right.quantity())) {
            return meeting(expression, left.quantity(), right.quantity()).orElseThrow();
        }
        boolean turned = name.equals("_>_") || name.equals("_<=_");
        boolean negated = name.equals("_>=_") || name.equals("_<=_");
        Operand less = turned ? less(expression, other, one) : less(expression, one, other);
        return negated && less instanceof Truth truth ? new Truth(!truth.holds()) : less;
    }

    /** Whether one comes before the other. */
    Operand less(long expression, Operand one, Operand other) {
        if (one instanceof Number left && other instanceof Number right) {
            return compared(expression, left.quantity(), right.quantity(), Quantity::isLess);
        }
        if (one instanceof Moment || other instanceof Moment) {
            return moments(expression, one, other, Moment::isBefore);
        }
        return one instanceof Text left && other instanceof Text right
                ? new Truth(left.text().compareTo(right.text()) < 0) : Functions.impossible(expression);
    }

    private Operand compared(long expression, Quantity one, Quantity other,
            BiFunction<Quantity, Quantity, Optional<Boolean>> question) {
        return meeting(expression, one, other).orElseGet(() -> question.apply(one, other).<Operand>map(Truth::new)
                .orElseGet(() -> new Undecided(one.origins(other))));
    }

    /** Nothing when the two may meet; else what comes of it. */
    Optional<Operand> meeting(long expression, Quantity one, Quantity other) {
        if (one.meets(other)) {
            return Optional.empty();
        }
        mismatches.add(expression, one, other);
        return Optional.of(new Undecided(one.origins(other)));
    }

    private static Operand moments(long expression, Operand one, Operand other,
            BiFunction<Moment, Moment, Optional<Boolean>> question) {
        Operand left = one instanceof Text text ? Functions.date(expression, text.text()) : one;
        Operand right = other instanceof Text text ? Functions.date(expression, text.text()) : other;
        if (left instanceof Moment first && right instanceof Moment second) {
            return question.apply(first, second).<Operand>map(Truth::new)
                    .orElseGet(() -> Undecided.of(first.origin(), second.origin()));
        }
        return left instanceof Fault ? left : right instanceof Fault ? right : Functions.impossible(expression);
    }
}
