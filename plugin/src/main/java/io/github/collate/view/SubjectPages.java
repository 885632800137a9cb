package io.github.collate.view;

import io.github.collate.chart.Timeline;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Group;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes the pages of subjects. */
record SubjectPages(FactViews facts, Tables tables, Links links, Charts charts, Surroundings surroundings) {

    /** As many as stand in one row. */
    private static final int BRIEF = 4;
    /** Characters that fit a quarter of the row in large type. */
    private static final int SHORT = 18;

    SubjectView page(Subject subject) {
        Collection collection = links.data().collectionOf(subject);
        List<SubjectView.Part> parts = collection.groups().stream().map(group -> part(collection, group, subject)).toList();
        List<SubjectView.Part> groups = parts.stream().filter(part -> !part.entries().isEmpty()).toList();
        List<SubjectView.Part> blank = parts.stream().filter(part -> part.entries().isEmpty() && !part.absent().isEmpty()).toList();
        return new SubjectView(subject.id().text(), subject.title(), subject.about(),
                subject.url().map(Object::toString).orElse(""), links.collection(collection), surroundings.tags(subject), brief(groups),
                groups, blank, subject.events().stream().map(charts::event).toList(),
                Timeline.of("What happened: " + subject.title(), List.of(subject)),
                surroundings.mentions(subject), facts.sources().byTitle(cited(subject)), counts(groups));
    }

    private SubjectView.Part part(Collection collection, Group group, Subject subject) {
        List<Attribute> attributes = collection.in(group.id());
        return new SubjectView.Part(Tables.group(group),
                attributes.stream().filter(attribute -> subject.fact(attribute.id()).isPresent())
                        .map(attribute -> new SubjectView.Entry(tables.attribute(collection.id(), attribute), facts.cell(subject, attribute),
                                surroundings.leanings(subject, attribute, Optional.empty())))
                        .toList(),
                attributes.stream().filter(attribute -> subject.fact(attribute.id()).isEmpty()).map(Attribute::title).toList());
    }

    /** A bare yes says nothing without its question; one value alone is no choice, and what a single place leans on is none either. */
    private static List<SubjectView.Entry> brief(List<SubjectView.Part> parts) {
        List<SubjectView.Entry> most = parts.stream().flatMap(part -> part.entries().stream())
                .filter(entry -> entry.fact().state().equals("value") && entry.fact().url().isEmpty() && !entry.attribute().kind().equals("yes-no"))
                .filter(entry -> entry.fact().text().length() <= SHORT && entry.leanings().places() > 1)
                .sorted(Comparator.comparingInt(entry -> -entry.leanings().places()))
                .limit(BRIEF).toList();
        return most.size() > 1 ? most : List.of();
    }

    private static List<SourceId> cited(Subject subject) {
        List<SourceId> cited = new ArrayList<>();
        for (Fact fact : subject.facts().values()) {
            FactViews.statements(fact).stream().map(Statement::sources).forEach(cited::addAll);
        }
        subject.events().forEach(event -> cited.addAll(event.sources()));
        return cited.stream().distinct().toList();
    }

    private static SubjectView.Counts counts(List<SubjectView.Part> parts) {
        List<FactView> all = parts.stream().flatMap(part -> part.entries().stream()).map(SubjectView.Entry::fact).toList();
        return new SubjectView.Counts(all.size(), count(all, fact -> !fact.sources().isEmpty()),
                count(all, fact -> isSigned(fact, "unsourced")), count(all, fact -> isSigned(fact, "stale")),
                count(all, fact -> fact.state().equals("disputed")), count(all, fact -> fact.state().equals("unknown")));
    }

    private static int count(List<FactView> facts, Predicate<FactView> test) {
        return (int) facts.stream().filter(test).count();
    }

    /** A side of a dispute counts for the whole. */
    private static boolean isSigned(FactView fact, String sign) {
        return fact.signs().stream().anyMatch(own -> own.id().equals(sign))
                || fact.alternatives().stream().anyMatch(side -> isSigned(side, sign));
    }
}
