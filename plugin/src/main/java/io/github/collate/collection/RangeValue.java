package io.github.collate.collection;

import java.util.OptionalInt;

/** From a low value to a high one, both included. */
public record RangeValue(Value low, Value high) implements Value {

    public RangeValue {
        OptionalInt order = low.order(high);
        if (order.isEmpty() || order.getAsInt() > 0) {
            throw new IllegalArgumentException("a range goes from low to high: " + low + ", " + high);
        }
    }

    /** {@code USD 0.40 to 1.00}, {@code 40 to 50 %}, {@code 135 million to 179 million}. */
    @Override
    public String text() {
        if (low instanceof MoneyValue from && high instanceof MoneyValue to) {
            int decimals = Math.max(from.decimals(), to.decimals());
            return from.currency().getCurrencyCode() + " " + from.amountText(decimals) + " to " + to.amountText(decimals);
        }
        if (low instanceof PercentValue from) {
            return Decimals.text(from.number()) + " to " + high.text();
        }
        return low.text() + " to " + high.text();
    }

    /** Both ends with a slash between, as in an ISO 8601 interval. */
    @Override
    public String machine() {
        return low.machine() + "/" + high.machine();
    }

    @Override
    public String ownUnit() {
        return low.ownUnit();
    }

    /** By the low ends, then by the high ones; a single value is a range from itself to itself. */
    @Override
    public OptionalInt order(Value other) {
        Value otherLow = other instanceof RangeValue range ? range.low : other;
        Value otherHigh = other instanceof RangeValue range ? range.high : other;
        OptionalInt byLow = low.order(otherLow);
        return byLow.isPresent() && byLow.getAsInt() == 0 ? high.order(otherHigh) : byLow;
    }

    @Override
    public boolean same(Value other) {
        return other instanceof RangeValue range && low.same(range.low) && high.same(range.high);
    }
}
