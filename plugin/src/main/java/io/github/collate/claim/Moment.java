package io.github.collate.claim;

import io.github.collate.collection.PartialDate;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A date. In a fact it is one day, of which perhaps only the month or the year is known; in an expression it is a period, so that
 * {@code launched == "2016"} asks whether the day lies in that year, and {@code launched < "2016"} whether it lies before.
 *
 * @param first the first day that is possible
 * @param last the last one
 * @param text as its author wrote it
 * @param origin the fact that says so; empty for a date in the expression
 */
record Moment(LocalDate first, LocalDate last, String text, Set<ReadFact> origin) implements Operand {

    Moment {
        origin = Set.copyOf(origin);
    }

    static Moment of(PartialDate date, Set<ReadFact> origin) {
        return new Moment(date.start(), date.end(), date.machine(), origin);
    }

    /** The date in a value; nothing when that is no date. */
    static Optional<Moment> of(Value value, Set<ReadFact> origin) {
        if (value instanceof RangeValue range && range.low() instanceof PartialDate low && range.high() instanceof PartialDate high) {
            return Optional.of(new Moment(low.start(), high.end(), low.machine() + "/" + high.machine(), origin));
        }
        return value instanceof PartialDate date ? Optional.of(of(date, origin)) : Optional.empty();
    }

    private boolean isPeriod() {
        return origin.isEmpty();
    }

    /** Whether it is surely before the other; nothing when that is not known. */
    Optional<Boolean> isBefore(Moment other) {
        LocalDate surely = other.first;
        LocalDate atBest = other.isPeriod() ? other.first : other.last;
        if (isPeriod()) {
            return decide(last.isBefore(surely), !last.isBefore(other.last));
        }
        return decide(last.isBefore(surely), !first.isBefore(atBest));
    }

    /** Whether both are surely one day, or the day lies in the period; nothing when that is not known. */
    Optional<Boolean> isSame(Moment other) {
        if (isPeriod() && !other.isPeriod()) {
            return other.isSame(this);
        }
        boolean apart = last.isBefore(other.first) || other.last.isBefore(first);
        boolean within = !first.isBefore(other.first) && !last.isAfter(other.last);
        boolean oneDay = first.equals(last) && other.first.equals(other.last);
        return decide(within && (oneDay || other.isPeriod()), apart);
    }

    private static Optional<Boolean> decide(boolean yes, boolean no) {
        return yes || no ? Optional.of(yes) : Optional.empty();
    }

    /** The year, when all possible days lie in one. */
    OptionalInt year() {
        return first.getYear() == last.getYear() ? OptionalInt.of(first.getYear()) : OptionalInt.empty();
    }
}
