package io.github.collate.claim;

import io.github.collate.claim.Operand.Items;
import io.github.collate.claim.Operand.Number;
import io.github.collate.claim.Operand.Text;
import io.github.collate.claim.Operand.Truth;
import io.github.collate.claim.Operand.Undecided;
import io.github.collate.collection.ChoiceValue;
import io.github.collate.collection.ListValue;
import io.github.collate.collection.Value;
import io.github.collate.collection.YesNoValue;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks facts up for one run over an expression, and notes which. */
final class Reading {

    private final Map<ReadFact, Integer> sides;
    private final List<ReadFact> read = new ArrayList<>();

    /** @param sides which side of a dispute is taken for true in this run; no side is for those not named */
    Reading(Map<ReadFact, Integer> sides) {
        this.sides = Map.copyOf(sides);
    }

    /** How often a fact was asked for so far. */
    int count() {
        return read.size();
    }

    /** The facts that were asked for between two counts, each once, in the order of asking. */
    List<ReadFact> between(int from, int to) {
        return List.copyOf(new LinkedHashSet<>(read.subList(from, to)));
    }

    /** Whether the site has a value for it, be it disputed. */
    boolean has(ReadFact asked) {
        read.add(asked);
        return asked.fact().filter(fact -> fact.statements().stream().anyMatch(said -> said.value().isPresent())).isPresent();
    }

    /** Its value; undecided when there is none, or sources disagree. */
    Operand value(ReadFact asked) {
        read.add(asked);
        return statement(asked).flatMap(said -> value(said, asked)).orElseGet(() -> new Undecided(Set.of(asked)));
    }

    private Optional<Statement> statement(ReadFact asked) {
        Optional<Fact> fact = asked.fact();
        if (fact.isPresent() && fact.get().isDisputed()) {
            return Optional.ofNullable(sides.get(asked)).map(fact.get().statements()::get);
        }
        return fact.flatMap(Fact::statement);
    }

    private static Optional<Operand> value(Statement said, ReadFact asked) {
        Optional<Operand> number = Quantity.of(said, asked).map(Number::new);
        return number.or(() -> said.value().map(value -> value(value, said, asked)));
    }

    private static Operand value(Value value, Statement said, ReadFact asked) {
        if (value instanceof YesNoValue answer) {
            return new Truth(answer.yes());
        }
        Optional<Moment> moment = Moment.of(value, Set.of(asked));
        if (moment.isPresent()) {
            return said.qualifier().isPresent() ? new Undecided(Set.of(asked)) : moment.get();
        }
        if (value instanceof ListValue list) {
            return new Items(list.items().stream().map(item -> item(item, said, asked)).toList());
        }
        return new Text(value instanceof ChoiceValue choice ? choice.id() : value.text());
    }

    private static Operand item(Value item, Statement said, ReadFact asked) {
        Statement single = new Statement(said.position(), said.state(), Optional.of(item), said.qualifier(), said.unit(), said.basis(),
                said.asOf(), said.checked(), said.recorded(), said.sources(), said.note(), said.quote());
        return value(single, asked).orElseGet(() -> new Undecided(Set.of(asked)));
    }

    /** The disputed facts among some, of which no side is taken yet. */
    static List<ReadFact> open(Set<ReadFact> facts, Map<ReadFact, Integer> sides) {
        return facts.stream()
                .filter(asked -> !sides.containsKey(asked) && asked.fact().filter(Fact::isDisputed).isPresent())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
