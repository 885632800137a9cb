package io.github.collate.subject;

import io.github.collate.collection.AttributeId;
import io.github.collate.collection.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the record said on a day, by the rule of {@link Dataset#at}.
 *
 * @param day the last day that counts
 */
record Past(LocalDate day) {

    Past {
        Objects.requireNonNull(day, "day");
    }

    Subject of(Subject subject) {
        Map<AttributeId, Fact> facts = new LinkedHashMap<>();
        subject.facts().forEach((attribute, fact) -> of(fact).ifPresent(then -> facts.put(attribute, then)));
        return new Subject(subject.id(), subject.collection(), subject.path(), subject.title(), subject.about(), subject.url(),
                subject.tags(), facts, subject.events().stream().filter(event -> isBy(event.date())).toList());
    }

    /** The fact as it was; nothing when nobody had recorded it. */
    private Optional<Fact> of(Fact fact) {
        List<Step> history = fact.history();
        Optional<Step.Kind> replaced = history.stream().findFirst().map(Step::kind);
        List<Statement> present = fact.statements().stream().filter(said -> isSaid(said, replaced)).toList();
        if (!present.isEmpty()) {
            // Of a dispute one side may be left, and then there is none.
            return Optional.of(fact(fact, present, present.size() > 1 ? fact.note() : "", 0));
        }
        for (int i = 0; i < history.size(); i++) {
            Optional<Step.Kind> before = i + 1 < history.size() ? Optional.of(history.get(i + 1).kind()) : Optional.empty();
            if (isSaid(history.get(i).statement(), before)) {
                return Optional.of(fact(fact, List.of(history.get(i).statement()), "", i + 1));
            }
        }
        return Optional.empty();
    }

    private Fact fact(Fact fact, List<Statement> said, String note, int steps) {
        List<Step> history = fact.history().subList(steps, fact.history().size()).stream()
                .filter(step -> step.statement().asOf().filter(date -> !isBy(date)).isEmpty())
                .map(step -> new Step(step.kind(), step.statement().checkedBy(day)))
                .toList();
        return new Fact(fact.id(), fact.position(), said.stream().map(one -> one.checkedBy(day)).toList(), note, history);
    }

    /** @param replaced how the statement before it ended; nothing when it is the first */
    private boolean isSaid(Statement said, Optional<Step.Kind> replaced) {
        Optional<PartialDate> since = said.recorded();
        if (replaced.filter(kind -> kind == Step.Kind.CORRECTED).isPresent()) {
            since = since.or(said::checked);
        }
        since = since.or(said::asOf);
        if (replaced.isPresent()) {
            since = since.or(said::checked);
        }
        return since.filter(date -> !isBy(date)).isEmpty();
    }

    private boolean isBy(PartialDate date) {
        return !date.start().isAfter(day);
    }
}
