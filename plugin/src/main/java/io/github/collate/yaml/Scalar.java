package io.github.collate.yaml;

import io.github.collate.text.Position;
import java.util.Objects;
import java.util.Set;

/**
 * A single value, as text: nothing is turned into a number or a date before somebody knows that it is one.
 *
 * @param text without quotes and with escapes resolved
 * @param quoted whether it stands in quotes or in a block ({@code |}, {@code >}), so that {@code "5"} is a text
 */
public record Scalar(Position position, String text, boolean quoted) implements Node {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final int SHOWN = 60;

    public Scalar {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(text, "text");
    }

    /** Nothing at all, as after {@code key:}; YAML 1.2 core schema, 10.3.2. */
    public boolean isNull() {
        return !quoted && NULL.contains(text);
    }

    /** Whether there is nothing to read in it: no value, or white space only. */
    public boolean isBlank() {
        return isNull() || text.isBlank();
    }

    /** Whether it is {@code true} by the core schema; {@code yes} and {@code on} are words. */
    public boolean isTrue() {
        return !quoted && TRUE.contains(text);
    }

    @Override
    public String described() {
        if (isNull()) {
            return "nothing";
        }
        String line = text.replaceAll("\\s+", " ").strip();
        return '"' + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + '"';
    }
}
