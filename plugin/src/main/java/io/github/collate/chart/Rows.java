package io.github.collate.chart;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Value;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bars or dots, one subject below the other. Name and value stand in a line above the mark, so that long names have room on a phone.
 * A dispute or a range is drawn from its lowest value to its highest.
 */
final class Rows {

    private static final int PITCH = 42;
    private static final int BASELINE = 15;
    private static final int MARK = 22;
    private static final int THICK = 12;
    private static final int RADIUS = 5;
    private static final int STEPS = 4;
    private static final int MOST_TOLD = 15;
    private static final int LEAST_NAME = 14;

    private final Attribute attribute;
    private final boolean dots;
    private final boolean logarithmic;
    private final List<Row> rows;
    private final List<Statement> said;
    private final int letters;
    private final Frame frame;

    /** A subject with what is recorded for it. */
    record Row(Subject subject, Optional<Fact> fact) {

        List<Span> spans() {
            return fact.map(Span::of).orElse(List.of());
        }

        /** The value with its unit, or the word for why there is none. */
        String text() {
            return fact.map(known -> (known.text() + " " + unit(known)).strip()).orElse("not recorded");
        }

        /** The same beside an axis that names the unit. */
        String figure() {
            return fact.map(Fact::text).orElseGet(this::text);
        }

        private static String unit(Fact fact) {
            List<String> units = fact.statements().stream().map(Statement::unitBesideText).distinct().toList();
            return units.size() == 1 ? units.get(0) : "";
        }
    }

    /**
     * @param rows at least one of which has a value; all values are of one unit and basis
     * @param letters how long a line is
     */
    Rows(Attribute attribute, boolean dots, boolean logarithmic, List<Row> rows, int letters) {
        this.letters = letters;
        this.frame = new Frame(letters);
        this.attribute = attribute;
        this.dots = dots;
        this.logarithmic = logarithmic;
        this.rows = List.copyOf(rows);
        this.said = rows.stream().flatMap(row -> row.fact().stream()).flatMap(fact -> fact.statements().stream())
                .filter(statement -> Span.of(statement).isPresent()).toList();
    }

    Drawing drawing(String title) {
        Scale scale = scale();
        int height = rows.size() * PITCH;
        frame.axis(scale, height);
        if (scale instanceof LinearScale linear && linear.hasZero()) {
            frame.base(linear.at(0), height);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i * PITCH, scale);
        }
        String axis = axis(scale);
        return frame.drawing(title, about(axis), axis, height);
    }

    private Scale scale() {
        List<Span> spans = rows.stream().flatMap(row -> row.spans().stream()).toList();
        double low = spans.stream().mapToDouble(Span::low).min().orElseThrow();
        double high = spans.stream().mapToDouble(Span::high).max().orElseThrow();
        Value like = said.get(0).value().orElseThrow();
        if (attribute.type().word().equals("date")) {
            return new TimeScale(day(low), day(high), STEPS);
        }
        return logarithmic ? new LogScale(low, high, like)
                : LinearScale.of(low, high, !dots, attribute.type().word().equals("integer"), STEPS, like);
    }

    private static LocalDate day(double days) {
        return LocalDate.ofEpochDay((long) days);
    }

    /** Unit and basis, and what else a reader must know of the axis. */
    private String axis(Scale scale) {
        String what = Quantities.counted(said.get(0));
        if (scale instanceof LogScale) {
            return (what.isEmpty() ? "" : what + ". ") + "Logarithmic scale: equal distances are equal factors.";
        }
        boolean cut = scale instanceof LinearScale linear && !linear.hasZero();
        return cut ? (what.isEmpty() ? "" : what + ". ") + "The axis begins at " + ((LinearScale) scale).beginning() + "." : what;
    }

    private void row(Row row, double top, Scale scale) {
        boolean none = row.spans().isEmpty();
        String value = Frame.cut(row.figure(), letters - LEAST_NAME);
        frame.add(Shape.text("name", 0, top + BASELINE, Frame.cut(row.subject().title(), letters - value.length()), "start"));
        frame.add(Shape.text(none ? "none" : "value", 100, top + BASELINE, value, "end"));
        if (none) {
            return;
        }
        double low = row.spans().stream().mapToDouble(Span::low).min().orElseThrow();
        double high = row.spans().stream().mapToDouble(Span::high).max().orElseThrow();
        boolean disputed = row.spans().size() > 1;
        if (disputed) {
            frame.key("Where sources disagree, " + (dots ? "a line joins their values." : "the outline of the bar goes on to the highest value."));
        }
        if (dots) {
            dots(row, top + MARK + THICK / 2.0, scale, low, high);
        } else {
            bar(row, top + MARK, scale, low, high);
        }
    }

    /** Solid as far as all agree, in outline from there. */
    private void bar(Row row, double top, Scale scale, double low, double high) {
        double zero = scale.at(0);
        double near = low >= 0 ? low : high <= 0 ? high : 0;
        double far = low >= 0 ? high : low;
        boolean exact = row.spans().stream().allMatch(Span::exact);
        if (!exact) {
            frame.key("A pale bar is about, over or under the value.");
        }
        frame.add(Shape.bar(exact ? "bar" : "bar inexact", zero, scale.at(near), top, THICK));
        if (low != high) {
            boolean straddles = low < 0 && high > 0;
            frame.add(Shape.bar("open", straddles ? scale.at(low) : scale.at(near), straddles ? scale.at(high) : scale.at(far), top, THICK));
            if (row.spans().size() == 1) {
                frame.key("Where a range is given, the outline of the bar goes on to its end.");
            }
        }
    }

    private void dots(Row row, double y, Scale scale, double low, double high) {
        frame.add(Shape.line("guide", 0, y, 100, y));
        if (row.spans().size() > 1) {
            frame.add(Shape.line("between", scale.at(low), y, scale.at(high), y));
        }
        for (Span span : row.spans()) {
            String style = span.exact() ? "dot" : "dot inexact";
            if (!span.exact()) {
                frame.key("A hollow dot is about, over or under the value.");
            }
            if (span.low() != span.high()) {
                frame.add(Shape.line("range", scale.at(span.low()), y, scale.at(span.high()), y));
                frame.key(attribute.type().word().equals("date") ? "A month or a year is drawn from its first day to its last."
                        : "A thick line is a range.");
            }
            frame.add(Shape.dot(style, scale.at(span.low()), y, RADIUS));
            if (span.low() != span.high()) {
                frame.add(Shape.dot(style, scale.at(span.high()), y, RADIUS));
            }
        }
    }

    private String about(String axis) {
        String values = rows.stream().limit(MOST_TOLD).map(row -> row.subject().title() + " " + row.text()).collect(Collectors.joining("; "));
        String rest = rows.size() > MOST_TOLD ? "; and " + (rows.size() - MOST_TOLD) + " more" : "";
        return (dots ? "Dots: " : "Bars from zero: ") + values + rest + "." + (axis.isEmpty() ? "" : " " + axis + (axis.endsWith(".") ? "" : "."));
    }
}
