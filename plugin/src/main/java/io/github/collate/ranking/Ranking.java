package io.github.collate.ranking;

import io.github.collate.collection.Collection;
import io.github.collate.collection.RankingDefinition;
import io.github.collate.subject.Subject;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Subjects in the order that an author declares. A subject's score is the weighted mean of what it scores on each criterion, from 0
 * to 1. What is unknown is anything that the scale allows, and never 0; so are scores intervals, and so are places: the best place of a
 * subject is the one it has when what is open turns out best for it and worst for all others.
 *
 * <p>All numbers are whole ones over a common denominator, and nothing is rounded.
 *
 * @param ends between what each criterion's scale runs; empty for choices, and where nothing made a scale
 * @param standings by their best places at the author's weights, then by their worst, then in the collection's order
 * @param inapplicable subjects that are not ranked, since a criterion does not apply to them
 * @param whole how many parts a score of 1 on a criterion has
 */
public record Ranking(Collection collection, RankingDefinition definition, List<Optional<Ends>> ends, List<Standing> standings,
        List<Subject> inapplicable, BigInteger whole) {

    public Ranking {
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(definition, "definition");
        ends = List.copyOf(ends);
        standings = List.copyOf(standings);
        inapplicable = List.copyOf(inapplicable);
    }

    /** The author's weights, in tenths. */
    List<BigInteger> weights() {
        return definition.criteria().stream().map(criterion -> Box.tenths(criterion.weight())).toList();
    }

    /** Those that are ranked, and after them those that are not. */
    public List<Subject> subjects() {
        return Stream.concat(standings.stream().map(Standing::subject), inapplicable.stream()).toList();
    }

    /** How many parts a weighted mean of 1 has at the author's weights. */
    public BigInteger total() {
        return weights().stream().reduce(BigInteger.ZERO, BigInteger::add).multiply(whole);
    }

    static BigInteger weighted(BigInteger[] weights, BigInteger[] numbers) {
        BigInteger sum = BigInteger.ZERO;
        for (int a = 0; a < weights.length; a++) {
            sum = sum.add(weights[a].multiply(numbers[a]));
        }
        return sum;
    }
}
