package io.github.collate.yaml;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;

/** Stops the composing of a document that cannot be read on; never leaves the package. */
final class Unreadable extends RuntimeException {

    private final transient Problem problem;

    Unreadable(Position position, String rule, String message) {
        super(message, null, false, false);
        this.problem = new Problem(position, Severity.ERROR, rule, message);
    }

    Problem problem() {
        return problem;
    }
}
