package io.github.collate.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A drawing while it is made: first the axis, then what stands upon it, so that nothing is drawn over by a line of the grid. */
final class Frame {

    /** Letters of a line that 340 pixels hold, the width of a phone. */
    static final int LINE = 46;
    /** Letters of a line that 240 pixels hold, the least width of one panel of several. */
    static final int PANEL = 32;

    private static final int AXIS = 22;
    private static final int TEXT = 16;

    private final List<Shape> behind = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    private final int letters;

    /** @param letters how long a line is */
    Frame(int letters) {
        this.letters = letters;
    }

    /** A text that is cut where it is longer than so many letters. */
    static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, Math.max(1, letters - 1)).stripTrailing() + "…";
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    /** A sentence on a mark; told once however often. */
    void key(String sentence) {
        keys.add(sentence);
    }

    /** The lines of an axis over all of the height, and below them their names: of those that would touch, the first and the last. */
    void axis(Scale scale, int height) {
        List<Scale.Tick> ticks = scale.ticks();
        double end = 0;
        for (int i = 0; i < ticks.size(); i++) {
            Scale.Tick tick = ticks.get(i);
            behind.add(Shape.line("grid", tick.at(), 0, tick.at(), height));
            boolean last = i == ticks.size() - 1;
            if (last || i == 0 || begin(tick) > end && begin(tick) + share(tick) < begin(ticks.get(ticks.size() - 1))) {
                behind.add(Shape.label("tick", tick.at(), height + TEXT, tick.text()));
                end = begin(tick) + share(tick);
            }
        }
    }

    /** Where the name of a tick begins, as {@link Shape#label} has it. */
    private double begin(Scale.Tick tick) {
        return tick.at() < Shape.EDGE ? tick.at() : tick.at() > 100 - Shape.EDGE ? tick.at() - share(tick) : tick.at() - share(tick) / 2;
    }

    /** What its name takes of the width, in percent, with a gap. */
    private double share(Scale.Tick tick) {
        return 100.0 * (tick.text().length() + 1) / letters;
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
