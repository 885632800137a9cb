package io.github.collate.audit;

import java.util.Objects;
import java.util.Set;

/**
 * A number in a text as readers read it, with what belongs to it: {@code 50 %}, {@code USD 0.40}, {@code 1.6 billion}, {@code 1 min
 * 30 s}, {@code 12 February 2026}.
 *
 * @param start where it begins in its text, counted from 0
 * @param measures all that it may amount to; none for an ordinal, a time of day and the like
 */
record Figure(String text, int start, Set<Measure> measures) {

    Figure {
        Objects.requireNonNull(text, "text");
        measures = Set.copyOf(measures);
    }

    int end() {
        return start + text.length();
    }
}
