package io.github.collate.collection;

import java.util.OptionalInt;

/** Yes or no; what is not known is a state of the fact and never a no. */
public record YesNoValue(boolean yes) implements Value {

    @Override
    public String text() {
        return yes ? "yes" : "no";
    }

    @Override
    public String machine() {
        return text();
    }

    /** No comes before yes. */
    @Override
    public OptionalInt order(Value other) {
        return other instanceof YesNoValue value ? OptionalInt.of(Boolean.compare(yes, value.yes)) : OptionalInt.empty();
    }
}
