package io.github.collate.view;

import io.github.collate.chart.Chart;
import io.github.collate.chart.Kind;
import io.github.collate.chart.Timeline;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.CollectionId;
import io.github.collate.comparison.Row;
import io.github.collate.subject.Event;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes charts ready to be shown. */
record Charts(FactViews facts, Tables tables, Links links) {

    Charts {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(links, "links");
    }

    ChartView chart(String id, String caption, Chart chart) {
        CollectionId collection = chart.comparison().collection().id();
        List<ChartView.Part> parts = chart.comparison().rows().stream()
                .map(row -> new ChartView.Part(tables.attribute(collection, row.attribute()), entries(chart, row))).toList();
        List<ChartView.Happening> events = chart.kind() == Kind.TIMELINE
                ? Timeline.events(chart.comparison().subjects()).stream()
                        .map(one -> new ChartView.Happening(one.number(), links.subject(one.subject()), event(one.event()))).toList()
                : List.of();
        return new ChartView(id, chart.kind().word(), caption.isEmpty() ? chart.title() : caption, chart.panels(), missing(chart), parts, events,
                chart.comparison().subjects().size() > 1);
    }

    private List<ChartView.Entry> entries(Chart chart, Row row) {
        return chart.subjects().stream()
                .map(subject -> new ChartView.Entry(links.subject(subject), facts.cell(subject, row.attribute()))).toList();
    }

    private List<ChartView.Missing> missing(Chart chart) {
        Map<String, List<Link>> byState = new LinkedHashMap<>();
        for (Subject subject : chart.unmarked()) {
            byState.computeIfAbsent(state(chart, subject), state -> new ArrayList<>()).add(links.subject(subject));
        }
        return byState.entrySet().stream().map(entry -> new ChartView.Missing(entry.getKey(), entry.getValue())).toList();
    }

    private String state(Chart chart, Subject subject) {
        return switch (chart.kind()) {
            case TIMELINE -> "no event recorded";
            case STEPS -> "no history to draw";
            default -> {
                Attribute attribute = chart.comparison().rows().get(0).attribute();
                yield facts.cell(subject, attribute).text();
            }
        };
    }

    SubjectView.EventView event(Event event) {
        return new SubjectView.EventView(FactViews.date(Optional.of(event.date())), event.text(), event.note(),
                facts.sources().of(event.sources()));
    }
}
