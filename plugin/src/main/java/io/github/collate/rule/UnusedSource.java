package io.github.collate.rule;

import io.github.collate.problem.Severity;
import io.github.collate.rule.Found.About;
import io.github.collate.site.Site;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A source that no fact, event or essay names. */
final class UnusedSource implements Rule {

    @Override
    public String id() {
        return "unused-source";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String about() {
        return "A source is named by no fact, no event and no essay.";
    }

    @Override
    public String help() {
        return "Name it where it belongs, or remove it.";
    }

    @Override
    public void examine(Examined examined, Consumer<Found> report) {
        examined.site().ifPresent(site -> {
            Set<SourceId> used = used(site);
            for (Source source : site.data().bibliography().all()) {
                if (!used.contains(source.id())) {
                    report.accept(new Found(source.position(), "No fact, event or essay names the source \"" + source.id()
                            + "\". Name it where it belongs, or remove it.", About.SOURCE, source.id().text()));
                }
            }
        });
    }

    private static Set<SourceId> used(Site site) {
        Set<SourceId> used = new HashSet<>();
        Facts.visit(site, (subject, attribute, fact) -> {
            fact.statements().forEach(said -> used.addAll(said.sources()));
            fact.history().forEach(step -> used.addAll(step.statement().sources()));
        });
        site.data().subjects().forEach(subject -> subject.events().forEach(event -> used.addAll(event.sources())));
        site.matters().values().forEach(matter -> used.addAll(matter.sources()));
        return used;
    }
}
