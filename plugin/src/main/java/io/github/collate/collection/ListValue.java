package io.github.collate.collection;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Several values of one type; their order says nothing, and lists have none among themselves. */
public record ListValue(List<Value> items) implements Value {

    public ListValue {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list holds something");
        }
    }

    @Override
    public String text() {
        return items.stream().map(Value::text).collect(Collectors.joining(", "));
    }

    @Override
    public String machine() {
        return "";
    }

    @Override
    public String ownUnit() {
        return items.get(0).ownUnit();
    }

    @Override
    public OptionalInt order(Value other) {
        return same(other) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    @Override
    public boolean same(Value other) {
        return other instanceof ListValue list && holdsAll(list) && list.holdsAll(this);
    }

    private boolean holdsAll(ListValue other) {
        return other.items.stream().allMatch(wanted -> items.stream().anyMatch(item -> item.same(wanted)));
    }
}
