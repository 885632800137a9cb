package io.github.collate.collection;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where on a line of numbers a value lies: numbers, percentages and sums by their size, lengths of time in seconds, dates in days
 * since 1970-01-01, no at 0 and yes at 1.
 *
 * @param low its lower end; a month starts with its first day
 * @param high its upper end, the same for what is exact
 */
public record Stretch(BigDecimal low, BigDecimal high) {

    public Stretch {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("from low to high: " + low + ", " + high);
        }
    }

    /** Empty for what lies on no such line: texts, links, choices and lists. */
    public static Optional<Stretch> of(Value value) {
        if (value instanceof NumberValue number) {
            return at(number.number());
        }
        if (value instanceof PercentValue percent) {
            return at(percent.number());
        }
        if (value instanceof MoneyValue money) {
            return at(money.amount());
        }
        if (value instanceof DurationValue duration) {
            return at(duration.seconds());
        }
        if (value instanceof YesNoValue truth) {
            return at(truth.yes() ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (value instanceof PartialDate date) {
            return Optional.of(new Stretch(BigDecimal.valueOf(date.start().toEpochDay()), BigDecimal.valueOf(date.end().toEpochDay())));
        }
        if (value instanceof RangeValue range) {
            return of(range.low()).flatMap(from -> of(range.high()).map(to -> new Stretch(from.low(), to.high())));
        }
        return Optional.empty();
    }

    private static Optional<Stretch> at(BigDecimal number) {
        return Optional.of(new Stretch(number, number));
    }
}
