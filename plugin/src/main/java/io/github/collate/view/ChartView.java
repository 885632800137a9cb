package io.github.collate.view;

import java.util.List;

/**
 * A fact's values over time as a step line, each holding until the next: lengths are in the units of a drawing of 340 by 120, whose
 * vertical axis begins at zero. The list of steps is the table behind it.
 *
 * @param title what is drawn, in a few words
 * @param about what the line says to those who do not see it, and what is left out
 * @param line the path's data; empty when there is nothing to draw
 * @param base the height of zero, from the top
 * @param high the greatest value, in words, and {@code top} its height
 * @param low the smallest value where it is below zero, in words, and {@code bottom} its height; else empty
 * @param zero zero, in words
 * @param first the date at the left, {@code last} the one at the right, in words
 * @param points the values, oldest first; none when there are too many to be told apart
 * @param note what a reader must know of what is not drawn; empty when all is
 */
public record ChartView(String title, String about, String line, String base, String high, String top, String low, String bottom,
        String zero, String first, String last, List<Point> points, String note) {

    static final ChartView NONE = new ChartView("", "", "", "", "", "", "", "", "", "", "", List.of(), "");

    public ChartView {
        points = List.copyOf(points);
    }

    /**
     * A value at its date.
     *
     * @param exact whether it has no qualifier such as "over"
     */
    public record Point(String x, String y, String text, boolean exact) {}
}
