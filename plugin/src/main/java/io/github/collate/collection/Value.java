package io.github.collate.collection;

import java.util.OptionalInt;

/** What an attribute is for a subject, without unit, basis or provenance. */
public sealed interface Value permits TextValue, NumberValue, PercentValue, MoneyValue, DurationValue, PartialDate, YesNoValue,
        ChoiceValue, LinkValue, ListValue, RangeValue {

    /** As an English reader reads it: {@code 1.6 billion}, {@code 50 %}, {@code USD 19.99}, {@code 1 March 2025}. */
    String text();

    /** As a program reads it: a plain decimal, an ISO 8601 date or duration, an id; empty when the text is all there is. */
    String machine();

    /** The currency of what holds money, which its text shows; empty for all else, whose unit is the statement's. */
    default String ownUnit() {
        return "";
    }

    /** Negative, zero or positive as {@link Comparable} has it; empty when no order holds between the two. */
    default OptionalInt compare(Value other) {
        boolean rangeOnOneSide = other instanceof RangeValue && !(this instanceof RangeValue);
        return rangeOnOneSide ? new RangeValue(this, this).order(other) : order(other);
    }

    /** As {@link #compare}, with a value of the same kind; empty for one of another kind. */
    OptionalInt order(Value other);

    /** Whether both say the same; digits that add nothing do not count, so 50.0 is 50. */
    default boolean same(Value other) {
        OptionalInt order = order(other);
        return order.isPresent() && order.getAsInt() == 0;
    }
}
