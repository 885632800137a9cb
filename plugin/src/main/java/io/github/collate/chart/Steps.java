package io.github.collate.chart;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.PartialDate;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The history of a fact as a line of steps, each value holding until the next; its height is counted from zero. It is drawn where
 * dated numbers of one unit and basis differ and are of two days at least. What was corrected is no value that the world had, and is
 * not drawn.
 */
public final class Steps {

    /** So many values there are at least where nobody asked for a drawing. */
    public static final int UNASKED = 3;
    static final int ASKED = 2;

    /** More points than these would run into one another. */
    private static final int MOST_POINTS = 40;
    private static final int MOST_TOLD = 12;
    private static final int TOP = 18;
    private static final int BOTTOM = 104;
    private static final int VALUES = 3;
    private static final int TIMES = 3;
    private static final int RADIUS = 3;
    private static final int ABOVE = 5;
    /** The width of the frame of a path. */
    private static final double WIDE = 10;

    private final List<Dot> dots;
    private final Scale times;
    private final LinearScale values;
    private final Frame frame = new Frame(Frame.LINE);

    private record Dot(Statement said, PartialDate date, BigDecimal number) {

        double day() {
            return date.start().toEpochDay();
        }
    }

    private Steps(List<Dot> dots, boolean whole) {
        this.dots = dots;
        this.times = new TimeScale(dots.get(0).date().start(), dots.get(dots.size() - 1).date().start(), TIMES);
        this.values = LinearScale.of(dots.stream().mapToDouble(dot -> dot.number().doubleValue()).min().orElseThrow(),
                dots.stream().mapToDouble(dot -> dot.number().doubleValue()).max().orElseThrow(), true, whole, VALUES,
                dots.get(0).said().value().orElseThrow());
    }

    /**
     * The drawing of a fact.
     *
     * @param least how many values there must be
     * @return {@link Drawing#NONE} when there are too few
     */
    public static Drawing of(Subject subject, Attribute attribute, Fact fact, int least) {
        List<Statement> all = new ArrayList<>();
        fact.history().stream().filter(step -> step.kind() != Step.Kind.CORRECTED).map(Step::statement).forEach(all::add);
        fact.statement().ifPresent(all::add);
        List<Dot> numbers = all.stream().flatMap(said -> dot(said).stream())
                .sorted(Comparator.comparing(dot -> dot.date().start())).toList();
        if (numbers.size() < least) {
            return Drawing.NONE;
        }
        Statement newest = numbers.get(numbers.size() - 1).said();
        List<Dot> dots = numbers.stream().filter(dot -> dot.said().isComparableTo(newest)).toList();
        boolean flat = dots.stream().map(dot -> dot.number().stripTrailingZeros()).distinct().count() == 1;
        if (dots.size() < least || flat || dots.get(0).date().start().equals(dots.get(dots.size() - 1).date().start())) {
            return Drawing.NONE;
        }
        int left = fact.history().size() + fact.statements().size() - dots.size();
        return new Steps(dots, attribute.type().word().equals("integer")).drawing(subject.title() + ": " + attribute.title() + " over time", left);
    }

    private static Optional<Dot> dot(Statement said) {
        return said.asOf().flatMap(date -> said.value().flatMap(Quantities::number).map(number -> new Dot(said, date, number)));
    }

    private Drawing drawing(String title, int left) {
        frame.axis(times, BOTTOM);
        for (Scale.Tick tick : values.ticks()) {
            double y = y(tick.at());
            frame.add(Shape.line("grid", 0, y, 100, y));
            frame.add(Shape.text("tick", 0, y - ABOVE, tick.text(), "start"));
        }
        double zero = y(values.at(0));
        frame.add(Shape.line("base", 0, zero, 100, zero));
        frame.add(Shape.path("steps", path()));
        if (dots.size() <= MOST_POINTS) {
            dots.forEach(this::point);
        }
        String note = left == 0 ? "" : left + (left == 1 ? " step is" : " steps are") + " not drawn: corrected, without a date or a number, or of"
                + " another unit or basis.";
        if (!note.isEmpty()) {
            frame.key(note);
        }
        Statement newest = dots.get(dots.size() - 1).said();
        return frame.drawing(title, (about() + " " + note).strip(), Quantities.counted(newest), BOTTOM);
    }

    private void point(Dot dot) {
        boolean exact = dot.said().qualifier().isEmpty();
        if (!exact) {
            frame.key("Hollow points are said to be about, over or under their value.");
        }
        frame.add(Shape.dot(exact ? "point" : "point inexact", times.at(dot.day()), height(dot), RADIUS));
    }

    private String about() {
        String all = dots.size() > MOST_TOLD
                ? dots.size() + " values, from " + told(dots.get(0)) + " to " + told(dots.get(dots.size() - 1))
                : dots.stream().map(Steps::told).collect(Collectors.joining("; "));
        return "A line of steps: " + all + ". Its vertical axis begins at zero; a month or a year is drawn at its first day.";
    }

    private static String told(Dot dot) {
        return (dot.said().text() + " " + dot.said().unitBesideText()).strip() + ", " + dot.date().text();
    }

    /** Across in a thousand parts, in height in pixels. */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (Dot dot : dots) {
            String x = Shape.number(WIDE * times.at(dot.day()));
            path.append(path.isEmpty() ? "M" + x + " " : "H" + x + "V").append(Shape.number(height(dot)));
        }
        return path.toString();
    }

    private double height(Dot dot) {
        return y(values.at(dot.number().doubleValue()));
    }

    private static double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share / 100;
    }
}
