package io.github.collate.subject;

import io.github.collate.text.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An attribute's value for a subject, with provenance.
 *
 * @param position where its key stands
 * @param statements one; or, in a dispute, those that disagree
 * @param note on the dispute; empty else
 * @param history earlier steps, newest first
 */
public record Fact(FactId id, Position position, List<Statement> statements, String note, List<Step> history) {

    private static final Comparator<Step> NEWEST_FIRST = Comparator.comparing(
            step -> step.statement().asOf().map(date -> date.start().toString()).orElse(""), Comparator.reverseOrder());

    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
        statements = List.copyOf(statements);
        history = history.stream().sorted(NEWEST_FIRST).toList();
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a fact states something: " + id);
        }
    }

    public boolean isDisputed() {
        return statements.size() > 1;
    }

    /** The one statement; nothing in a dispute, since no side is taken. */
    public Optional<Statement> statement() {
        return isDisputed() ? Optional.empty() : Optional.of(statements.get(0));
    }

    /** What was true before the world moved last; corrections and second looks are no values that the world had. */
    public Optional<Statement> earlier() {
        return history.stream()
                .filter(step -> step.kind() == Step.Kind.CHANGED && step.statement().value().isPresent())
                .map(Step::statement)
                .findFirst();
    }

    /** As a reader reads it, without unit; the sides of a dispute are joined by "or", with their units where these differ. */
    public String text() {
        boolean oneUnit = statements.stream().map(Statement::unitBesideText).distinct().count() == 1;
        return statements.stream()
                .map(said -> oneUnit ? said.text() : (said.text() + " " + said.unitBesideText()).strip())
                .collect(Collectors.joining(" or "));
    }
}
