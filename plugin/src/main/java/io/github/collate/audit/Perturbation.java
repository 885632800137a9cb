package io.github.collate.audit;

import io.github.collate.collection.ChoiceValue;
import io.github.collate.collection.DurationValue;
import io.github.collate.collection.LinkValue;
import io.github.collate.collection.ListValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.TextValue;
import io.github.collate.collection.Value;
import io.github.collate.collection.WebAddress;
import io.github.collate.collection.YesNoValue;
import io.github.collate.subject.Fact;
import io.github.collate.subject.State;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Changes facts into others that look different wherever they are shown. Each digit becomes the next one, so that a number keeps its
 * length, its decimals and its zeros, and no rounding hides the change; units, bases and qualifiers stay, so that a difference that
 * could be computed still can.
 */
final class Perturbation {

    private static final int YEARS = 11;
    private static final int LAST_YEAR = 9999;

    private Perturbation() {}

    /** The fact with all of its values changed: the one that holds or the sides of a dispute, and the earlier ones. */
    static Fact of(Fact fact) {
        return new Fact(fact.id(), fact.position(), fact.statements().stream().map(Perturbation::of).toList(), fact.note(),
                fact.history().stream().map(step -> new Step(step.kind(), of(step.statement()))).toList());
    }

    /** The statement with another value; one that has none gets another word for that. Dates stay, since essays choose values by them. */
    static Statement of(Statement said) {
        State state = said.state() == State.VALUE ? State.VALUE : said.state() == State.UNKNOWN ? State.UNDISCLOSED : State.UNKNOWN;
        return new Statement(said.position(), state, said.value().map(Perturbation::of), said.qualifier(), said.unit(), said.basis(),
                said.asOf(), said.checked(), said.recorded(), said.sources(), said.note(), said.quote());
    }

    /** Another value of the same type. */
    static Value of(Value value) {
        if (value instanceof NumberValue number) {
            return new NumberValue(of(number.number()));
        }
        if (value instanceof PercentValue percent) {
            return new PercentValue(of(percent.number()));
        }
        if (value instanceof MoneyValue money) {
            return new MoneyValue(of(money.amount()), money.currency());
        }
        if (value instanceof DurationValue duration) {
            return DurationValue.ofSeconds(of(duration.seconds()));
        }
        if (value instanceof PartialDate date) {
            return of(date);
        }
        if (value instanceof YesNoValue answer) {
            return new YesNoValue(!answer.yes());
        }
        if (value instanceof ChoiceValue choice) {
            return new ChoiceValue(choice.id() + "-changed", choice.rank() + 1, of(choice.text()));
        }
        if (value instanceof LinkValue link) {
            return new LinkValue(new WebAddress(link.address().text().replaceFirst("^([^:]*://[^/?#]*)", "$1.changed")));
        }
        if (value instanceof ListValue list) {
            return new ListValue(list.items().stream().map(Perturbation::of).toList());
        }
        if (value instanceof RangeValue range) {
            return of(range);
        }
        return new TextValue(of(((TextValue) value).text()));
    }

    /** Where the next digits would turn the range round, both ends are moved up. */
    private static RangeValue of(RangeValue range) {
        Value low = of(range.low());
        Value high = of(range.high());
        return low.order(high).orElse(1) <= 0 ? new RangeValue(low, high)
                : new RangeValue(Shift.up(range.low()), Shift.up(range.high()));
    }

    private static PartialDate of(PartialDate date) {
        int years = date.start().getYear() + YEARS > LAST_YEAR ? -YEARS : YEARS;
        return new PartialDate(date.start().plusYears(years), date.precision());
    }

    private static BigDecimal of(BigDecimal number) {
        String digits = next(number.unscaledValue().abs().toString());
        BigInteger changed = number.signum() == 0 ? BigInteger.ONE : new BigInteger(digits);
        return new BigDecimal(number.signum() < 0 ? changed.negate() : changed, number.signum() == 0 ? 0 : number.scale());
    }

    private static String of(String text) {
        String changed = next(text);
        return changed + " (changed)";
    }

    /** 1 for 9, 2 for 1 and so on; a zero stays. */
    private static String next(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit >= '1' && digit <= '9') {
                changed.setCharAt(i, digit == '9' ? '1' : (char) (digit + 1));
            }
        }
        return changed.toString();
    }
}
