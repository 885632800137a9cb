package io.github.collate.collection;

import java.util.Objects;
import java.util.Optional;

/**
 * What is compared. Its values are read, checked, shown and described to editors by this one definition.
 *
 * @param unit a word after numbers, or the currency of plain sums; empty when there is none
 * @param basis what exactly is counted; empty when the definition leaves it to the values
 */
public record Attribute(AttributeId id, String title, GroupId group, Type type, String unit, String basis,
        Optional<Better> better, Optional<MaxAge> maxAge, String about) {

    public Attribute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(type, "type");
    }
}
