package io.github.collate.problem;

import io.github.collate.text.Position;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Gathers problems from all stages and threads; the same problem is kept once, and the report is in order of position. */
public final class Problems {

    private final ConcurrentSkipListSet<Problem> problems = new ConcurrentSkipListSet<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    public void error(Position position, String rule, String message) {
        add(new Problem(position, Severity.ERROR, rule, message));
    }

    public void warning(Position position, String rule, String message) {
        add(new Problem(position, Severity.WARNING, rule, message));
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** All problems so far, in order of file, line and column. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }
}
