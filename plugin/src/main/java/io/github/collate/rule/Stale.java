package io.github.collate.rule;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.MaxAge;
import io.github.collate.collection.PartialDate;
import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A fact that is older than its attribute's {@code max_age}. */
final class Stale implements Rule {

    @Override
    public String id() {
        return "stale";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String about() {
        return "A value held, or was checked if it is not dated, longer ago than its attribute's max_age.";
    }

    @Override
    public String help() {
        return "Look the value up again; put the old one under history when it has changed, and write the new dates.";
    }

    /** Time alone makes facts stale, so that nobody would learn of it who did not ask. */
    @Override
    public boolean isOfEveryBake() {
        return true;
    }

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        examined.site().ifPresent(site -> Facts.visit(site, (subject, attribute, fact) -> {
            List<Statement> stale = fact.statements().stream()
                    .filter(said -> isStale(attribute, said, examined.asOf())).toList();
            if (!stale.isEmpty() && stale.size() == fact.statements().size()) {
                report.accept(found(attribute, fact, newest(stale)));
            }
        }));
    }

    /** In a dispute it is enough that one side is fresh. */
    private static boolean isStale(Attribute attribute, Statement said, LocalDate day) {
        Optional<PartialDate> date = date(said);
        return date.isPresent() && attribute.maxAge().filter(age -> age.isPast(date.get(), day)).isPresent();
    }

    private static Optional<PartialDate> date(Statement said) {
        return said.asOf().or(said::checked);
    }

    private static Statement newest(List<Statement> stale) {
        return stale.stream().reduce((one, other) ->
                date(one).orElseThrow().end().isBefore(date(other).orElseThrow().end()) ? other : one).orElseThrow();
    }

    private static Found found(Attribute attribute, Fact fact, Statement said) {
        String when = said.asOf().isPresent() ? "is as of " + said.asOf().get().text()
                : "is not dated, and was checked on " + date(said).orElseThrow().text();
        return new Found(fact.position(), fact.id() + " (" + fact.text() + ") " + when + "; facts of this kind are stale after "
                + attribute.maxAge().map(MaxAge::text).orElseThrow() + ". Look it up again.", About.FACT, fact.id().toString());
    }
}
