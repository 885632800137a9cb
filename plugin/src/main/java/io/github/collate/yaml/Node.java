package io.github.collate.yaml;

import io.github.collate.text.Position;

/** A piece of YAML as the author wrote it, before anybody says what it means. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where it starts; a node that is reached through an alias stands where its anchor is. */
    Position position();

    /** What it is, for messages: {@code a map}, {@code a list}, {@code "fifty"}, {@code nothing}. */
    String described();
}
