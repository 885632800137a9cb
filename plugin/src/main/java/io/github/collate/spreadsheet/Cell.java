package io.github.collate.spreadsheet;

import io.github.collate.text.Position;

/**
 * One cell of a table.
 *
 * @param text without white space around it
 */
record Cell(Position position, String text) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
