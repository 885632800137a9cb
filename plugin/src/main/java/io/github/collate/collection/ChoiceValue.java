package io.github.collate.collection;

import java.util.OptionalInt;

/**
 * One of the choices that an attribute allows.
 *
 * @param rank its place among them, from 0, by which choices are in order
 * @param text its title
 */
public record ChoiceValue(String id, int rank, String text) implements Value {

    @Override
    public String machine() {
        return id;
    }

    @Override
    public OptionalInt order(Value other) {
        return other instanceof ChoiceValue value ? OptionalInt.of(Integer.compare(rank, value.rank)) : OptionalInt.empty();
    }
}
