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
 * @param pages how many pages were rendered
 */
public record Outcome(List<Problem> problems, Optional<Written> written, int pages) {

    public Outcome {
        problems = List.copyOf(problems);
    }
}
