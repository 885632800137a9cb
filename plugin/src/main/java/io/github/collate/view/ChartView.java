package io.github.collate.view;

import io.github.collate.chart.Chart;
import java.util.List;

/**
 * Facts or events drawn, with the table behind the drawing.
 *
 * @param id unique on its page, fit for an HTML id: {@code chart-1}
 * @param kind {@code bars}, {@code dots}, {@code steps}, {@code timeline} or {@code multiples}
 * @param title what is drawn, in words
 * @param panels the drawings
 * @param missing subjects without a mark, by what is said for them
 * @param parts the table: the values of each attribute; none for a timeline
 * @param events the table of a timeline
 * @param many whether there is more than one subject
 */
public record ChartView(String id, String kind, String title, List<Chart.Panel> panels, List<Missing> missing, List<Part> parts,
        List<Happening> events, boolean many) {

    public ChartView {
        panels = List.copyOf(panels);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
        events = List.copyOf(events);
    }

    /** Subjects of which the same is said: {@code unknown}, {@code not recorded}. */
    public record Missing(String state, List<Link> subjects) {

        public Missing {
            subjects = List.copyOf(subjects);
        }
    }

    /** The values of an attribute. */
    public record Part(AttributeView attribute, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** The value of a subject. */
    public record Entry(Link subject, FactView fact) {}

    /** An event under its number in the drawing. */
    public record Happening(int number, Link subject, SubjectView.EventView event) {}
}
