package io.github.collate.chart;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.Attribute;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Row;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What an author asks to see drawn, looked up and fit to be drawn.
 *
 * @param logarithmic whether its axis has powers of ten at equal distances
 * @param sorted whether subjects stand in the order of their values, since the author gave none
 * @param comparison what is drawn; without rows for a timeline
 */
public record Chart(Kind kind, boolean logarithmic, boolean sorted, Comparison comparison) {

    public Chart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(comparison, "comparison");
    }

    /** A drawing of its own within a chart. */
    public record Panel(String title, Drawing drawing) {}

    /** All facts that it shows or for want of a value names, recorded or not. */
    public List<ReadFact> facts() {
        return comparison.rows().stream()
                .flatMap(row -> comparison.subjects().stream().map(subject -> new ReadFact(subject, row.attribute())))
                .toList();
    }

    /** What to call it where its author says nothing. */
    public String title() {
        return switch (kind) {
            case TIMELINE -> "What happened" + (comparison.subjects().size() == 1 ? ": " + comparison.subjects().get(0).title() : "");
            case STEPS -> (comparison.subjects().size() == 1 ? comparison.subjects().get(0).title() + ": " : "") + attribute().title() + " over time";
            case MULTIPLES -> comparison.collection().title() + ": " + comparison.rows().size() + " measures side by side";
            default -> attribute().title();
        };
    }

    private Attribute attribute() {
        return comparison.rows().get(0).attribute();
    }

    /** The drawings, each with a head where there are several. */
    public List<Panel> panels() {
        return switch (kind) {
            case TIMELINE -> List.of(new Panel("", Timeline.of(title(), comparison.subjects())));
            case STEPS -> steps();
            case MULTIPLES -> comparison.rows().stream()
                    .map(row -> new Panel(row.attribute().title(), rows(row, cells(row)).drawing(row.attribute().title()))).toList();
            default -> {
                Row row = comparison.rows().get(0);
                yield List.of(new Panel("", rows(row, drawn(row)).drawing(row.attribute().title())));
            }
        };
    }

    private Rows rows(Row row, List<Rows.Row> cells) {
        return new Rows(row.attribute(), kind == Kind.DOTS, logarithmic, cells, kind == Kind.MULTIPLES ? Frame.PANEL : Frame.LINE);
    }

    private List<Panel> steps() {
        List<Panel> panels = new ArrayList<>();
        Row row = comparison.rows().get(0);
        for (Rows.Row cell : cells(row)) {
            Drawing drawing = cell.fact().map(fact -> history(cell.subject(), row.attribute(), fact)).orElse(Drawing.NONE);
            if (!drawing.isEmpty()) {
                panels.add(new Panel(comparison.subjects().size() == 1 ? "" : cell.subject().title(), drawing));
            }
        }
        return panels;
    }

    static Drawing history(Subject subject, Attribute attribute, Fact fact) {
        return Steps.of(subject, attribute, fact, Steps.ASKED);
    }

    /** The subjects that have no mark though they were asked for, and are named: none in multiples, which have a row for each. */
    public List<Subject> unmarked() {
        return switch (kind) {
            case MULTIPLES -> List.of();
            case TIMELINE -> comparison.subjects().stream().filter(subject -> subject.events().isEmpty()).toList();
            case STEPS -> cells(comparison.rows().get(0)).stream()
                    .filter(cell -> cell.fact().filter(fact -> !history(cell.subject(), attribute(), fact).isEmpty()).isEmpty())
                    .map(Rows.Row::subject).toList();
            default -> cells(comparison.rows().get(0)).stream().filter(cell -> cell.spans().isEmpty()).map(Rows.Row::subject).toList();
        };
    }

    /** The subjects in the order in which they are drawn; those without a mark last. */
    public List<Subject> subjects() {
        if (kind != Kind.BARS && kind != Kind.DOTS) {
            return comparison.subjects();
        }
        List<Subject> all = new ArrayList<>(drawn(comparison.rows().get(0)).stream().map(Rows.Row::subject).toList());
        all.addAll(unmarked());
        return all;
    }

    private List<Rows.Row> drawn(Row row) {
        List<Rows.Row> drawn = cells(row).stream().filter(cell -> !cell.spans().isEmpty()).toList();
        return !sorted ? drawn : drawn.stream().sorted(Comparator.comparing((Rows.Row cell) ->
                cell.spans().stream().mapToDouble(Span::high).max().orElseThrow()).reversed()).toList();
    }

    private List<Rows.Row> cells(Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> new Rows.Row(comparison.subjects().get(i), row.cells().get(i))).toList();
    }
}
