package io.github.collate.ranking;

import io.github.collate.subject.Fact;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * What a subject scores on one criterion, in parts of {@link Ranking#whole()}.
 *
 * @param fact what it rests on; empty when nobody recorded it
 * @param low the least that it may be
 * @param high the most that it may be; the same for what is known exactly
 * @param apart whether the record has a value, but of another unit or basis, so that it says nothing on this scale
 */
public record Score(Optional<Fact> fact, BigInteger low, BigInteger high, boolean known, boolean apart) {

    public Score {
        Objects.requireNonNull(fact, "fact");
        if (low.signum() < 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("not a score: " + low + " to " + high);
        }
    }
}
