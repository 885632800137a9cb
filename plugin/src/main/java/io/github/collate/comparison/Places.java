package io.github.collate.comparison;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.ListValue;
import io.github.collate.collection.Value;
import io.github.collate.subject.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Gives the columns of a row their places from low to high, by which readers sort. */
final class Places {

    private static final Comparator<Value> LOW_FIRST = Places::order;

    /** Values of one kind can be put in an order. */
    private record Measured(String unit, String basis) {}

    private final Row row;

    private Places(Row row) {
        this.row = row;
    }

    /** See {@link Row#places()}. */
    static List<OptionalInt> of(Row row) {
        return new Places(row).all();
    }

    private List<OptionalInt> all() {
        Map<Integer, Value> placed = commonest();
        List<Integer> columns = placed.keySet().stream().sorted(Comparator.comparing(placed::get, LOW_FIRST)).toList();
        List<OptionalInt> places = new ArrayList<>(Collections.nCopies(row.cells().size(), OptionalInt.empty()));
        int place = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean more = i == 0 || order(placed.get(columns.get(i - 1)), placed.get(columns.get(i))) != 0;
            place = more ? place + 1 : place;
            places.set(columns.get(i), OptionalInt.of(place));
        }
        return List.copyOf(places);
    }

    /** What is of the attribute's own unit and basis; where it leaves these to its values, the largest group that has both alike. */
    private Map<Integer, Value> commonest() {
        Map<Measured, Map<Integer, Value>> groups = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            row.said(column).filter(said -> said.value().isPresent()).filter(this::isOfOwnKind).ifPresent(said ->
                    groups.computeIfAbsent(new Measured(said.unit(), said.basis()), kind -> new LinkedHashMap<>())
                            .put(column, said.value().get()));
        }
        Map<Integer, Value> largest = Map.of();
        for (Map<Integer, Value> group : groups.values()) {
            largest = group.size() > largest.size() ? group : largest;
        }
        return largest;
    }

    private boolean isOfOwnKind(Statement said) {
        Attribute attribute = row.attribute();
        return (attribute.unit().isEmpty() || attribute.unit().equals(said.unit()))
                && (attribute.basis().isEmpty() || attribute.basis().equals(said.basis()));
    }

    /** Lists say the same in any order, and have none among themselves; readers find them by their words. */
    private static int order(Value one, Value other) {
        if (one instanceof ListValue list && other instanceof ListValue items) {
            return words(list).compareTo(words(items));
        }
        return one.compare(other).orElse(0);
    }

    private static String words(ListValue list) {
        return list.items().stream().map(Value::text).sorted().distinct().collect(Collectors.joining("\n"));
    }
}
