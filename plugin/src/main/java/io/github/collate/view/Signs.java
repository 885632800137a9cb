package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.PartialDate;
import io.github.collate.source.Bibliography;
import io.github.collate.source.Kind;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides which marks a value carries.
 *
 * @param day the day from which ages are counted
 */
record Signs(Bibliography bibliography, LocalDate day) {

    private static final Sign UNSOURCED =
            new Sign("unsourced", "?", "unsourced", "No source is given for this value.");
    private static final Sign SECONDARY = new Sign("secondary", "‡", "second hand",
            "It rests only on sources that relay what others found.");
    private static final Sign ESSAY = new Sign("essay", "¶", "essay", "It rests on an essay alone.");

    Signs {
        Objects.requireNonNull(bibliography, "bibliography");
        Objects.requireNonNull(day, "day");
    }

    /** Of the fact as a whole: for a dispute just that, since each of its sides has its own. */
    List<Sign> of(Attribute attribute, Fact fact) {
        return fact.statement().map(statement -> of(attribute, statement)).orElseGet(() -> List.of(
                new Sign("disputed", "≠", "disputed", fact.statements().size() + " values disagree; none is preferred here.")));
    }

    /** None for a state: an unknown has nothing to lean on. */
    List<Sign> of(Attribute attribute, Statement statement) {
        if (statement.value().isEmpty()) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>();
        signs.addAll(ofSources(statement));
        stale(attribute, statement).ifPresent(signs::add);
        otherBasis(attribute, statement).ifPresent(signs::add);
        return List.copyOf(signs);
    }

    /** What its sources alone say of a value. */
    List<Sign> ofSources(Statement statement) {
        return statement.value().flatMap(value -> provenance(statement)).stream().toList();
    }

    private Optional<Sign> provenance(Statement statement) {
        if (statement.sources().isEmpty()) {
            return Optional.of(UNSOURCED);
        }
        Optional<Kind> first = kind(statement.sources().get(0));
        for (SourceId id : statement.sources()) {
            if (!kind(id).equals(first)) {
                return Optional.empty();
            }
        }
        return first.flatMap(kind -> switch (kind) {
            case SECONDARY -> Optional.of(SECONDARY);
            case ESSAY -> Optional.of(ESSAY);
            case OFFICIAL, PRESS -> Optional.empty();
        });
    }

    private Optional<Kind> kind(SourceId id) {
        return bibliography.source(id).flatMap(Source::kind);
    }

    private Optional<Sign> stale(Attribute attribute, Statement statement) {
        Optional<PartialDate> date = statement.asOf().or(statement::checked);
        if (date.isEmpty() || attribute.maxAge().filter(age -> age.isPast(date.get(), day)).isEmpty()) {
            return Optional.empty();
        }
        String when = statement.asOf().isPresent()
                ? "As of " + date.get().text()
                : "Not dated, and checked " + preposition(date.get()) + date.get().text();
        return Optional.of(new Sign("stale", "†", "stale",
                when + "; figures of this kind are held to be stale after " + attribute.maxAge().orElseThrow().text() + "."));
    }

    private static String preposition(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? "on " : "in ";
    }

    private static Optional<Sign> otherBasis(Attribute attribute, Statement statement) {
        List<String> differences = new ArrayList<>();
        if (isOther(attribute.unit(), statement.unit())) {
            differences.add("Its unit is " + statement.unit() + ", the row's is " + attribute.unit() + ".");
        }
        if (isOther(attribute.basis(), statement.basis())) {
            differences.add("Its basis is \"" + statement.basis() + "\", the row's is \"" + attribute.basis() + "\".");
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(new Sign("other-basis", "*", "other basis",
                String.join(" ", differences) + " It is not compared with the others."));
    }

    /** A unit or basis that the attribute leaves to its values differs from nothing. */
    static boolean isOther(String attribute, String own) {
        return !attribute.isEmpty() && !attribute.equals(own);
    }
}
