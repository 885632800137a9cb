package io.github.collate.spreadsheet;

import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of a table stand. To be asked row by row from the top. */
final class Places {

    private final SourceFile file;
    private final char delimiter;
    private int at;
    private int line = 1;
    private int lineStart;

    Places(SourceFile file, char delimiter) {
        this.file = file;
        this.delimiter = delimiter;
    }

    /**
     * The places of a row's cells.
     *
     * @param start of the row in the file, in UTF-16 units
     * @param cells how many it has
     */
    List<Position> of(long start, int cells) {
        while (at < start) {
            step();
        }
        List<Position> places = new ArrayList<>();
        boolean quoted = false;
        places.add(here());
        while (places.size() < cells && at < file.text().length()) {
            char c = step();
            quoted ^= c == '"';
            if (c == delimiter && !quoted) {
                places.add(here());
            }
        }
        return places;
    }

    private Position here() {
        return new Position(file.path(), line, at - lineStart + 1);
    }

    private char step() {
        char c = file.text().charAt(at++);
        boolean lineFeedFollows = at < file.text().length() && file.text().charAt(at) == '\n';
        if (c == '\n' || c == '\r' && !lineFeedFollows) {
            line++;
            lineStart = at;
        }
        return c;
    }
}
