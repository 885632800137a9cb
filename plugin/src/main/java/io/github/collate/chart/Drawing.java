package io.github.collate.chart;

import java.util.List;
import java.util.Objects;

/**
 * Marks in a frame of a given height and of any width.
 *
 * @param title what is drawn, in a few words
 * @param about what it says to those who do not see it
 * @param axis what the numbers along it are: unit and basis; empty when they say so themselves
 * @param height in pixels; 0 when there is nothing to draw
 * @param keys sentences on marks that do not explain themselves, and on what is not drawn
 */
public record Drawing(String title, String about, String axis, int height, List<Shape> shapes, List<String> keys) {

    /** Of what cannot be drawn. */
    public static final Drawing NONE = new Drawing("", "", "", 0, List.of(), List.of());

    public Drawing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(axis, "axis");
        shapes = List.copyOf(shapes);
        keys = List.copyOf(keys);
    }

    public boolean isEmpty() {
        return height == 0;
    }
}
