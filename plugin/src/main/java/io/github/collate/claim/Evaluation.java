package io.github.collate.claim;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import io.github.collate.claim.Operand.Fault;
import io.github.collate.claim.Operand.Items;
import io.github.collate.claim.Operand.Number;
import io.github.collate.claim.Operand.Text;
import io.github.collate.claim.Operand.Thing;
import io.github.collate.claim.Operand.Truth;
import io.github.collate.claim.Operand.Undecided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run over a checked expression, by CEL's rules: {@code &&}, {@code ||} and the ternary look at what they need, what is undecided
 * wins over what cannot be computed, and all else is undecided when one of its parts is.
 *
 * <p>CEL's own runtime knows unknown variables, not comparisons that stay open between known values, such as 40 to 50 % with
 * 45 %; and it keeps to itself where an expression failed.
 */
final class Evaluation {

    /** Far more than any sentence needs; a second at most. */
    private static final int MOST_STEPS = 1_000_000;

    private final CelAbstractSyntaxTree tree;
    private final Vocabulary vocabulary;
    private final Reading reading;
    private final Mismatches mismatches = new Mismatches();
    private final Functions functions = new Functions(mismatches);
    private final Map<Long, Operand> results = new HashMap<>();
    private final Map<Long, Span> lastRounds = new HashMap<>();
    private int steps;
    private boolean readsSubjects;

    Evaluation(CelAbstractSyntaxTree tree, Vocabulary vocabulary, Reading reading) {
        this.tree = tree;
        this.vocabulary = vocabulary;
        this.reading = reading;
    }

    /** The expression goes through more than can be waited for. */
    static final class TooCostly extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooCostly() {
            super("more than " + MOST_STEPS + " steps", null, false, false);
        }
    }

    /** Variables of comprehensions, innermost first. */
    private record Scope(String name, Operand value, Optional<Scope> outer) {

        Optional<Operand> find(String wanted) {
            for (Optional<Scope> scope = Optional.of(this); scope.isPresent(); scope = scope.get().outer()) {
                if (scope.get().name().equals(wanted)) {
                    return Optional.of(scope.get().value());
                }
            }
            return Optional.empty();
        }
    }

    /** The last item that a comprehension looked at, and the facts that were read for it. */
    record Round(Operand item, List<ReadFact> read) {

        Round {
            read = List.copyOf(read);
        }
    }

    /** @param from how many facts had been read before, {@code to} how many after */
    private record Span(Operand item, int from, int to) {}

    /** What the whole expression comes to. */
    Operand run() {
        return evaluate(tree.getExpr(), Optional.empty());
    }

    /** What a part came to when it was last looked at; nothing when it never was. */
    Optional<Operand> result(long expression) {
        return Optional.ofNullable(results.get(expression));
    }

    /** The last round of a comprehension; nothing when it had none. */
    Optional<Round> lastRound(long expression) {
        return Optional.ofNullable(lastRounds.get(expression))
                .map(round -> new Round(round.item(), reading.between(round.from(), round.to())));
    }

    Mismatches mismatches() {
        return mismatches;
    }

    List<ReadFact> read() {
        return reading.between(0, reading.count());
    }

    /** Whether anything of the data was looked at. */
    boolean readsData() {
        return readsSubjects || reading.count() > 0;
    }

    private Operand evaluate(CelExpr expression, Optional<Scope> scope) {
        if (++steps > MOST_STEPS) {
            throw new TooCostly();
        }
        Operand result = switch (expression.getKind()) {
            case CONSTANT -> constant(expression.id(), expression.constant());
            case IDENT -> named(expression, expression.ident().name(), scope);
            case SELECT -> select(expression, scope);
            case CALL -> call(expression, scope);
            case LIST -> list(expression.list().elements(), scope);
            case COMPREHENSION -> comprehension(expression.id(), expression.comprehension(), scope);
            default -> new Fault(expression.id(), "Claims have no maps and no messages.");
        };
        results.put(expression.id(), result);
        return result;
    }

    private static Operand constant(long expression, CelConstant constant) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> new Truth(constant.booleanValue());
            case STRING_VALUE -> new Text(constant.stringValue());
            case INT64_VALUE -> new Number(Quantity.of(BigDecimal.valueOf(constant.int64Value())));
            case DOUBLE_VALUE -> Double.isFinite(constant.doubleValue())
                    ? new Number(Quantity.of(BigDecimal.valueOf(constant.doubleValue())))
                    : new Fault(expression, "This number is too large.");
            default -> new Fault(expression, "Claims have no such values.");
        };
    }

    private Operand named(CelExpr expression, String name, Optional<Scope> scope) {
        Optional<Operand> own = scope.flatMap(inner -> inner.find(name));
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Operand> subjects = vocabulary.value(name);
        readsSubjects |= subjects.filter(found -> !(found instanceof Items list && list.items().isEmpty())).isPresent();
        return subjects.orElseGet(() -> new Fault(expression.id(), "A type is no value."));
    }

    private Operand select(CelExpr expression, Optional<Scope> scope) {
        Operand operand = evaluate(expression.select().operand(), scope);
        if (!(operand instanceof Thing thing)) {
            return operand instanceof Undecided || operand instanceof Fault ? operand
                    : new Fault(expression.id(), "This has no attributes.");
        }
        String field = expression.select().field();
        Optional<ReadFact> fact = vocabulary.fact(thing.subject(), field);
        if (expression.select().testOnly()) {
            return new Truth(fact.map(reading::has).orElse(true));
        }
        return fact.map(reading::value).orElseGet(() -> Vocabulary.own(thing.subject(), field));
    }

    private Operand call(CelExpr expression, Optional<Scope> scope) {
        CelExpr.CelCall call = expression.call();
        switch (call.function()) {
            case "_&&_":
                return both(call.args().get(0), call.args().get(1), scope, false);
            case "_||_":
                return both(call.args().get(0), call.args().get(1), scope, true);
            case "_?_:_":
                Operand condition = evaluate(call.args().get(0), scope);
                return condition instanceof Truth truth ? evaluate(call.args().get(truth.holds() ? 1 : 2), scope) : condition;
            case "@not_strictly_false":
                Operand sofar = evaluate(call.args().get(0), scope);
                return new Truth(!sofar.equals(new Truth(false)));
            default:
                List<CelExpr> parts = new ArrayList<>();
                call.target().ifPresent(parts::add);
                parts.addAll(call.args());
                return call(expression.id(), call.function(), parts, scope);
        }
    }

    private Operand call(long expression, String function, List<CelExpr> parts, Optional<Scope> scope) {
        Operand arguments = list(parts, scope);
        if (!(arguments instanceof Items all)) {
            return arguments;
        }
        boolean whole = tree.getType(expression).filter(SimpleType.INT::equals).isPresent();
        return functions.call(expression, function, all.items(), whole);
    }

    /** All items; undecided or at fault when one of them is. */
    private Operand list(List<CelExpr> items, Optional<Scope> scope) {
        List<Operand> values = new ArrayList<>(items.size());
        Optional<Operand> broken = Optional.empty();
        for (CelExpr item : items) {
            Operand value = evaluate(item, scope);
            values.add(value);
            if (value instanceof Undecided || value instanceof Fault) {
                broken = Optional.of(broken.map(before -> worse(before, value)).orElse(value));
            }
        }
        return broken.orElseGet(() -> new Items(values));
    }

    /** @param decisive the truth that settles it alone: true for "or" */
    private Operand both(CelExpr left, CelExpr right, Optional<Scope> scope, boolean decisive) {
        Operand settled = new Truth(decisive);
        Operand one = evaluate(left, scope);
        if (one.equals(settled)) {
            return one;
        }
        Operand other = evaluate(right, scope);
        if (other.equals(settled)) {
            return other;
        }
        return one instanceof Truth ? other : other instanceof Truth ? one : worse(one, other);
    }

    /** Of two that have no value: undecided wins, and hangs on the facts of both. */
    private static Operand worse(Operand one, Operand other) {
        if (one instanceof Undecided first && other instanceof Undecided second) {
            return Undecided.of(first.facts(), second.facts());
        }
        return one instanceof Undecided ? one : other instanceof Undecided ? other : one;
    }

    private Operand comprehension(long expression, CelExpr.CelComprehension loop, Optional<Scope> scope) {
        Operand range = evaluate(loop.iterRange(), scope);
        if (!(range instanceof Items items)) {
            return range;
        }
        Operand sofar = evaluate(loop.accuInit(), scope);
        for (Operand item : items.items()) {
            Optional<Scope> accumulated = Optional.of(new Scope(loop.accuVar(), sofar, scope));
            if (evaluate(loop.loopCondition(), accumulated).equals(new Truth(false))) {
                break;
            }
            int before = reading.count();
            sofar = evaluate(loop.loopStep(), Optional.of(new Scope(loop.iterVar(), item, accumulated)));
            lastRounds.put(expression, new Span(item, before, reading.count()));
        }
        return evaluate(loop.result(), Optional.of(new Scope(loop.accuVar(), sofar, scope)));
    }
}
