package io.github.collate.ranking;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Better;
import io.github.collate.collection.ChoiceValue;
import io.github.collate.collection.Criterion;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Scale;
import io.github.collate.collection.Stretch;
import io.github.collate.collection.Value;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Qualifier;
import io.github.collate.subject.State;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the facts of one criterion into scores. */
final class Scoring {

    private final Criterion criterion;
    private final List<Optional<Fact>> facts;

    /** @param subjects those that are ranked */
    Scoring(Criterion criterion, List<Subject> subjects) {
        this.criterion = criterion;
        this.facts = subjects.stream().map(subject -> subject.fact(criterion.attribute().id())).toList();
    }

    /** Scores as whole parts of {@code whole}, which is 1 or more. */
    record Column(BigInteger whole, List<Score> scores) {

        /** The same in parts of a multiple. */
        Column in(BigInteger multiple) {
            BigInteger factor = multiple.divide(whole);
            return new Column(multiple, scores.stream().map(score -> new Score(score.fact(), score.low().multiply(factor),
                    score.high().multiply(factor), score.known(), score.apart())).toList());
        }
    }

    /** What statements say on the attribute's own line: those of its unit and basis. */
    static List<Statement> told(Attribute attribute, Fact fact) {
        return fact.statements().stream().filter(said -> said.value().isPresent() && said.unit().equals(attribute.unit())
                && said.basis().equals(attribute.basis())).toList();
    }

    /** Whether the record has values that are not on that line. */
    static boolean isApart(Attribute attribute, Fact fact) {
        return fact.statements().stream().filter(said -> said.value().isPresent()).count() > told(attribute, fact).size();
    }

    static boolean isInapplicable(Fact fact) {
        return fact.statements().stream().anyMatch(said -> said.state() == State.NOT_APPLICABLE);
    }

    /** Where the scale begins and ends; empty for choices, and where too little is known to make one. */
    Optional<Ends> ends() {
        if (criterion.scale() instanceof Scale.Fixed fixed) {
            return Optional.of(new Ends(fixed.low(), fixed.high()));
        }
        if (criterion.scale() instanceof Scale.OfChoices) {
            return Optional.empty();
        }
        if (isOpen()) {
            return Optional.empty();
        }
        List<Value> values = facts.stream().flatMap(Optional::stream).flatMap(fact -> told(criterion.attribute(), fact).stream())
                .map(said -> said.value().orElseThrow())
                .flatMap(value -> value instanceof RangeValue range ? Stream.of(range.low(), range.high()) : Stream.of(value)).toList();
        Optional<Value> low = values.stream().min(Comparator.comparing(value -> stretch(value).low()));
        Optional<Value> high = values.stream().max(Comparator.comparing(value -> stretch(value).high()));
        return low.filter(first -> stretch(first).low().compareTo(stretch(high.orElseThrow()).high()) < 0)
                .map(first -> new Ends(first, high.orElseThrow()));
    }

    /** Whether a value may lie beyond all that is known: one that is unknown, and one that is "over" or "up to" another. */
    boolean isOpen() {
        return facts.stream().anyMatch(fact -> fact.map(known -> told(criterion.attribute(), known)).filter(said -> !said.isEmpty()
                && said.stream().flatMap(one -> one.qualifier().stream()).noneMatch(word -> word.isOpenAbove() || word.isOpenBelow())).isEmpty());
    }

    Column column() {
        BigDecimal bottom = ends().map(ends -> stretch(ends.low()).low()).orElse(BigDecimal.ZERO);
        BigDecimal top = ends().map(ends -> stretch(ends.high()).high()).orElse(BigDecimal.ONE);
        boolean scaled = ends().isPresent() || criterion.scale() instanceof Scale.OfChoices;
        Stretch all = new Stretch(bottom, top);
        List<Stretch> reached = facts.stream().map(fact -> scaled ? fact.flatMap(known -> reached(known, all)).orElse(all) : all).toList();
        int decimals = Stream.concat(Stream.of(all), reached.stream())
                .mapToInt(stretch -> Math.max(stretch.low().scale(), stretch.high().scale())).max().orElse(0);
        BigInteger width = whole(top.subtract(bottom), decimals);
        List<BigInteger[]> parts = new ArrayList<>();
        BigInteger shared = width;
        for (Stretch one : reached) {
            BigInteger low = whole(one.low().subtract(bottom), decimals);
            BigInteger high = whole(one.high().subtract(bottom), decimals);
            boolean falling = criterion.better() == Better.LOWER;
            parts.add(new BigInteger[] {falling ? width.subtract(high) : low, falling ? width.subtract(low) : high});
            shared = shared.gcd(low).gcd(high);
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Fact> fact = facts.get(i);
            boolean known = scaled && fact.filter(its -> !told(criterion.attribute(), its).isEmpty()).isPresent();
            scores.add(new Score(fact, parts.get(i)[0].divide(shared), parts.get(i)[1].divide(shared), known,
                    fact.filter(its -> isApart(criterion.attribute(), its)).isPresent()));
        }
        return new Column(width.divide(shared), scores);
    }

    private static BigInteger whole(BigDecimal number, int decimals) {
        return number.setScale(Math.max(0, decimals)).unscaledValue();
    }

    /** Between which points of the scale the true value lies: over the sides of a dispute, a range, and what a qualifier leaves open. */
    private Optional<Stretch> reached(Fact fact, Stretch all) {
        List<Stretch> sides = told(criterion.attribute(), fact).stream().map(said -> side(said, all)).toList();
        return sides.stream().map(Stretch::low).min(Comparator.naturalOrder())
                .map(low -> new Stretch(low, sides.stream().map(Stretch::high).max(Comparator.naturalOrder()).orElseThrow()));
    }

    private Stretch side(Statement said, Stretch all) {
        Stretch stated = stretch(said.value().orElseThrow());
        BigDecimal low = said.qualifier().filter(Qualifier::isOpenBelow).isPresent() ? all.low() : stated.low();
        BigDecimal high = said.qualifier().filter(Qualifier::isOpenAbove).isPresent() ? all.high() : stated.high();
        return new Stretch(low.max(all.low()).min(all.high()), high.max(all.low()).min(all.high()));
    }

    private Stretch stretch(Value value) {
        if (value instanceof ChoiceValue choice && criterion.scale() instanceof Scale.OfChoices choices) {
            BigDecimal score = choices.scores().get(choice.id());
            return new Stretch(score, score);
        }
        return Stretch.of(value).orElseThrow(() -> new IllegalArgumentException("not on a scale: " + value));
    }
}
