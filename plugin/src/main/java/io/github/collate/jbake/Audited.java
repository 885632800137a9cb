package io.github.collate.jbake;

import io.github.collate.audit.Audit;
import io.github.collate.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How an audit ended.
 *
 * @param problems all that were found, in order of file and line
 * @param audit empty when there were errors, and for a site without collections
 */
public record Audited(List<Problem> problems, Optional<Audit> audit) {

    public Audited {
        problems = List.copyOf(problems);
    }
}
