package io.github.collate.chart;

import io.github.collate.collection.DurationValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import io.github.collate.subject.Statement;
import java.math.BigDecimal;
import java.util.Optional;

/** Values as numbers, and numbers as values. */
final class Quantities {

    private Quantities() {}

    /** The number of a value that is one, lengths of time in seconds; nothing for a range, a date or a text. */
    static Optional<BigDecimal> number(Value value) {
        if (value instanceof NumberValue number) {
            return Optional.of(number.number());
        }
        if (value instanceof PercentValue percent) {
            return Optional.of(percent.number());
        }
        if (value instanceof MoneyValue money) {
            return Optional.of(money.amount());
        }
        return value instanceof DurationValue duration ? Optional.of(duration.seconds()) : Optional.empty();
    }

    /** Where a value begins on an axis; dates are counted in days. */
    static Optional<Double> low(Value value) {
        if (value instanceof RangeValue range) {
            return low(range.low());
        }
        return value instanceof PartialDate date ? Optional.of((double) date.start().toEpochDay())
                : number(value).map(BigDecimal::doubleValue);
    }

    /** Where it ends. */
    static Optional<Double> high(Value value) {
        if (value instanceof RangeValue range) {
            return high(range.high());
        }
        return value instanceof PartialDate date ? Optional.of((double) date.end().toEpochDay())
                : number(value).map(BigDecimal::doubleValue);
    }

    /** What is counted: {@code minutes, per user and day}; the basis alone where it says the unit. */
    static String counted(Statement said) {
        String unit = said.unitBesideText();
        String basis = said.basis();
        return unit.isEmpty() || basis.contains(unit) ? basis : basis.isEmpty() ? unit : unit + ", " + basis;
    }

    /** The number as readers read it beside values such as the given one. */
    static String text(BigDecimal number, Value beside) {
        BigDecimal plain = number.stripTrailingZeros();
        BigDecimal shown = plain.scale() < 0 ? plain.setScale(0) : plain;
        Value like = beside instanceof RangeValue range ? range.low() : beside;
        if (like instanceof PercentValue) {
            return new PercentValue(shown).text();
        }
        if (like instanceof MoneyValue money) {
            return new MoneyValue(shown, money.currency()).text();
        }
        return like instanceof DurationValue && shown.signum() >= 0 ? DurationValue.ofSeconds(shown).text() : new NumberValue(shown).text();
    }
}
