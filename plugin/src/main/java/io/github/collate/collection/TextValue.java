package io.github.collate.collection;

import java.util.Comparator;
import java.util.OptionalInt;

/** Words; they have the order of a dictionary, capitals or not. */
public record TextValue(String text) implements Value {

    private static final Comparator<String> ORDER = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    public TextValue {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text says something");
        }
    }

    @Override
    public String machine() {
        return "";
    }

    @Override
    public OptionalInt order(Value other) {
        return other instanceof TextValue value ? OptionalInt.of(ORDER.compare(text, value.text)) : OptionalInt.empty();
    }
}
