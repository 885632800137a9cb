package io.github.collate.ranking;

import io.github.collate.subject.Subject;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Where a subject stands.
 *
 * @param scores one for each criterion, in their order
 * @param low the least that its weighted mean may be at the author's weights, in parts of {@link Ranking#total()}
 * @param high the most
 * @param declared its places at the author's weights, over all that open scores may be
 * @param overall its places over all admissible weights, and over all that open scores may be
 */
public record Standing(Subject subject, List<Score> scores, BigInteger low, BigInteger high, Places declared, Places overall) {

    public Standing {
        Objects.requireNonNull(subject, "subject");
        scores = List.copyOf(scores);
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(overall, "overall");
    }
}
