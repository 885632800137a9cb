package io.github.collate.collection;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a value becomes a score from 0 to 1. */
public sealed interface Scale {

    /** Evenly between the lowest and the highest value of the subjects ranked; there is none where one of the values is open. */
    record OfKnown() implements Scale {}

    /** Evenly between two values; what lies beyond an end counts as that end. For yes or no, no is the low end and yes the high one. */
    record Fixed(Value low, Value high) implements Scale {}

    /** A score for each choice, by its id, in the author's order. */
    record OfChoices(Map<String, BigDecimal> scores) implements Scale {

        public OfChoices {
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }

        /** Of the same scores in the same order. */
        @Override
        public boolean equals(Object other) {
            return other instanceof OfChoices scale && List.copyOf(scores.entrySet()).equals(List.copyOf(scale.scores.entrySet()));
        }

        @Override
        public int hashCode() {
            return scores.hashCode();
        }
    }
}
