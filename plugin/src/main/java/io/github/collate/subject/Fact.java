package io.github.collate.subject;

import io.github.collate.collection.PartialDate;
import io.github.collate.source.SourceId;
import io.github.collate.text.Position;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An attribute's value for a subject, with provenance.
 *
 * @param position where its key stands
 * @param statements one; or, in a dispute, those that disagree
 * @param note on the dispute; empty else
 * @param history earlier steps, newest first; those of one day in the author's order
 */
public record Fact(FactId id, Position position, List<Statement> statements, String note, List<Step> history) {

    private static final Comparator<Step> NEWEST_FIRST = Comparator
            .comparing((Step step) -> day(step.statement().asOf()), Comparator.reverseOrder())
            .thenComparing(step -> day(step.statement().recorded()), Comparator.reverseOrder());

    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
        statements = List.copyOf(statements);
        history = history.stream().sorted(NEWEST_FIRST).toList();
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a fact states something: " + id);
        }
    }

    /**
     * What stands in for a fact that a past day's record does not have yet, where an essay of today quotes it: nobody knows it.
     *
     * @param position where readers of a message should look
     */
    public static Fact unrecorded(FactId id, Position position) {
        return new Fact(id, position, List.of(new Statement(position, State.UNKNOWN, Optional.empty(), Optional.empty(), "", "",
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "", "")), "", List.of());
    }

    private static LocalDate day(Optional<PartialDate> date) {
        return date.map(PartialDate::start).orElse(LocalDate.MIN);
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

    /**
     * The values that it has or had of a date or from a source: the one that holds or the sides of a dispute, then earlier steps.
     *
     * @param date as precise as the record has it; any, when it is left out
     * @param source any, when it is left out
     */
    public List<Statement> said(Optional<PartialDate> date, Optional<SourceId> source) {
        return Stream.concat(statements.stream(), history.stream().map(Step::statement))
                .filter(said -> said.value().isPresent())
                .filter(said -> date.isEmpty() || said.asOf().equals(date))
                .filter(said -> source.isEmpty() || said.sources().contains(source.get()))
                .toList();
    }

    /** As a reader reads it, without unit; the sides of a dispute are joined by "or", with their units where these differ. */
    public String text() {
        boolean oneUnit = statements.stream().map(Statement::unitBesideText).distinct().count() == 1;
        return statements.stream()
                .map(said -> oneUnit ? said.text() : (said.text() + " " + said.unitBesideText()).strip())
                .collect(Collectors.joining(" or "));
    }
}
