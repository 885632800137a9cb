package io.github.collate.problem;

import io.github.collate.text.Position;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong in the author's files.
 *
 * @param position where
 * @param severity how much it matters
 * @param rule the rule that was broken, in lower case with hyphens: {@code unknown-attribute}
 * @param message what is wrong, and after it what to do, in whole sentences
 */
public record Problem(Position position, Severity severity, String rule, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::position)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(severity, "severity");
        if (!rule.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not the name of a rule: " + rule);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("a problem says what is wrong");
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Two parts: {@code file:line:column  severity  rule}, then the message, each of its lines set in by four spaces. */
    @Override
    public String toString() {
        return position + "  " + severity.word() + "  " + rule + "\n" + message.indent(4).stripTrailing();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
