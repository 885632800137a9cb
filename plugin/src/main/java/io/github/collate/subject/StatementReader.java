package io.github.collate.subject;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Choices;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Type;
import io.github.collate.collection.Units;
import io.github.collate.collection.Value;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what is said about one attribute, in the short form and in the full one. */
final class StatementReader {

    static final List<String> SHARED_KEYS =
            List.of("value", "range", "qualifier", "unit", "basis", "as_of", "checked", "recorded", "source", "note", "quote");
    private static final List<String> ONLY_WITH_VALUE = List.of("qualifier", "unit", "basis");

    private final Attribute attribute;
    private final Provenance provenance;
    private final Problems problems;

    StatementReader(Attribute attribute, Provenance provenance) {
        this.attribute = attribute;
        this.provenance = provenance;
        this.problems = provenance.problems();
    }

    /** The short form: a bare value. */
    Optional<Statement> readShort(Node node) {
        return attribute.type().read(node, attribute.unit(), problems).map(value ->
                new Statement(node.position(), State.VALUE, Optional.of(value), Optional.empty(), unit(value, attribute.unit()),
                        attribute.basis(), Optional.empty(), provenance.defaultChecked(), Optional.empty(),
                        provenance.defaultSources(), "", ""));
    }

    /** The full form: a value, a range or a state, with what belongs to it. */
    Optional<Statement> read(Fields fields, Position position) {
        checkKeys(fields);
        String unit = fields.scalar("unit")
                .map(written -> attribute.type().takesUnit() ? Units.read(written, attribute.type(), problems) : "")
                .filter(written -> !written.isEmpty())
                .orElse(attribute.unit());
        Optional<State> state = state(fields);
        Optional<Value> value = fields.has("range") ? range(fields, unit)
                : fields.node("value").flatMap(node -> attribute.type().read(node, unit, problems));
        Optional<Qualifier> qualifier = qualifier(fields);
        Optional<PartialDate> asOf = provenance.date(fields, "as_of");
        Optional<PartialDate> checked = provenance.checked(fields, asOf);
        Statement nothing = new Statement(position, state.orElse(State.UNKNOWN), Optional.empty(), Optional.empty(), unit,
                fields.text("basis").orElse(attribute.basis()), asOf, checked,
                provenance.date(fields, "recorded"), provenance.sources(fields),
                fields.textOrEmpty("note"), fields.textOrEmpty("quote"));
        return state.isPresent()
                ? Optional.of(nothing)
                : value.map(known -> nothing.with(known, qualifier, unit(known, unit)));
    }

    /** The one key that says what there is: reports none and more than one. */
    static boolean checkWays(Fields fields, String owner, List<String> ways, Problems problems) {
        List<String> used = ways.stream().filter(fields::has).toList();
        if (used.isEmpty()) {
            problems.error(fields.position(), "missing-key", owner + " needs one of the keys " + String.join(", ", ways) + ".");
        } else if (used.size() > 1) {
            problems.error(fields.at(used.get(1)), "too-many-values",
                    "\"" + used.get(1) + "\" stands beside \"" + used.get(0) + "\", and only one of them can hold. Remove one.");
        }
        return used.size() == 1;
    }

    private void checkKeys(Fields fields) {
        Type type = attribute.type();
        for (String key : List.of("range", "qualifier")) {
            if (fields.has(key) && !type.isMeasured()) {
                problems.error(fields.at(key), "misplaced-key", "\"" + key
                        + "\" goes with numbers, money, durations and dates, and this attribute is of type " + type.word() + ".");
            }
        }
        if (fields.has("unit") && !type.takesUnit()) {
            problems.error(fields.at("unit"), "misplaced-key",
                    "\"unit\" goes with number, integer and money, and this attribute is of type " + type.word()
                            + ". What exactly is counted is its basis.");
        }
        State.KEYS.stream().filter(fields::has).findFirst().ifPresent(state -> ONLY_WITH_VALUE.stream()
                .filter(fields::has)
                .forEach(key -> problems.error(fields.at(key), "misplaced-key",
                        "\"" + key + "\" says nothing beside \"" + state + "\". Remove it.")));
    }

    private Optional<State> state(Fields fields) {
        return State.KEYS.stream().filter(fields::has).findFirst().map(key -> {
            Optional<Scalar> written = fields.scalar(key);
            if (written.isPresent() && !written.get().isTrue()) {
                problems.error(written.get().position(), "wrong-type", "\"" + key + "\" takes true, not "
                        + written.get().described() + ". What is known about it goes under \"note\".");
            }
            return State.values()[State.KEYS.indexOf(key) + 1];
        });
    }

    private Optional<Value> range(Fields fields, String unit) {
        Optional<Node> node = fields.node("range");
        if (node.isEmpty() || !attribute.type().isMeasured()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Sequence ends) || ends.items().size() != 2) {
            problems.error(node.get().position(), "bad-range", "\"range\" takes a list of two values, as in [0.40, 1.00].");
            return Optional.empty();
        }
        Optional<Value> low = attribute.type().read(ends.items().get(0), unit, problems);
        Optional<Value> high = attribute.type().read(ends.items().get(1), unit, problems);
        return low.isPresent() && high.isPresent() ? range(ends.position(), low.get(), high.get()) : Optional.empty();
    }

    private Optional<Value> range(Position position, Value low, Value high) {
        OptionalInt order = low.compare(high);
        if (order.isEmpty()) {
            problems.error(position, "bad-range", "Both ends of a range are in one currency.");
            return Optional.empty();
        }
        if (low.same(high)) {
            problems.error(position, "bad-range", "Both ends of this range are the same. Write it as one value, under \"value\".");
            return Optional.empty();
        }
        if (order.getAsInt() > 0) {
            problems.error(position, "bad-range", "A range goes from the low value to the high one. Swap the two.");
            return Optional.empty();
        }
        return Optional.of(new RangeValue(low, high));
    }

    private Optional<Qualifier> qualifier(Fields fields) {
        return fields.scalar("qualifier").flatMap(written -> {
            Optional<Qualifier> qualifier = Qualifier.of(written.text());
            if (qualifier.isEmpty()) {
                Choices.unknown(written, Qualifier.WORDS, problems);
            }
            return qualifier;
        });
    }

    /** Money brings its own unit, which may differ from the one that plain numbers would have. */
    private static String unit(Value value, String unit) {
        return value.ownUnit().isEmpty() ? unit : value.ownUnit();
    }
}
