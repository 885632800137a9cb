package io.github.collate.yaml;

import io.github.collate.text.Position;
import java.util.List;
import java.util.Objects;

/** A list. */
public record Sequence(Position position, List<Node> items) implements Node {

    public Sequence {
        Objects.requireNonNull(position, "position");
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
