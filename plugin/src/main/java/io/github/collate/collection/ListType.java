package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Several values of one type. */
record ListType(Type of) implements Type {

    ListType {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public String word() {
        return "list of " + of.word();
    }

    @Override
    public String accepts() {
        return "a list such as [a, b], each " + of.accepts();
    }

    @Override
    public List<String> choiceIds() {
        return of.choiceIds();
    }

    @Override
    public boolean takesUnit() {
        return of.takesUnit();
    }

    /** All items are read, so that all their problems are told; one that is wrong leaves no value. */
    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        if (!(node instanceof Sequence sequence) || sequence.items().isEmpty()) {
            wrong(node, problems);
            return Optional.empty();
        }
        List<Optional<Value>> items = sequence.items().stream().map(item -> of.read(item, unit, problems)).toList();
        if (!items.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<Value> values = items.stream().map(Optional::orElseThrow).toList();
        if (values.stream().map(Value::ownUnit).distinct().count() > 1) {
            problems.error(node.position(), "bad-money", "The sums of one list are in one currency.");
            return Optional.empty();
        }
        return Optional.of(new ListValue(values));
    }

    @Override
    public Map<String, Object> schema(String unit) {
        return Shapes.with(Shapes.listOf(of.schema(unit)), Shapes.of("minItems", 1));
    }
}
