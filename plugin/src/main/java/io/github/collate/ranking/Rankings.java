package io.github.collate.ranking;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Criterion;
import io.github.collate.collection.RankingDefinition;
import io.github.collate.collection.Scale;
import io.github.collate.collection.SubjectId;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import io.github.collate.yaml.Scalar;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Works out the rankings that authors declare. */
public final class Rankings {

    /** How much work a ranking may take, some seconds at worst; counted, not timed, so that all machines agree. */
    private static final long MOST_WORK = 20_000_000;

    private final Dataset data;
    private final Problems problems;
    private final long work;

    Rankings(Dataset data, Problems problems, long work) {
        this.data = data;
        this.problems = problems;
        this.work = work;
    }

    /**
     * All rankings whose subjects are there. Problems: {@code no-scale} where the known values make no scale, {@code
     * too-large-ranking} where places cannot be told exactly, and a warning {@code mixed-basis} for facts that cannot count at all.
     */
    public static List<Ranking> of(Dataset data, Problems problems) {
        Rankings rankings = new Rankings(data, problems, MOST_WORK);
        return data.collections().stream()
                .flatMap(collection -> collection.rankings().stream().flatMap(one -> rankings.ranking(collection, one).stream()))
                .toList();
    }

    Optional<Ranking> ranking(Collection collection, RankingDefinition definition) {
        List<Subject> named = definition.subjects().isEmpty() ? data.subjects(collection.id()) : definition.subjects().stream()
                .map(Scalar::text).filter(SubjectId::accepts)
                .flatMap(name -> data.subject(collection.id(), new SubjectId(name)).stream()).distinct().toList();
        if (named.size() < Math.max(2, definition.subjects().size())) {
            return Optional.empty();
        }
        List<Subject> inapplicable = named.stream().filter(subject -> definition.criteria().stream()
                .anyMatch(one -> subject.fact(one.attribute().id()).filter(Scoring::isInapplicable).isPresent())).toList();
        List<Subject> ranked = named.stream().filter(subject -> !inapplicable.contains(subject)).toList();
        List<Scoring> scorings = definition.criteria().stream().map(one -> new Scoring(one, ranked)).toList();
        if (data.past().isEmpty() && !check(definition, ranked, scorings)) {
            return Optional.empty();
        }
        List<Scoring.Column> columns = scorings.stream().map(Scoring::column).toList();
        BigInteger whole = columns.stream().map(Scoring.Column::whole).reduce(BigInteger.ONE, Rankings::multiple);
        List<Scoring.Column> even = columns.stream().map(column -> column.in(whole)).toList();
        Optional<List<Standing>> standings = standings(definition, ranked, even);
        if (standings.isEmpty()) {
            problems.error(definition.position(), "too-large-ranking", "The places of " + ranked.size() + " subjects over all weights of "
                    + columns.size() + " attributes take too long to find exactly, and are not guessed. Rank fewer subjects by \"subjects\","
                    + " count fewer attributes, or narrow their weights by \"least\" and \"most\".");
        }
        return standings.map(found -> new Ranking(collection, definition, scorings.stream().map(Scoring::ends).toList(), found,
                inapplicable, whole));
    }

    private static BigInteger multiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private boolean check(RankingDefinition definition, List<Subject> subjects, List<Scoring> scorings) {
        boolean sound = true;
        for (int i = 0; i < scorings.size(); i++) {
            Criterion criterion = definition.criteria().get(i);
            Attribute attribute = criterion.attribute();
            List<Fact> facts = subjects.stream().flatMap(subject -> subject.fact(attribute.id()).stream()).toList();
            facts.stream().filter(fact -> Scoring.isApart(attribute, fact) && Scoring.told(attribute, fact).isEmpty())
                    .forEach(fact -> problems.warning(fact.position(), "mixed-basis", "The ranking \"" + definition.id()
                            + "\" treats this value as unknown, since its unit or basis is not that of \"" + attribute.id()
                            + "\". Find one that is, or leave the subject out with \"subjects\"."));
            if (scorings.get(i).ends().isEmpty() && !(criterion.scale() instanceof Scale.OfChoices)) {
                problems.error(criterion.position(), "no-scale", "The values of \"" + attribute.id() + "\" make no scale: "
                        + (scorings.get(i).isOpen() ? "some are unknown or open at an end, and may lie beyond those that are known."
                        : "no two of them differ.") + " Add \"scale: [low, high]\", or leave the attribute out.");
                sound = false;
            }
        }
        return sound;
    }

    private Optional<List<Standing>> standings(RankingDefinition definition, List<Subject> subjects, List<Scoring.Column> columns) {
        List<BigInteger[]> lows = vectors(subjects.size(), columns, true);
        List<BigInteger[]> highs = vectors(subjects.size(), columns, false);
        BigInteger[] weights = definition.criteria().stream().map(one -> Box.tenths(one.weight())).toArray(BigInteger[]::new);
        Box box = Box.of(definition.criteria());
        Effort effort = new Effort(work);
        List<Standing> standings = new ArrayList<>();
        for (int s = 0; s < subjects.size(); s++) {
            List<BigInteger[]> surely = differences(lows, highs, s);
            List<BigInteger[]> perhaps = differences(highs, lows, s);
            OptionalInt fewest = Extremes.fewest(box, surely, weights, effort);
            OptionalInt most = Extremes.most(box, perhaps, weights, effort);
            if (fewest.isEmpty() || most.isEmpty()) {
                return Optional.empty();
            }
            int row = s;
            standings.add(new Standing(subjects.get(s), columns.stream().map(column -> column.scores().get(row)).toList(),
                    Ranking.weighted(weights, lows.get(s)), Ranking.weighted(weights, highs.get(s)),
                    new Places(1 + above(weights, surely), 1 + above(weights, perhaps)),
                    new Places(1 + fewest.getAsInt(), 1 + most.getAsInt())));
        }
        standings.sort(Comparator.comparing((Standing one) -> one.declared().best()).thenComparing(one -> one.declared().worst()));
        return Optional.of(standings);
    }

    private static int above(BigInteger[] weights, List<BigInteger[]> differences) {
        return (int) differences.stream().filter(difference -> Ranking.weighted(weights, difference).signum() > 0).count();
    }

    private static List<BigInteger[]> vectors(int subjects, List<Scoring.Column> columns, boolean low) {
        List<BigInteger[]> vectors = new ArrayList<>();
        for (int s = 0; s < subjects; s++) {
            int row = s;
            vectors.add(columns.stream().map(column -> column.scores().get(row)).map(score -> low ? score.low() : score.high())
                    .toArray(BigInteger[]::new));
        }
        return vectors;
    }

    /** By how much each of the others, at these scores, is above the subject at those, criterion by criterion. */
    private static List<BigInteger[]> differences(List<BigInteger[]> others, List<BigInteger[]> own, int subject) {
        return Stream.iterate(0, t -> t + 1).limit(others.size()).filter(t -> t != subject)
                .map(t -> Stream.iterate(0, a -> a + 1).limit(own.get(subject).length)
                        .map(a -> others.get(t)[a].subtract(own.get(subject)[a])).toArray(BigInteger[]::new))
                .toList();
    }
}
