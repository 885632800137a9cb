package io.github.collate.site;

import io.github.collate.subject.Difference;
import java.util.Objects;

/** A difference that an essay states, with the facts it is one of. */
public record QuotedDifference(QuotedFact minuend, QuotedFact subtrahend, Difference difference) {

    public QuotedDifference {
        Objects.requireNonNull(minuend, "minuend");
        Objects.requireNonNull(subtrahend, "subtrahend");
        Objects.requireNonNull(difference, "difference");
    }
}
