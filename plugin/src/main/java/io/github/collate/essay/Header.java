package io.github.collate.essay;

import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an essay says about itself before its text.
 *
 * @param fields all that is written, in the author's order, under the key as written; a later one of the same key wins
 * @param type with the default applied, never empty
 * @param status with the default applied, never empty
 * @param date what the author wrote, in the time zone of this machine as JBake reads it; else nothing, and JBake takes the
 *     file's own date
 * @param tags as they count, with the empty ones that JBake keeps too; empty when there is no such key, as in JBake
 */
public record Header(Map<String, Field> fields, String type, String status, Optional<Instant> date, List<Scalar> tags) {

    public Header {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        tags = List.copyOf(tags);
    }

    /**
     * A key with its value.
     *
     * @param position of the key
     * @param value a {@link String} without spaces around it; under a YAML header also a list or a map of such, and every
     *     single value is a text there too, so that both forms of header say the same. A text in braces may be JSON; that is
     *     for the caller to find out.
     */
    public record Field(String key, Position position, Object value, Position valuePosition) {

        public Field {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(valuePosition, "valuePosition");
        }

        /** The value when it is a single text, else the empty text. */
        public String text() {
            return value instanceof String text ? text : "";
        }
    }

    public Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The text under a key; empty when there is none. */
    public String text(String key) {
        return field(key).map(Field::text).orElse("");
    }

    /** The title; empty when there is none. */
    public String title() {
        return text("title");
    }

    /** The tags without their places. */
    public List<String> tagNames() {
        return tags.stream().map(Scalar::text).toList();
    }
}
