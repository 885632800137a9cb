package io.github.collate.jbake;

import io.github.collate.bake.Written;
import io.github.collate.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a bake ended.
 *
 * @param problems all that were found, in order of file and line
 * @param written what was written; empty when errors kept the site as it was
 * @param baked how many pages were rendered
 * @param reused how many pages of an earlier bake hold still
 */
public record Outcome(List<Problem> problems, Optional<Written> written, int baked, int reused) {

    public Outcome {
        problems = List.copyOf(problems);
    }
}
