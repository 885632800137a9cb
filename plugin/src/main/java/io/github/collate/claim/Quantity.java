package io.github.collate.claim;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.DurationValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import io.github.collate.subject.Qualifier;
import io.github.collate.subject.Statement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A number as it is known: one value, or all between two bounds, of which a qualifier such as "over" takes one away.
 *
 * @param about whether it is only roughly that, so that nobody can say that it is exactly another
 * @param origin the facts that it was made of; none for a number in the expression
 */
record Quantity(Bound low, Bound high, boolean about, Measure measure, Set<ReadFact> origin) {

    /** Sums and products are exact to 34 digits, which no figure needs and no expression can make grow. */
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    Quantity {
        origin = Set.copyOf(origin);
    }

    /**
     * One end of what is possible.
     *
     * @param at empty when it lies infinitely far
     * @param open whether the end itself is not possible
     */
    record Bound(Optional<BigDecimal> at, boolean open) {

        static final Bound NONE = new Bound(Optional.empty(), true);

        static Bound at(BigDecimal number) {
            return new Bound(Optional.of(number), false);
        }

        private Bound plus(Bound other) {
            return at.isEmpty() || other.at.isEmpty() ? NONE
                    : new Bound(Optional.of(at.get().add(other.at.get(), DIGITS)), open || other.open);
        }

        private Bound times(BigDecimal factor) {
            return new Bound(at.map(number -> number.multiply(factor, DIGITS)), open);
        }
    }

    /** A number in the expression. */
    static Quantity of(BigDecimal number) {
        return exact(number, Measure.BARE, Set.of());
    }

    static Quantity exact(BigDecimal number, Measure measure, Set<ReadFact> origin) {
        return new Quantity(Bound.at(number), Bound.at(number), false, measure, origin);
    }

    /** What a statement says; nothing when its value is no number. */
    static Optional<Quantity> of(Statement statement, ReadFact origin) {
        return statement.value().flatMap(value -> of(value, statement, origin));
    }

    private static Optional<Quantity> of(Value value, Statement statement, ReadFact origin) {
        Attribute attribute = origin.attribute();
        Optional<BigDecimal> low = number(value instanceof RangeValue range ? range.low() : value);
        Optional<BigDecimal> high = number(value instanceof RangeValue range ? range.high() : value);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Optional<Qualifier> word = statement.qualifier();
        Bound from = word.filter(Qualifier::isOpenBelow).isPresent() ? Bound.NONE
                : new Bound(low, word.filter(Qualifier.OVER::equals).isPresent());
        Bound to = word.filter(Qualifier::isOpenAbove).isPresent() ? Bound.NONE
                : new Bound(high, word.filter(Qualifier.UNDER::equals).isPresent());
        return Optional.of(new Quantity(from, to, word.filter(Qualifier.ABOUT::equals).isPresent(),
                Measure.of(attribute, statement), Set.of(origin)));
    }

    private static Optional<BigDecimal> number(Value value) {
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

    /** The one number that it is; nothing when several are possible. */
    Optional<BigDecimal> exactly() {
        boolean one = low.at().isPresent() && high.at().isPresent() && low.at().get().compareTo(high.at().get()) == 0;
        return one ? low.at() : Optional.empty();
    }

    private boolean isZero() {
        return exactly().filter(number -> number.signum() == 0).isPresent();
    }

    /** Whether the two may be compared, added or subtracted; nought is nought in every unit. */
    boolean meets(Quantity other) {
        boolean nought = measure.isBare() && isZero() || other.measure.isBare() && other.isZero();
        return nought || measure.meets(other.measure);
    }

    /** Whether it is surely less; nothing when that is not known. */
    Optional<Boolean> isLess(Quantity other) {
        if (high.at().isPresent() && other.low.at().isPresent()) {
            int order = high.at().get().compareTo(other.low.at().get());
            if (order < 0 || order == 0 && (high.open() || other.low.open())) {
                return Optional.of(true);
            }
        }
        boolean surelyNot = low.at().isPresent() && other.high.at().isPresent()
                && low.at().get().compareTo(other.high.at().get()) >= 0;
        return surelyNot ? Optional.of(false) : Optional.empty();
    }

    /** Whether it is surely the same number; nothing when that is not known. */
    Optional<Boolean> isSame(Quantity other) {
        if (isLess(other).filter(Boolean::booleanValue).isPresent() || other.isLess(this).filter(Boolean::booleanValue).isPresent()) {
            return Optional.of(false);
        }
        boolean exact = exactly().isPresent() && other.exactly().isPresent() && !about && !other.about;
        return exact ? Optional.of(true) : Optional.empty();
    }

    Quantity plus(Quantity other) {
        return new Quantity(low.plus(other.low), high.plus(other.high), about || other.about, measure.with(other.measure),
                origins(other));
    }

    Quantity minus(Quantity other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    Quantity times(BigDecimal factor) {
        boolean turned = factor.signum() < 0;
        return new Quantity((turned ? high : low).times(factor), (turned ? low : high).times(factor), about, measure, origin);
    }

    /** The two multiplied; nothing unless one of them is a bare number that is known exactly. */
    Optional<Quantity> times(Quantity other) {
        if (other.measure.isBare() && other.exactly().isPresent()) {
            return other.exactly().map(this::times).map(product -> product.from(other));
        }
        return measure.isBare() ? exactly().map(other::times).map(product -> product.from(this)) : Optional.empty();
    }

    /** The quotient by a number that is known exactly and is not zero; bare when both count the same. */
    Optional<Quantity> over(Quantity other) {
        return other.exactly().map(divisor -> {
            Quantity inverse = exact(BigDecimal.ONE.divide(divisor, DIGITS), Measure.BARE, Set.of());
            Quantity quotient = exactly().map(number -> new Quantity(Bound.at(number.divide(divisor, DIGITS)),
                    Bound.at(number.divide(divisor, DIGITS)), about, measure, origin))
                    .orElseGet(() -> times(inverse.exactly().orElseThrow()));
            return new Quantity(quotient.low, quotient.high, about || other.about, other.measure.isBare() ? measure : Measure.BARE,
                    origins(other));
        });
    }

    private Quantity from(Quantity other) {
        return new Quantity(low, high, about || other.about, measure, origins(other));
    }

    Set<ReadFact> origins(Quantity other) {
        Set<ReadFact> all = new LinkedHashSet<>(origin);
        all.addAll(other.origin);
        return all;
    }

    /** As an author reads it in a problem. */
    String text() {
        Optional<BigDecimal> one = exactly();
        String unit = measure.unit().filter(word -> !word.isEmpty()).map(word -> " " + word).orElse("");
        if (one.isPresent()) {
            return (about ? "about " : "") + plain(one.get()) + unit;
        }
        return (low.at().isEmpty() ? "" : (low.open() ? "over " : "at least ") + plain(low.at().get()) + " ").concat(
                high.at().isEmpty() ? "" : (high.open() ? "under " : "at most ") + plain(high.at().get())).strip() + unit;
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > DIGITS.getPrecision() ? stripped.toString() : stripped.toPlainString();
    }
}
