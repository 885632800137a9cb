package io.github.collate.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * A table as a collection.
 *
 * @param files by their paths from the site's root
 * @param subjects how many there are
 * @param told what became of each column, a line each
 */
public record Imported(Map<String, byte[]> files, int subjects, List<String> told) {

    public Imported {
        files = Map.copyOf(files);
        told = List.copyOf(told);
    }
}
