package io.github.collate.audit;

import io.github.collate.text.Position;
import java.util.List;
import java.util.Objects;

/**
 * A comparison in an essay. The data writes its cells, so they are no part of the coverage; what did not move is told all the same.
 *
 * @param position where the author asks for it
 * @param moved how many figures in its cells moved
 * @param stuck the figures that did not
 */
public record AuditedTable(Position position, int moved, List<String> stuck) {

    public AuditedTable {
        Objects.requireNonNull(position, "position");
        stuck = List.copyOf(stuck);
    }
}
