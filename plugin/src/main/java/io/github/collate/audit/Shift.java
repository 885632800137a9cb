package io.github.collate.audit;

import io.github.collate.collection.DurationValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves values along their scale; values that lie on none stay. */
final class Shift {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal FAR = BigDecimal.valueOf(1_000_001);

    private Shift() {}

    /** Far up; the order of two values stays. */
    static Value up(Value value) {
        return numeric(value, FAR::add).orElseGet(() -> dated(value, 1_000));
    }

    /** By a tenth of it, in a whole number by one at least; a date by one of its years, months or days. */
    static Value slightly(Value value, boolean upwards) {
        if (value instanceof RangeValue range) {
            Value low = slightly(range.low(), upwards);
            Value high = slightly(range.high(), upwards);
            return low.order(high).orElse(1) <= 0 ? new RangeValue(low, high) : value;
        }
        return numeric(value, number -> {
            BigDecimal step = number.abs().multiply(TENTH);
            if (number.stripTrailingZeros().scale() <= 0) {
                step = step.setScale(0, RoundingMode.UP).max(BigDecimal.ONE);
            }
            BigDecimal moved = upwards ? number.add(step) : number.subtract(step);
            return value instanceof DurationValue ? moved.max(BigDecimal.ZERO) : moved;
        }).orElseGet(() -> value instanceof PartialDate date ? step(date, upwards) : value);
    }

    /**
     * Its amount times a factor, and one more; for a factor of zero zero, or when it is below zero further down. Nothing for what is no number.
     *
     * @param factor positive or zero
     */
    static Optional<Value> scaled(Value value, BigDecimal factor) {
        if (value instanceof RangeValue range) {
            return scaled(range.low(), factor).flatMap(low -> scaled(range.high(), factor)
                    .map(high -> low.order(high).orElse(1) <= 0 ? new RangeValue(low, high) : value));
        }
        return numeric(value, number -> factor.signum() > 0 ? number.abs().multiply(factor).add(BigDecimal.ONE)
                : number.signum() < 0 ? number.add(number).subtract(FAR) : BigDecimal.ZERO);
    }

    private static Optional<Value> numeric(Value value, UnaryOperator<BigDecimal> change) {
        if (value instanceof NumberValue number) {
            return Optional.of(new NumberValue(change.apply(number.number())));
        }
        if (value instanceof PercentValue percent) {
            return Optional.of(new PercentValue(change.apply(percent.number())));
        }
        if (value instanceof MoneyValue money) {
            return Optional.of(new MoneyValue(change.apply(money.amount()), money.currency()));
        }
        if (value instanceof DurationValue duration) {
            return Optional.of(DurationValue.ofSeconds(change.apply(duration.seconds())));
        }
        if (value instanceof RangeValue range) {
            Optional<Value> low = numeric(range.low(), change);
            Optional<Value> high = numeric(range.high(), change);
            return low.isPresent() && high.isPresent() ? Optional.of(new RangeValue(low.get(), high.get())) : Optional.empty();
        }
        return Optional.empty();
    }

    /** A date moved by years. */
    static Value dated(Value value, int years) {
        if (value instanceof RangeValue range) {
            return new RangeValue(dated(range.low(), years), dated(range.high(), years));
        }
        if (!(value instanceof PartialDate date)) {
            return value;
        }
        int year = Math.max(1, Math.min(9_999, date.start().getYear() + years));
        return new PartialDate(date.start().withYear(year), date.precision());
    }

    private static PartialDate step(PartialDate date, boolean upwards) {
        int step = upwards ? 1 : -1;
        return new PartialDate(switch (date.precision()) {
            case YEAR -> date.start().plusYears(step);
            case MONTH -> date.start().plusMonths(step);
            case DAY -> date.start().plusDays(step);
        }, date.precision());
    }
}
