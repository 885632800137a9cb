package io.github.collate.yaml;

import io.github.collate.text.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keys with their values, in the author's order; each key once. */
public record Mapping(Position position, List<Entry> entries) implements Node {

    public Mapping {
        Objects.requireNonNull(position, "position");
        entries = List.copyOf(entries);
    }

    /** A key, which knows its own place, and its value. */
    public record Entry(Scalar key, Node value) {

        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /** The entry under a key. */
    public Optional<Entry> entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value under a key. */
    public Optional<Node> get(String key) {
        return entry(key).map(Entry::value);
    }

    public boolean has(String key) {
        return entry(key).isPresent();
    }

    @Override
    public String described() {
        return "a map";
    }
}
