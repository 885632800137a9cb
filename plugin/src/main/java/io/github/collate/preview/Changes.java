package io.github.collate.preview;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was touched since the last bake.
 *
 * @param paths files, and folders that came or went with all that is in them
 * @param everything whether more may have been touched than is known
 */
public record Changes(SortedSet<Path> paths, boolean everything) {

    /** Of a first bake. */
    static final Changes EVERYTHING = new Changes(Collections.emptySortedSet(), true);

    public Changes {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }
}
