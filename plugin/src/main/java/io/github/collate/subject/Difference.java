package io.github.collate.subject;

import io.github.collate.collection.DurationValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.Value;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How far one fact lies above another of the same unit and basis; below it the number is negative.
 *
 * @param qualifier what the qualifiers of both make of the difference: 50 less over 40 is under 10
 * @param value a number, a sum or a length of time; for shares a number of percentage points
 * @param unit beside the text; empty for money and lengths of time, which say theirs
 */
public record Difference(Optional<Qualifier> qualifier, boolean negative, Value value, String unit) {

    private static final String MINUS = "\u2212";

    public Difference {
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** Why two facts have no difference, in words that go on a sentence about them. */
    public static final class Undefined extends Exception {

        private static final long serialVersionUID = 1L;

        private Undefined(String reason) {
            super(reason);
        }
    }

    /**
     * The first less the second.
     *
     * @throws Undefined when one of them is not a number, or both do not measure the same
     */
    public static Difference of(Fact minuend, Fact subtrahend) throws Undefined {
        Statement left = stated(minuend);
        Statement right = stated(subtrahend);
        if (!left.basis().equals(right.basis())) {
            throw new Undefined("their bases differ (" + named(left.basis()) + "; " + named(right.basis()) + ")");
        }
        if (!left.unit().equals(right.unit())) {
            throw new Undefined("their units differ (" + named(left.unit()) + "; " + named(right.unit()) + ")");
        }
        return of(left, right, qualifier(left.qualifier(), right.qualifier()));
    }

    private static Statement stated(Fact fact) throws Undefined {
        if (fact.isDisputed()) {
            throw new Undefined(fact.id() + " is disputed");
        }
        Statement said = fact.statements().get(0);
        if (said.value().isEmpty()) {
            throw new Undefined(fact.id() + " is " + said.state().text());
        }
        return said;
    }

    private static String named(String text) {
        return text.isEmpty() ? "none" : "\"" + text + "\"";
    }

    private static Difference of(Statement left, Statement right, Optional<Qualifier> qualifier) throws Undefined {
        Value from = left.value().orElseThrow();
        Value less = right.value().orElseThrow();
        if (from instanceof NumberValue a && less instanceof NumberValue b) {
            BigDecimal number = a.number().subtract(b.number());
            return new Difference(qualifier, number.signum() < 0, new NumberValue(number.abs()), left.unit());
        }
        if (from instanceof PercentValue a && less instanceof PercentValue b) {
            BigDecimal points = a.number().subtract(b.number());
            boolean one = points.abs().compareTo(BigDecimal.ONE) == 0;
            return new Difference(qualifier, points.signum() < 0, new NumberValue(points.abs()),
                    one ? "percentage point" : "percentage points");
        }
        if (from instanceof MoneyValue a && less instanceof MoneyValue b) {
            BigDecimal amount = a.amount().subtract(b.amount());
            return new Difference(qualifier, amount.signum() < 0, new MoneyValue(amount.abs(), a.currency()), "");
        }
        if (from instanceof DurationValue a && less instanceof DurationValue b) {
            BigDecimal seconds = a.seconds().subtract(b.seconds());
            return new Difference(qualifier, seconds.signum() < 0, DurationValue.ofSeconds(seconds.abs()), "");
        }
        throw new Undefined("only numbers, percentages, sums and durations can be");
    }

    /** An inexact minuend moves the difference its own way, an inexact subtrahend the other way. */
    private static Optional<Qualifier> qualifier(Optional<Qualifier> minuend, Optional<Qualifier> subtrahend) throws Undefined {
        Optional<Qualifier> turned = subtrahend.map(Difference::turned);
        if (minuend.isEmpty() || turned.isEmpty() || minuend.equals(turned)) {
            return minuend.or(() -> turned);
        }
        throw new Undefined("\"" + minuend.get().text() + "\" less \"" + subtrahend.orElseThrow().text()
                + "\" may be anything");
    }

    private static Qualifier turned(Qualifier qualifier) {
        return switch (qualifier) {
            case ABOUT -> Qualifier.ABOUT;
            case OVER -> Qualifier.UNDER;
            case UNDER -> Qualifier.OVER;
            case UP_TO -> Qualifier.AT_LEAST;
            case AT_LEAST -> Qualifier.UP_TO;
        };
    }

    /** As a reader reads it, without unit: {@code about 10}. */
    public String text() {
        return qualifier.map(word -> word.text() + " ").orElse("") + (negative ? MINUS : "") + value.text();
    }

    /** For programs. */
    public String machine() {
        return (negative ? "-" : "") + value.machine();
    }
}
