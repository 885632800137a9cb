package io.github.collate.claim;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.collate.claim.Operand.Fault;
import io.github.collate.claim.Operand.Items;
import io.github.collate.claim.Operand.Number;
import io.github.collate.claim.Operand.Text;
import io.github.collate.claim.Operand.Truth;
import io.github.collate.claim.Operand.Undecided;
import io.github.collate.collection.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;

/**
 * What the operators and functions of {@link Signatures} do with values that are there; see CEL's language definition. Those that
 * must look at what is undecided, as {@code &&}, are {@link Evaluation}'s.
 */
final class Functions {

    private static final Set<String> ORDERS = Set.of("_<_", "_<=_", "_>_", "_>=_");
    private static final Set<String> ARITHMETIC = Set.of("_+_", "_-_", "_*_", "_/_", "_%_");

    private final Mismatches mismatches;
    private final Comparisons comparisons;

    Functions(Mismatches mismatches) {
        this.mismatches = mismatches;
        this.comparisons = new Comparisons(mismatches);
    }

    /** @param whole whether the result is a whole number, which decides how a division ends */
    Operand call(long expression, String name, List<Operand> arguments, boolean whole) {
        Operand first = arguments.get(0);
        if (arguments.size() == 1) {
            return unary(expression, name, first);
        }
        Operand second = arguments.get(1);
        if (name.equals("_==_") || name.equals("_!=_")) {
            return comparisons.equality(expression, first, second, name.equals("_!=_"));
        }
        if (ORDERS.contains(name)) {
            return comparisons.order(expression, name, first, second);
        }
        if (ARITHMETIC.contains(name)) {
            return arithmetic(expression, name, first, second, whole);
        }
        return switch (name) {
            case "@in" -> comparisons.in(expression, first, second);
            case "_[_]" -> item(expression, first, second);
            case "number" -> number(expression, first, second);
            default -> text(expression, name, first, second);
        };
    }

    private Operand unary(long expression, String name, Operand value) {
        return switch (name) {
            case "!_" -> value instanceof Truth truth ? new Truth(!truth.holds()) : impossible(expression);
            case "-_" -> value instanceof Number number ? new Number(number.quantity().times(BigDecimal.ONE.negate()))
                    : impossible(expression);
            case "size" -> size(expression, value);
            case "date" -> value instanceof Text text ? date(expression, text.text()) : impossible(expression);
            case "year" -> value instanceof Moment moment ? year(moment) : impossible(expression);
            case "sum" -> fold(expression, value, this::sum);
            case "min" -> fold(expression, value, id -> (one, other) -> extreme(id, one, other, true));
            case "max" -> fold(expression, value, id -> (one, other) -> extreme(id, one, other, false));
            default -> impossible(expression);
        };
    }

    static Operand impossible(long expression) {
        return new Fault(expression, "This cannot be computed for values of these types.");
    }

    private static Operand size(long expression, Operand value) {
        if (value instanceof Items list) {
            return whole(list.items().size());
        }
        return value instanceof Text text ? whole(text.text().codePointCount(0, text.text().length())) : impossible(expression);
    }

    private static Number whole(long number) {
        return new Number(Quantity.of(BigDecimal.valueOf(number)));
    }

    static Operand date(long expression, String text) {
        return PartialDate.parse(text).<Operand>map(date -> Moment.of(date, Set.of())).orElseGet(() -> new Fault(expression,
                "\"" + text + "\" is not a date. Write \"2027\", \"2027-01\" or \"2027-01-31\"."));
    }

    private static Operand year(Moment moment) {
        return moment.year().isPresent() ? whole(moment.year().getAsInt()) : new Undecided(moment.origin());
    }

    private static Operand number(long expression, Operand value, Operand unit) {
        if (value instanceof Number number && unit instanceof Text word && number.quantity().exactly().isPresent()) {
            return new Number(Quantity.exact(number.quantity().exactly().get(), Measure.ofUnit(word.text()),
                    number.quantity().origin()));
        }
        return impossible(expression);
    }

    private Operand arithmetic(long expression, String name, Operand one, Operand other, boolean whole) {
        if (one instanceof Number left && other instanceof Number right) {
            try {
                return numbers(expression, name, left.quantity(), right.quantity(), whole);
            } catch (ArithmeticException outOfBounds) {
                return new Fault(expression, "The number becomes too large or too small.");
            }
        }
        if (name.equals("_+_") && one instanceof Text left && other instanceof Text right) {
            return new Text(left.text() + right.text());
        }
        return name.equals("_+_") && one instanceof Items left && other instanceof Items right
                ? joined(left, right) : impossible(expression);
    }

    private static Items joined(Items one, Items other) {
        List<Operand> all = new ArrayList<>(one.items());
        all.addAll(other.items());
        return new Items(all);
    }

    private Operand numbers(long expression, String name, Quantity one, Quantity other, boolean whole) {
        switch (name) {
            case "_+_":
                return comparisons.meeting(expression, one, other).orElseGet(() -> new Number(one.plus(other)));
            case "_-_":
                return comparisons.meeting(expression, one, other).orElseGet(() -> new Number(one.minus(other)));
            case "_*_":
                return one.times(other).<Operand>map(Number::new).orElseGet(() -> new Fault(expression,
                        "Two facts cannot be multiplied, nor a fact by what is not known exactly."));
            default:
                return divided(expression, name, one, other, whole);
        }
    }

    private Operand divided(long expression, String name, Quantity one, Quantity other, boolean whole) {
        Optional<BigDecimal> divisor = other.exactly();
        if (divisor.isEmpty()) {
            return new Undecided(one.origins(other));
        }
        if (divisor.get().signum() == 0) {
            return new Fault(expression, "This divides by zero.");
        }
        if (name.equals("_%_")) {
            return new Number(Quantity.of(one.exactly().orElseThrow().remainder(divisor.get())));
        }
        if (!other.measure().isBare() && !one.meets(other)) {
            mismatches.add(expression, one, other);
            return new Undecided(one.origins(other));
        }
        Optional<Quantity> quotient = one.over(other);
        return whole
                ? new Number(Quantity.of(quotient.flatMap(Quantity::exactly).orElseThrow().setScale(0, RoundingMode.DOWN)))
                : new Number(quotient.orElseThrow());
    }

    private Operand fold(long expression, Operand list, LongFunction<BiFunction<Operand, Operand, Operand>> step) {
        if (!(list instanceof Items items)) {
            return impossible(expression);
        }
        if (items.items().isEmpty()) {
            return new Fault(expression, "The list is empty.");
        }
        Operand result = items.items().get(0);
        for (Operand item : items.items().subList(1, items.items().size())) {
            result = step.apply(expression).apply(result, item);
            if (result instanceof Undecided || result instanceof Fault) {
                return result;
            }
        }
        return result;
    }

    private BiFunction<Operand, Operand, Operand> sum(long expression) {
        return (one, other) -> arithmetic(expression, "_+_", one, other, false);
    }

    /** Which of the two lies at the end; when their bounds overlap, that is not known. */
    private Operand extreme(long expression, Operand one, Operand other, boolean lowest) {
        Operand less = comparisons.less(expression, one, other);
        return less instanceof Truth truth ? (truth.holds() == lowest ? one : other) : less;
    }

    private static Operand item(long expression, Operand list, Operand index) {
        if (!(list instanceof Items items && index instanceof Number number)) {
            return impossible(expression);
        }
        BigDecimal place = number.quantity().exactly().orElseThrow();
        boolean within = place.signum() >= 0 && place.compareTo(BigDecimal.valueOf(items.items().size())) < 0;
        return within ? items.items().get(place.intValue())
                : new Fault(expression, "The list has no item " + place + "; it has " + items.items().size() + ", counted from 0.");
    }

    private static Operand text(long expression, String name, Operand one, Operand other) {
        if (!(one instanceof Text text && other instanceof Text part)) {
            return impossible(expression);
        }
        return switch (name) {
            case "contains" -> new Truth(text.text().contains(part.text()));
            case "startsWith" -> new Truth(text.text().startsWith(part.text()));
            case "endsWith" -> new Truth(text.text().endsWith(part.text()));
            case "matches" -> matches(expression, text.text(), part.text());
            default -> impossible(expression);
        };
    }

    /** As CEL has it, a pattern need not match the whole text. */
    private static Operand matches(long expression, String text, String pattern) {
        try {
            return new Truth(Pattern.compile(pattern).matcher(text).find());
        } catch (PatternSyntaxException malformed) {
            return new Fault(expression, "\"" + pattern + "\" is not a regular expression: " + malformed.getDescription() + ".");
        }
    }
}
