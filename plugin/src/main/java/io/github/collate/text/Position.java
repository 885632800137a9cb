package io.github.collate.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in one of the author's files.
 *
 * @param file path from the site's root, with {@code /} between its parts
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in UTF-16 units; 0 when the whole file or line is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file).thenComparingInt(Position::line).thenComparingInt(Position::column);

    public Position {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Position ofFile(String file) {
        return new Position(file, 0, 0);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
