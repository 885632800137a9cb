package io.github.collate.preview;

import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a source around a place.
 *
 * @param lines in their order; none when the place is no line of a file
 */
record Excerpt(List<Line> lines) {

    private static final Excerpt NONE = new Excerpt(List.of());
    private static final int AROUND = 2;
    private static final int BEFORE = 60;
    private static final int WIDTH = 160;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}\\s]*[\\p{L}\\p{N}_.-]*[\\]})\"']*");
    private static final long LARGEST = 4_000_000;

    Excerpt {
        lines = List.copyOf(lines);
    }

    /**
     * A line, or what of a long one lies around the place.
     *
     * @param number counted from 1
     * @param marked the part that the place points at; empty on other lines and where only a line is known
     */
    record Line(int number, boolean meant, String before, String marked, String after) {}

    /** @param source the folder that the position's file is told from */
    static Excerpt of(Path source, Position position) {
        if (position.line() == 0) {
            return NONE;
        }
        try {
            Path file = source.resolve(position.file());
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return NONE;
            }
            // Bytes that are no UTF-8 may be what is wrong with the file, and are shown as such.
            return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1), position);
        } catch (IOException | InvalidPathException gone) {
            return NONE;
        }
    }

    private static Excerpt of(String[] texts, Position position) {
        List<Line> lines = new ArrayList<>();
        int last = Math.min(texts.length, position.line() + AROUND);
        for (int number = Math.max(1, position.line() - AROUND); number <= last; number++) {
            String text = texts[number - 1];
            lines.add(number == position.line() ? meant(number, text, position.column())
                    : new Line(number, false, clip(text, 0), "", ""));
        }
        return new Excerpt(lines);
    }

    private static Line meant(int number, String text, int column) {
        if (column == 0) {
            return new Line(number, true, clip(text, 0), "", "");
        }
        int from = Math.min(column - 1, text.length());
        int to = Math.min(wordEnd(text, from), from + WIDTH);
        int start = from > BEFORE ? from - BEFORE : 0;
        return new Line(number, true, (start > 0 ? "…" : "") + text.substring(start, from),
                from == text.length() ? " " : text.substring(from, to), clip(text, to));
    }

    /** The word at a place, with the brackets or quotes that it may stand in. */
    private static int wordEnd(String text, int from) {
        Matcher word = WORD.matcher(text).region(from, text.length());
        return word.lookingAt() && word.end() > from ? word.end() : from == text.length() ? from : text.offsetByCodePoints(from, 1);
    }

    private static String clip(String text, int from) {
        return text.length() - from > WIDTH ? text.substring(from, from + WIDTH) + "…" : text.substring(from);
    }
}
