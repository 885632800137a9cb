package io.github.collate.essay;

import io.github.collate.text.Position;
import java.util.Objects;

/** A name that an author wrote, where it stands. */
public record Named(String name, Position position) {

    public Named {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
    }
}
