package io.github.collate.essay;

import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fenced block {@code compare}: subjects side by side.
 *
 * @param number which of the essay's comparisons it is, from 1
 * @param collection left out when the site has just one
 * @param subjects empty for all
 * @param attributes ids, and {@code group.*} for all of a group; empty for all
 * @param caption plain text
 */
public record ComparisonBlock(Position position, int number, Optional<Scalar> collection, List<Scalar> subjects,
        List<Scalar> attributes, Optional<Caption> caption) implements Reference {

    public ComparisonBlock {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(collection, "collection");
        subjects = List.copyOf(subjects);
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(caption, "caption");
    }
}
