package io.github.collate.essay;

import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fenced block {@code chart}: facts or events drawn.
 *
 * @param number which of the essay's charts it is, from 1
 * @param kind {@code bars}, {@code dots} and so on; needed, and looked up later
 * @param collection left out when the site has just one
 * @param subjects empty for all
 * @param attributes ids, and {@code group.*} for all of a group
 * @param scale {@code linear} or {@code log}
 * @param caption plain text
 */
public record ChartBlock(Position position, int number, Optional<Scalar> kind, Optional<Scalar> collection, List<Scalar> subjects,
        List<Scalar> attributes, Optional<Scalar> scale, Optional<Caption> caption) implements Reference {

    public ChartBlock {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(collection, "collection");
        subjects = List.copyOf(subjects);
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(caption, "caption");
    }
}
