package io.github.collate.essay;

import io.github.collate.collection.PartialDate;
import io.github.collate.text.Position;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code [sentence]{claim="…"}}, or a fenced block {@code claim}: words that hold as long as an expression does. The words
 * themselves stay in the essay's text.
 *
 * @param until the last time at which it must hold; always, when there is none
 * @param block whether the words are paragraphs of their own
 */
public record ClaimReference(Position position, Expression expression, Optional<PartialDate> until, boolean block, Place place)
        implements Reference {

    public ClaimReference {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(place, "place");
    }
}
