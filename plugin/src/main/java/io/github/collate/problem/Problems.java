package io.github.collate.problem;

import io.github.collate.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;

/** Gathers problems from all stages and threads; the same problem is kept once, and the report is in order of position. */
public final class Problems {

    private final ConcurrentSkipListSet<Problem> problems = new ConcurrentSkipListSet<>();
    private final Function<Problem, Optional<Problem>> policy;

    /** Keeps every problem as it comes. */
    public Problems() {
        this(Optional::of);
    }

    /** @param policy what becomes of a problem; nothing when it is not to be told */
    public Problems(Function<Problem, Optional<Problem>> policy) {
        this.policy = policy;
    }

    public void add(Problem problem) {
        policy.apply(problem).ifPresent(problems::add);
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
