package io.github.collate.jbake;

import io.github.collate.bake.Written;
import io.github.collate.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a bake ended.
 *
 * @param problems all that were found, in order of file and line
 * @param written what was written; empty when errors kept the site as it was
 * @param baked how many pages were rendered
 * @param reused how many pages of an earlier bake hold still
 * @param changed the files of the site that are new or have become others, by their paths from its root
 * @param hidden the files of the site that are pages of drafts, or of documents that wait for their day, by their paths from its root
 */
public record Outcome(List<Problem> problems, Optional<Written> written, int baked, int reused, SortedSet<String> changed,
        List<String> hidden) {

    public Outcome {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
    }

    /** A bake that wrote nothing. */
    Outcome(List<Problem> problems, int baked) {
        this(problems, Optional.empty(), baked, 0, Collections.emptySortedSet(), List.of());
    }
}
