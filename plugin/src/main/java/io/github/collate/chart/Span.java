package io.github.collate.chart;

import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A value on an axis: from its low end to its high one, which are the same but for ranges and dates of a month or a year.
 *
 * @param exact whether it has no qualifier such as "over"
 */
record Span(double low, double high, boolean exact) {

    /** The span of a value that lies on a scale. */
    static Optional<Span> of(Statement said) {
        return said.value().flatMap(value -> Quantities.low(value).flatMap(low -> Quantities.high(value)
                .map(high -> new Span(low, high, said.qualifier().isEmpty()))));
    }

    /** One for a fact that has a value, one for each side of a dispute that has one. */
    static List<Span> of(Fact fact) {
        return fact.statements().stream().flatMap(said -> of(said).stream()).toList();
    }
}
