package io.github.collate.collection;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A share of a hundred.
 *
 * @param number 50 for 50 %
 */
public record PercentValue(BigDecimal number) implements Value {

    public PercentValue {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public String text() {
        return Decimals.text(number) + " %";
    }

    @Override
    public String machine() {
        return number.toPlainString();
    }

    @Override
    public OptionalInt order(Value other) {
        return other instanceof PercentValue value ? OptionalInt.of(number.compareTo(value.number)) : OptionalInt.empty();
    }
}
