package io.github.collate.collection;

import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Objects;

/**
 * An order of subjects that the author declares: what counts, and how much.
 *
 * @param about what the order means, and what it cannot say
 * @param subjects as written: whether they exist is known only when the subjects are read; none when all are meant
 * @param criteria at least one, in the author's order
 */
public record RankingDefinition(RankingId id, Position position, String title, String about, List<Scalar> subjects,
        List<Criterion> criteria) {

    public RankingDefinition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
        subjects = List.copyOf(subjects);
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a ranking counts something: " + id);
        }
    }
}
