package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.DurationValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.Value;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Draws the history of facts: where three numbers or more of one unit and basis are dated, two of them differ and they are of two
 * days at least. What was corrected is no value that the world had, and is not drawn.
 */
final class Charts {

    private static final int LEAST = 3;
    /** More points than these would run into one another. */
    private static final int MOST_POINTS = 40;
    private static final int MOST_TOLD = 12;
    private static final double LEFT = 5;
    private static final double RIGHT = 335;
    private static final double TOP = 20;
    private static final double BOTTOM = 98;

    private Charts() {}

    private record Dot(Statement said, PartialDate date, BigDecimal number) {}

    static ChartView of(Subject subject, Attribute attribute, Fact fact) {
        List<Statement> all = new ArrayList<>();
        fact.history().stream().filter(step -> step.kind() != Step.Kind.CORRECTED).map(Step::statement).forEach(all::add);
        fact.statement().ifPresent(all::add);
        List<Dot> numbers = all.stream().flatMap(said -> dot(said).stream())
                .sorted(Comparator.comparing(dot -> dot.date().start())).toList();
        if (numbers.size() < LEAST) {
            return ChartView.NONE;
        }
        Statement newest = numbers.get(numbers.size() - 1).said();
        List<Dot> dots = numbers.stream().filter(dot -> dot.said().isComparableTo(newest)).toList();
        if (dots.size() < LEAST || dots.stream().map(dot -> dot.number().stripTrailingZeros()).distinct().count() == 1
                || dots.get(0).date().start().equals(dots.get(dots.size() - 1).date().start())) {
            return ChartView.NONE;
        }
        return new Drawing(dots).view(subject.title() + ": " + attribute.title() + " over time",
                fact.history().size() + fact.statements().size() - dots.size());
    }

    private static Optional<Dot> dot(Statement said) {
        return said.asOf().flatMap(date -> said.value().flatMap(Charts::number).map(number -> new Dot(said, date, number)));
    }

    private static Optional<BigDecimal> number(Value value) {
        if (value instanceof NumberValue number) {
            return Optional.of(number.number());
        }
        if (value instanceof PercentValue percent) {
            return Optional.of(percent.number());
        }
        if (value instanceof MoneyValue money) {
            return Optional.of(money.amount());
        }
        return value instanceof DurationValue duration ? Optional.of(duration.seconds()) : Optional.empty();
    }

    private static Value zero(Value like) {
        if (like instanceof PercentValue) {
            return new PercentValue(BigDecimal.ZERO);
        }
        if (like instanceof MoneyValue money) {
            return new MoneyValue(BigDecimal.ZERO, money.currency());
        }
        return like instanceof DurationValue ? DurationValue.ofSeconds(BigDecimal.ZERO) : new NumberValue(BigDecimal.ZERO);
    }

    /** Where each value stands: across by its first day, in height by its number from zero. */
    private static final class Drawing {

        private final List<Dot> dots;
        private final Dot highest;
        private final Dot lowest;
        private final long start;
        private final double days;
        private final double high;
        private final double low;

        Drawing(List<Dot> dots) {
            this.dots = dots;
            this.highest = dots.stream().max(Comparator.comparing(Dot::number)).orElseThrow();
            this.lowest = dots.stream().min(Comparator.comparing(Dot::number)).orElseThrow();
            this.start = dots.get(0).date().start().toEpochDay();
            this.days = dots.get(dots.size() - 1).date().start().toEpochDay() - start;
            this.high = Math.max(0, highest.number().doubleValue());
            this.low = Math.min(0, lowest.number().doubleValue());
        }

        ChartView view(String title, int left) {
            Value some = highest.said().value().orElseThrow();
            boolean below = low < 0;
            String note = left == 0 ? "" : left + (left == 1 ? " step is" : " steps are") + " not drawn: corrected, without a date or"
                    + " a number, or of another unit or basis.";
            List<ChartView.Point> points = dots.size() > MOST_POINTS ? List.of() : dots.stream().map(this::point).toList();
            return new ChartView(title, about(note), line(), y(0), high > 0 ? some.text() : "", y(high),
                    below ? lowest.said().value().orElseThrow().text() : "", y(low), zero(some).text(),
                    dots.get(0).date().text(), dots.get(dots.size() - 1).date().text(), points, note);
        }

        private String about(String note) {
            String values = dots.size() > MOST_TOLD
                    ? dots.size() + " values, from " + told(dots.get(0)) + " to " + told(dots.get(dots.size() - 1))
                    : dots.stream().map(Drawing::told).collect(Collectors.joining("; "));
            return "A line of steps: " + values + ". Its vertical axis begins at zero; a month or a year is drawn at its first day."
                    + (note.isEmpty() ? "" : " " + note);
        }

        private static String told(Dot dot) {
            return (dot.said().text() + " " + dot.said().unitBesideText()).strip() + ", " + dot.date().text();
        }

        private String line() {
            StringBuilder path = new StringBuilder();
            for (Dot dot : dots) {
                path.append(path.isEmpty() ? "M" + x(dot) + " " : "H" + x(dot) + "V").append(y(dot.number().doubleValue()));
            }
            return path.toString();
        }

        private ChartView.Point point(Dot dot) {
            return new ChartView.Point(x(dot), y(dot.number().doubleValue()), told(dot), dot.said().qualifier().isEmpty());
        }

        private String x(Dot dot) {
            return rounded(LEFT + (RIGHT - LEFT) * (dot.date().start().toEpochDay() - start) / days);
        }

        private String y(double number) {
            return rounded(BOTTOM - (BOTTOM - TOP) * (number - low) / (high - low));
        }

        private static String rounded(double length) {
            return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
    }
}
