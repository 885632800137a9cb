package io.github.collate.comparison;

import io.github.collate.collection.Better;
import io.github.collate.subject.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a row in order of their values, as stated.
 *
 * @param ordered best first; from low to high when no end is the better one
 * @param others those without a place: disputed or of another unit or basis, then without a value, then not recorded
 */
public record ValueOrder(List<Integer> ordered, List<Integer> others) {

    public ValueOrder {
        ordered = List.copyOf(ordered);
        others = List.copyOf(others);
    }

    static ValueOrder of(Row row) {
        List<Integer> ordered = new ArrayList<>(row.ordered());
        Comparator<Integer> lowFirst = (one, other) ->
                row.said(one).orElseThrow().compare(row.said(other).orElseThrow()).orElse(0);
        ordered.sort(row.attribute().better().equals(Optional.of(Better.HIGHER)) ? lowFirst.reversed() : lowFirst);
        List<Integer> others = IntStream.range(0, row.cells().size()).boxed()
                .filter(column -> !ordered.contains(column))
                .sorted(Comparator.comparingInt(column -> howLittle(row.cells().get(column))))
                .toList();
        return new ValueOrder(ordered, others);
    }

    private static int howLittle(Optional<Fact> cell) {
        if (cell.isEmpty()) {
            return 2;
        }
        boolean hasValue = cell.get().statements().stream().anyMatch(statement -> statement.value().isPresent());
        return hasValue ? 0 : 1;
    }
}
