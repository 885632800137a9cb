package io.github.collate.chart;

import java.util.List;

/** An axis: where values stand along it, in percent of its length. */
interface Scale {

    double at(double value);

    /** From its beginning to its end. */
    List<Tick> ticks();

    /** A place on the axis with its name, in percent of its length. */
    record Tick(double at, String text) {}
}
