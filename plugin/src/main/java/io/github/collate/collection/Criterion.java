package io.github.collate.collection;

import io.github.collate.text.Position;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An attribute that counts in a ranking. Weights have no unit: only their ratios count.
 *
 * @param position where it stands in the ranking
 * @param weight more than 0, at most {@link #MOST}, with at most one decimal
 * @param least the smallest weight that a reader may give it, from 0 to the weight
 * @param most the largest one, from the weight to {@link #MOST}
 * @param better which end of the scale counts as 1; for yes or no, higher means yes
 * @param scale how a value becomes a score
 */
public record Criterion(Attribute attribute, Position position, BigDecimal weight, BigDecimal least, BigDecimal most,
        Better better, Scale scale) {

    /** The largest weight. */
    public static final BigDecimal MOST = BigDecimal.TEN;

    public Criterion {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(better, "better");
        Objects.requireNonNull(scale, "scale");
        if (weight.signum() <= 0 || least.signum() < 0 || least.compareTo(weight) > 0 || most.compareTo(weight) < 0) {
            throw new IllegalArgumentException("not a weight: " + weight + " within " + least + " to " + most);
        }
    }
}
