package io.github.collate.collection;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/** A count or measure; its unit is the fact's. */
public record NumberValue(BigDecimal number) implements Value {

    public NumberValue {
        Objects.requireNonNull(number, "number");
    }

    @Override
    public String text() {
        return Decimals.text(number);
    }

    @Override
    public String machine() {
        return number.toPlainString();
    }

    @Override
    public OptionalInt order(Value other) {
        return other instanceof NumberValue value ? OptionalInt.of(number.compareTo(value.number)) : OptionalInt.empty();
    }
}
