package io.github.collate.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * What a column holds.
 *
 * @param type as {@code _collection.yaml} names it
 * @param unit of numbers; empty for none
 * @param values as a subject's file has them, one a cell that has one; text still without quotes
 * @param note what else a reader of the import should know; empty for nothing
 */
record Guess(String type, String unit, List<Optional<String>> values, String note) {

    Guess {
        values = List.copyOf(values);
    }

    /** Whether the values stand in YAML as they are. */
    boolean isPlain() {
        return List.of("number", "integer", "percent", "yes-no").contains(type);
    }
}
