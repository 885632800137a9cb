package io.github.collate.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * A mark of a drawing. Across, it is measured in percent of the drawing's width, so that a drawing fits any page while its texts keep
 * their size; down, in pixels from the top.
 *
 * @param form what it is
 * @param style what it means, for the style sheet: {@code bar}, {@code grid}
 * @param x where it begins, with its percent sign; {@code x2} where it ends
 * @param y where it begins; {@code y2} where it ends, or a radius
 * @param text of a text; the data of a path, which is drawn in a frame of 1000 over the drawing's width
 * @param anchor of a text: {@code start}, {@code middle} or {@code end}
 */
public record Shape(Form form, String style, String x, String y, String x2, String y2, String text, String anchor) {

    /** What can be drawn. */
    public enum Form { LINE, BAR, DOT, TEXT, PATH }

    static final double EDGE = 1.5;

    public Shape {
        Objects.requireNonNull(form, "form");
    }

    /** The form in lower case, for templates. */
    public String kind() {
        return form.name().toLowerCase(Locale.ROOT);
    }

    static Shape line(String style, double x, double y, double x2, double y2) {
        return new Shape(Form.LINE, style, percent(x), number(y), percent(x2), number(y2), "", "");
    }

    /** @param height downwards from y */
    static Shape bar(String style, double x, double x2, double y, double height) {
        return new Shape(Form.BAR, style, percent(Math.min(x, x2)), number(y), percent(Math.abs(x2 - x)), number(height), "", "");
    }

    static Shape dot(String style, double x, double y, double radius) {
        return new Shape(Form.DOT, style, percent(x), number(y), "", number(radius), "", "");
    }

    /** A text that does not leave the drawing at its edges. */
    static Shape label(String style, double x, double y, String text) {
        return text(style, x, y, text, x < EDGE ? "start" : x > 100 - EDGE ? "end" : "middle");
    }

    static Shape text(String style, double x, double y, String text, String anchor) {
        return new Shape(Form.TEXT, style, percent(x), number(y), "", "", text, anchor);
    }

    static Shape path(String style, String data) {
        return new Shape(Form.PATH, style, "", "", "", "", data, "");
    }

    private static String percent(double share) {
        return number(share) + "%";
    }

    /** Two decimals at most, in the same digits everywhere. */
    static String number(double length) {
        BigDecimal rounded = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
