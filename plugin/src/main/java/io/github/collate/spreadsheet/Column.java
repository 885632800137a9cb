package io.github.collate.spreadsheet;

import java.util.List;

/**
 * A column that becomes an attribute.
 *
 * @param header its cell in the first row
 * @param title for readers
 * @param cells its other cells, a row each
 */
record Column(String id, Cell header, String title, Guess guess, List<Cell> cells) {

    Column {
        cells = List.copyOf(cells);
    }

    /** How many subjects have a value. */
    long values() {
        return guess.values().stream().filter(value -> value.isPresent()).count();
    }

    /** A line that says what became of the column. */
    String told() {
        return String.format("%s  %s%s, from \"%s\": %,d of %,d rows have a value%s", id, guess.type(),
                guess.unit().isEmpty() ? "" : " in " + guess.unit(), header.text(), values(), cells.size(),
                guess.note().isEmpty() ? "" : "; " + guess.note());
    }
}
