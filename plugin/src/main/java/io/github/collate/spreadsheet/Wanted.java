package io.github.collate.spreadsheet;

import java.util.Optional;

/**
 * What the author asked for.
 *
 * @param data the data folder, from the site's root
 * @param collection the new collection's id; of the file's name when it is empty
 * @param names the column with the names of the subjects; the first when it is empty
 * @param source the source of all facts; without one they are unsourced
 * @param delimiter the mark between cells; guessed when it is empty
 */
public record Wanted(String data, Optional<String> collection, Optional<String> names, Optional<String> source, Optional<Character> delimiter) {}
