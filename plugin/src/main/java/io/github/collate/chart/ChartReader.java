package io.github.collate.chart;

import io.github.collate.collection.Attribute;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Request;
import io.github.collate.comparison.Row;
import io.github.collate.essay.ChartBlock;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks up what a block {@code chart} asks for, and says what of it cannot be drawn. */
public final class ChartReader {

    private static final List<String> SCALES = List.of("linear", "log");

    private final Dataset data;
    private final Problems problems;
    private final Problems ofValues;

    /**
     * @param problems for what the author asks for
     * @param ofValues for what the values of today do not give, which those of another day may
     */
    public ChartReader(Dataset data, Problems problems, Problems ofValues) {
        this.data = data;
        this.problems = problems;
        this.ofValues = ofValues;
    }

    /**
     * The chart; or nothing, and what {@link Request#resolve} reports, {@code unknown-chart}, {@code missing-key}, {@code misplaced-key},
     * {@code unfit-attribute}, {@code mixed-units} or {@code nothing-to-draw} where the words stand.
     */
    public Optional<Chart> read(ChartBlock block) {
        Optional<Kind> kind = kind(block);
        Optional<Comparison> comparison = new Request(block.position(), block.collection(), block.subjects(), block.attributes()).resolve(data, problems);
        boolean log = scale(block, kind);
        if (kind.isEmpty() || comparison.isEmpty() || !checkAttributes(block, kind.get(), comparison.get())) {
            return Optional.empty();
        }
        return fit(block, kind.get(), comparison.get()).map(rows -> new Chart(kind.get(), log, block.subjects().isEmpty(), rows))
                .filter(chart -> checkValues(block, chart));
    }

    private Optional<Kind> kind(ChartBlock block) {
        if (block.kind().isEmpty()) {
            problems.error(block.position(), "missing-key", "A block \"chart\" needs the key kind: " + String.join(", ", Kind.WORDS) + ".");
            return Optional.empty();
        }
        Scalar written = block.kind().get();
        Optional<Kind> kind = Kind.of(written.text());
        if (kind.isEmpty()) {
            problems.error(written.position(), "unknown-chart", "\"" + written.text() + "\" is not a kind of chart."
                    + NearNames.hint(written.text(), Kind.WORDS));
        }
        return kind;
    }

    private boolean scale(ChartBlock block, Optional<Kind> kind) {
        block.scale().filter(written -> !SCALES.contains(written.text())).ifPresent(written -> problems.error(written.position(), "unknown-chart",
                "\"" + written.text() + "\" is not a scale." + NearNames.hint(written.text(), SCALES)));
        boolean log = block.scale().filter(written -> written.text().equals("log")).isPresent();
        if (log && kind.filter(known -> known != Kind.DOTS).isPresent()) {
            problems.error(block.scale().get().position(), "misplaced-key",
                    "A scale of powers of ten has no zero, so only dots can stand on it. Write \"kind: dots\", or remove \"scale\".");
        }
        return log;
    }

    private boolean checkAttributes(ChartBlock block, Kind kind, Comparison comparison) {
        if (kind == Kind.TIMELINE && !block.attributes().isEmpty()) {
            problems.error(block.attributes().get(0).position(), "misplaced-key",
                    "A timeline shows the events of subjects and no attributes. Remove \"attributes\".");
            return false;
        }
        if (kind != Kind.TIMELINE && block.attributes().isEmpty()) {
            problems.error(block.position(), "missing-key", "A chart of kind " + kind.word() + " needs the key attributes.");
            return false;
        }
        boolean one = kind != Kind.TIMELINE && kind != Kind.MULTIPLES;
        if (one && comparison.rows().size() != 1) {
            problems.error(block.attributes().get(0).position(), "unfit-attribute", "A chart of kind " + kind.word()
                    + " shows one attribute, and these are " + comparison.rows().size() + ". For several write \"kind: multiples\".");
            return false;
        }
        return true;
    }

    /** Without rows that a pattern brings along and that hold no quantities; nothing when one that is named holds none. */
    private Optional<Comparison> fit(ChartBlock block, Kind kind, Comparison comparison) {
        if (kind == Kind.TIMELINE) {
            return Optional.of(new Comparison(comparison.collection(), comparison.subjects(), List.of()));
        }
        List<Row> rows = new ArrayList<>();
        boolean known = true;
        for (Row row : comparison.rows()) {
            Optional<Scalar> named = named(block, row.attribute());
            if (isFit(kind, row.attribute())) {
                rows.add(row);
            } else if (named.isPresent()) {
                known = false;
                problems.error(named.get().position(), "unfit-attribute", "\"" + row.attribute().id() + "\" is of type "
                        + row.attribute().type().word() + ", and " + kind.word() + " show " + (kind == Kind.DOTS ? "numbers and dates." : "numbers."));
            }
        }
        if (known && rows.isEmpty()) {
            problems.error(block.attributes().get(0).position(), "unfit-attribute", "None of these attributes is a number.");
        }
        return known && !rows.isEmpty() ? Optional.of(new Comparison(comparison.collection(), comparison.subjects(), rows)) : Optional.empty();
    }

    private static boolean isFit(Kind kind, Attribute attribute) {
        boolean date = attribute.type().word().equals("date");
        return attribute.type().isMeasured() && (!date || kind == Kind.DOTS);
    }

    private static Optional<Scalar> named(ChartBlock block, Attribute attribute) {
        return block.attributes().stream().filter(written -> written.text().equals(attribute.id().text())).findFirst();
    }

    private boolean checkValues(ChartBlock block, Chart chart) {
        if (chart.kind() == Kind.TIMELINE) {
            return told(chart.panels().get(0).drawing().isEmpty(), block.position(),
                    "These subjects have no two events of different days. Record them under \"events\".");
        }
        boolean fit = true;
        for (Row row : chart.comparison().rows()) {
            Position place = named(block, row.attribute()).map(Scalar::position).orElse(block.attributes().get(0).position());
            fit &= checkUnits(place, chart, row) && checkNumbers(place, chart, row);
        }
        return fit;
    }

    private boolean checkNumbers(Position place, Chart chart, Row row) {
        List<Span> spans = row.cells().stream().flatMap(Optional::stream).flatMap(fact -> Span.of(fact).stream()).toList();
        if (chart.kind() == Kind.STEPS) {
            return told(chart.panels().isEmpty(), place, "\"" + row.attribute().id() + "\" has no two dated numbers of one unit and basis that"
                    + " differ, for any of these subjects.");
        }
        return told(spans.isEmpty(), place, "\"" + row.attribute().id() + "\" has a value for none of these subjects.")
                && told(chart.logarithmic() && spans.stream().anyMatch(span -> span.low() <= 0), place,
                        "A scale of powers of ten has no place for zero and what lies below it. Remove \"scale\".");
    }

    private boolean told(boolean wrong, Position place, String message) {
        if (wrong) {
            ofValues.error(place, "nothing-to-draw", message);
        }
        return !wrong;
    }

    /** What counts differently has no order and stands on no common axis. */
    private boolean checkUnits(Position place, Chart chart, Row row) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String subject = chart.comparison().subjects().get(i).id().text();
            said(chart.kind(), row.cells().get(i)).stream().map(ChartReader::way).distinct()
                    .forEach(way -> ways.computeIfAbsent(way, text -> new ArrayList<>()).add(subject));
        }
        if (ways.size() > 1) {
            ofValues.error(place, "mixed-units", "\"" + row.attribute().id() + "\" counts different things, which cannot stand on one axis: "
                    + ways.entrySet().stream().map(way -> way.getKey() + " (" + String.join(", ", way.getValue()) + ")")
                            .collect(Collectors.joining("; ")) + ". Name subjects of one unit and basis under \"subjects\".");
        }
        return ways.size() <= 1;
    }

    /** Earlier values have an axis of their own for each subject. */
    private static List<Statement> said(Kind kind, Optional<Fact> cell) {
        return kind == Kind.STEPS ? List.of()
                : cell.map(Fact::statements).orElse(List.of()).stream().filter(said -> Span.of(said).isPresent()).toList();
    }

    private static String way(Statement said) {
        String way = List.of(said.unit(), said.basis()).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return way.isEmpty() ? "neither unit nor basis" : way;
    }
}
