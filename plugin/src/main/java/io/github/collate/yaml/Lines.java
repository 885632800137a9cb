package io.github.collate.yaml;

import io.github.collate.text.Position;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the engine's marks (from 0, in code points, within the snippet) into places in the author's file. */
final class Lines {

    private final Position start;
    private final List<String> lines;

    Lines(Position start, String text) {
        this.start = start;
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    Position at(Mark mark) {
        return at(mark.getLine(), mark.getColumn());
    }

    /** The place of a code point of the snippet, both counted from 0. */
    Position at(int line, int codePoints) {
        String text = line(line);
        int within = Math.min(codePoints, text.codePointCount(0, text.length()));
        return new Position(start.file(), start.line() + line, start.column() + text.offsetByCodePoints(0, within));
    }

    /** The place of the code point with that number in the whole snippet. */
    Position atIndex(String text, int index) {
        int end = text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
        String[] before = text.substring(0, end).split("\r\n|\r|\n", -1);
        String last = before[before.length - 1];
        return at(before.length - 1, last.codePointCount(0, last.length()));
    }

    /** Whether a tab stands among the white space that the line starts with. */
    boolean isIndentedByTab(int line) {
        return line(line).stripTrailing().matches("\\s*\t.*");
    }

    private String line(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }
}
