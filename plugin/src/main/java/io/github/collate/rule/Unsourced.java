package io.github.collate.rule;

import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.subject.Event;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A value that does not say where it comes from. What is unknown, undisclosed or not applicable needs no source. */
final class Unsourced implements Rule {

    @Override
    public String id() {
        return "unsourced";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String about() {
        return "A value, an earlier value or an event names no source.";
    }

    @Override
    public String help() {
        return "Name one with source: ID beside the value, or at the head of the subject's file for all facts that name none.";
    }

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        examined.site().ifPresent(site -> {
            Facts.visit(site, (subject, attribute, fact) -> said(fact)
                    .filter(said -> said.value().isPresent() && said.sources().isEmpty())
                    .forEach(said -> report.accept(new Found(said.position(), fact.id() + " (" + said.text()
                            + ") names no source. Add source: ID, one of those under data/sources.", About.FACT,
                            fact.id().toString()))));
            site.data().subjects().forEach(subject -> events(subject, report));
        });
    }

    private static Stream<Statement> said(Fact fact) {
        return Stream.concat(fact.statements().stream(), fact.history().stream().map(step -> step.statement()));
    }

    private static void events(Subject subject, Consumer<Found> report) {
        for (Event event : subject.events()) {
            if (event.sources().isEmpty()) {
                report.accept(new Found(event.position(), "The event of " + event.date().text()
                        + " names no source. Add source: ID, one of those under data/sources.", About.FACT,
                        subject.id() + ".events"));
            }
        }
    }
}
