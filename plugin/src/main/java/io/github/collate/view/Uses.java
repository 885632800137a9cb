package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.site.Addresses;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Event;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rests on each source, found in one pass over all facts and events when somebody first asks. */
final class Uses {

    private static final Comparator<SourceView.Use> BY_SUBJECT =
            Comparator.comparing(use -> use.subject().title(), String.CASE_INSENSITIVE_ORDER);

    private final Dataset data;
    private final Map<SourceId, List<SourceView.Use>> uses = new HashMap<>();
    private boolean looked;

    Uses(Dataset data) {
        this.data = data;
    }

    private void look() {
        for (Subject subject : data.subjects()) {
            Link link = new Link(subject.title(), Addresses.of(subject).href(), "subject");
            for (Fact fact : subject.facts().values()) {
                add(link, data.collectionOf(subject).attribute(fact.id().attribute()), fact);
            }
            subject.events().forEach(event -> add(link, event));
        }
        uses.values().forEach(list -> list.sort(BY_SUBJECT));
    }

    /** By subject, and in the collection's order within. */
    List<SourceView.Use> of(SourceId source) {
        synchronized (this) {
            if (!looked) {
                look();
                looked = true;
            }
        }
        return List.copyOf(uses.getOrDefault(source, List.of()));
    }

    private void add(Link subject, Attribute attribute, Fact fact) {
        fact.statements().forEach(said -> add(subject, attribute, said, fact.isDisputed() ? "disputed" : "now"));
        fact.history().forEach(step -> add(subject, attribute, step.statement(), "earlier"));
    }

    private void add(Link subject, Attribute attribute, Statement said, String what) {
        String unit = said.unitBesideText();
        SourceView.Use use = new SourceView.Use(subject, attribute.title(),
                said.text() + (unit.isEmpty() ? "" : " " + unit), FactViews.date(said.asOf()),
                subject.href() + "#" + attribute.id(), what);
        said.sources().forEach(source -> uses.computeIfAbsent(source, key -> new ArrayList<>()).add(use));
    }

    private void add(Link subject, Event event) {
        SourceView.Use use = new SourceView.Use(subject, "", event.text(),
                new DateView(event.date().text(), event.date().machine()), subject.href(), "event");
        event.sources().forEach(source -> uses.computeIfAbsent(source, key -> new ArrayList<>()).add(use));
    }
}
