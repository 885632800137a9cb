package io.github.collate.essay;

import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Objects;

/** {@code [@sherwood-2025-10-06]} or {@code [@a; @b]}: Pandoc's form. */
public record Citation(Position position, List<Scalar> sources, Place place) implements Reference {

    public Citation {
        Objects.requireNonNull(position, "position");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a citation names a source");
        }
        Objects.requireNonNull(place, "place");
    }
}
