package io.github.collate.essay;

import io.github.collate.text.Position;
import java.util.Arrays;

/** Where the characters of an essay's body stand in its file. */
final class BodyPlaces {

    private final EssayFile file;
    private int[] lineStarts = {};

    BodyPlaces(EssayFile file) {
        this.file = file;
    }

    /** The place of a character of the body, counted from 0. */
    Position at(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = lineStarts(file.body());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file.path(), file.bodyLine() + line, offset - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String body) {
        int[] starts = new int[(int) body.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }
}
