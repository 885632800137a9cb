package io.github.collate.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A drawing while it is made: first the axis, then what stands upon it, so that nothing is drawn over by a line of the grid. */
final class Frame {

    private static final int AXIS = 22;
    private static final int TEXT = 16;

    private final List<Shape> behind = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    void add(Shape shape) {
        shapes.add(shape);
    }

    /** A sentence on a mark; told once however often. */
    void key(String sentence) {
        keys.add(sentence);
    }

    /** The lines of an axis over all of the height, and their names below. */
    void axis(Scale scale, int height) {
        for (Scale.Tick tick : scale.ticks()) {
            behind.add(Shape.line("grid", tick.at(), 0, tick.at(), height));
            behind.add(Shape.label("tick", tick.at(), height + TEXT, tick.text()));
        }
    }

    /** A line of zero. */
    void base(double x, int height) {
        behind.add(Shape.line("base", x, 0, x, height));
    }

    Drawing drawing(String title, String about, String axis, int height) {
        List<Shape> all = new ArrayList<>(behind);
        all.addAll(shapes);
        return new Drawing(title, about, axis, height + AXIS, all, List.copyOf(keys));
    }
}
