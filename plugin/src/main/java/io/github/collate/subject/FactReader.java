package io.github.collate.subject;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Choices;
import io.github.collate.collection.SubjectId;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Fields;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fact under an attribute's id. */
final class FactReader {

    private static final List<String> SIDE_WAYS = List.of("value", "range");
    static final List<String> STEP_WAYS = joined(SIDE_WAYS, State.KEYS);
    static final List<String> WAYS = joined(STEP_WAYS, List.of("disputed"));
    private static final List<String> SIDE_KEYS = StatementReader.SHARED_KEYS;
    private static final List<String> STEP_KEYS = joined(SIDE_KEYS, joined(State.KEYS, List.of("kind")));
    private static final List<String> KEYS = joined(SIDE_KEYS, joined(State.KEYS, List.of("disputed", "history")));
    static final List<String> DISPUTE_KEYS = List.of("disputed", "note", "history");

    private final FactId id;
    private final Attribute attribute;
    private final StatementReader statements;
    /** What a file gives for its facts was written with what holds now in mind, and not what held before. */
    private final StatementReader earlier;
    private final Problems problems;

    FactReader(SubjectId subject, Attribute attribute, Provenance provenance) {
        this.id = new FactId(subject, attribute.id());
        this.attribute = attribute;
        this.statements = new StatementReader(attribute, provenance);
        this.earlier = new StatementReader(attribute, provenance.withoutDefaults());
        this.problems = provenance.problems();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The fact; nothing when its value has problems. */
    Optional<Fact> read(Mapping.Entry entry) {
        Node node = entry.value();
        if (node instanceof Scalar scalar && scalar.isBlank()) {
            problems.error(entry.key().position(), "missing-value", "\"" + attribute.id()
                    + "\" has no value. Give it one, write {unknown: true}, or remove the key: then it is shown as not recorded.");
            return Optional.empty();
        }
        if (!(node instanceof Mapping)) {
            return statements.readShort(node).map(said -> fact(entry, List.of(said), "", List.of()));
        }
        return Fields.of(node, "a fact", KEYS, problems).flatMap(fields -> read(entry, fields));
    }

    private Optional<Fact> read(Mapping.Entry entry, Fields fields) {
        boolean oneWay = StatementReader.checkWays(fields, "A fact", WAYS, problems);
        if (fields.has("disputed")) {
            return readDispute(entry, fields).filter(fact -> oneWay);
        }
        Optional<Statement> said = statements.read(fields, entry.key().position());
        List<Step> history = history(fields, said.stream().toList());
        return said.filter(statement -> oneWay).map(statement -> fact(entry, List.of(statement), "", history));
    }

    private Optional<Fact> readDispute(Mapping.Entry entry, Fields fields) {
        KEYS.stream()
                .filter(key -> fields.has(key) && !DISPUTE_KEYS.contains(key) && !WAYS.contains(key))
                .forEach(key -> problems.error(fields.at(key), "misplaced-key",
                        "\"" + key + "\" belongs to each of the values that disagree. Move it there."));
        List<Node> nodes = fields.list("disputed");
        boolean isList = fields.node("disputed").filter(node -> node instanceof Sequence).isPresent();
        if (isList && nodes.size() < 2) {
            problems.error(fields.at("disputed"), "too-few-values", "A dispute needs two values or more that disagree.");
        }
        List<Statement> sides = nodes.stream()
                .flatMap(node -> Fields.of(node, "a disputed value", SIDE_KEYS, problems).stream())
                .filter(side -> StatementReader.checkWays(side, "A disputed value", SIDE_WAYS, problems))
                .flatMap(side -> statements.read(side, side.position()).stream())
                .toList();
        List<Step> history = history(fields, sides);
        return sides.size() < Math.max(2, nodes.size())
                ? Optional.empty()
                : Optional.of(fact(entry, sides, fields.textOrEmpty("note"), history));
    }

    private Fact fact(Mapping.Entry entry, List<Statement> said, String note, List<Step> history) {
        return new Fact(id, entry.key().position(), said, note, history);
    }

    private List<Step> history(Fields fields, List<Statement> present) {
        return fields.list("history").stream()
                .flatMap(node -> Fields.of(node, "an earlier step", STEP_KEYS, problems).stream())
                .flatMap(step -> step(step, present).stream())
                .toList();
    }

    private Optional<Step> step(Fields fields, List<Statement> present) {
        boolean oneWay = StatementReader.checkWays(fields, "An earlier step", STEP_WAYS, problems);
        fields.require("as_of");
        Step.Kind kind = fields.scalar("kind").flatMap(this::kind).orElse(Step.Kind.CHANGED);
        Optional<Statement> said = earlier.read(fields, fields.position());
        said.ifPresent(statement -> checkOrder(fields, statement, present));
        return said.filter(statement -> oneWay).map(statement -> new Step(kind, statement));
    }

    private Optional<Step.Kind> kind(Scalar written) {
        Optional<Step.Kind> kind = Step.Kind.of(written.text());
        if (kind.isEmpty()) {
            Choices.unknown(written, Step.Kind.WORDS, problems);
        }
        return kind;
    }

    private void checkOrder(Fields fields, Statement step, List<Statement> present) {
        boolean later = step.asOf().isPresent() && !present.isEmpty() && present.stream().allMatch(now ->
                now.asOf().isPresent() && step.asOf().get().start().isAfter(now.asOf().get().end()));
        if (later) {
            problems.warning(fields.at("as_of"), "history-order", "This earlier step is of " + step.asOf().get().text()
                    + ", later than the present value, which is of " + present.get(0).asOf().orElseThrow().text()
                    + ". Swap the two, or correct a date.");
        }
    }
}
