package io.github.collate.chart;

import io.github.collate.subject.Event;
import io.github.collate.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happened and when: a lane for each subject, and a numbered dot for each event; the list with these numbers is the drawing's
 * table. Events too close to stand side by side stand one above the other. A month or a year is drawn at its first day.
 */
public final class Timeline {

    private static final int NAME = 22;
    private static final int LEVEL = 21;
    private static final int PAD = 8;
    private static final int RADIUS = 9;
    private static final int TEXT = 4;
    private static final int STEPS = 4;
    /** How far apart, in percent of the width, two dots stand on one level. */
    private static final double APART = 6.2;
    private static final int MOST_TOLD = 12;

    private final List<Happening> events;

    /**
     * An event of a subject.
     *
     * @param number its place among all, from 1
     */
    public record Happening(int number, Subject subject, Event event) {

        private LocalDate day() {
            return event.date().start();
        }
    }

    private Timeline(List<Happening> events) {
        this.events = events;
    }

    /** All events of the subjects, the oldest first; those of one day in the order of the subjects. */
    public static List<Happening> events(List<Subject> subjects) {
        List<Happening> all = subjects.stream()
                .flatMap(subject -> subject.events().stream().map(event -> new Happening(0, subject, event)))
                .sorted(Comparator.comparing(Happening::day)).toList();
        return IntStream.range(0, all.size()).mapToObj(i -> new Happening(i + 1, all.get(i).subject(), all.get(i).event())).toList();
    }

    /** The drawing; {@link Drawing#NONE} when there are not two days to tell apart. */
    public static Drawing of(String title, List<Subject> subjects) {
        List<Happening> all = events(subjects);
        return all.stream().map(Happening::day).distinct().count() < 2 ? Drawing.NONE : new Timeline(all).drawing(title, subjects);
    }

    private Drawing drawing(String title, List<Subject> subjects) {
        TimeScale scale = new TimeScale(events.get(0).day(), events.get(events.size() - 1).day(), STEPS);
        Frame frame = new Frame(Frame.LINE);
        int top = 0;
        for (Subject subject : subjects) {
            List<Happening> own = events.stream().filter(event -> event.subject() == subject).toList();
            if (!own.isEmpty()) {
                top = lane(frame, scale, subjects.size() > 1 ? subject.title() : "", own, top);
            }
        }
        frame.axis(scale, top);
        return frame.drawing(title, about(subjects.size() > 1), "", top);
    }

    /** Draws a lane and tells where the next one begins. */
    private static int lane(Frame frame, Scale scale, String name, List<Happening> events, int top) {
        List<Double> ends = new ArrayList<>();
        int[] levels = new int[events.size()];
        for (int i = 0; i < levels.length; i++) {
            double x = within(scale.at(events.get(i).day().toEpochDay()));
            int level = 0;
            while (level < ends.size() && x - ends.get(level) < APART) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(x);
            }
            ends.set(level, x);
            levels[i] = level;
        }
        int head = top + (name.isEmpty() ? PAD : NAME);
        int foot = head + ends.size() * LEVEL;
        if (!name.isEmpty()) {
            frame.add(Shape.text("name", 0, head - PAD, Frame.cut(name, Frame.LINE), "start"));
        }
        frame.add(Shape.line("lane", 0, foot, 100, foot));
        for (int i = 0; i < levels.length; i++) {
            double x = within(scale.at(events.get(i).day().toEpochDay()));
            double y = foot - LEVEL * levels[i] - LEVEL / 2.0;
            frame.add(Shape.dot("event", x, y, RADIUS));
            frame.add(Shape.text("number", x, y + TEXT, String.valueOf(events.get(i).number()), "middle"));
        }
        return foot + PAD;
    }

    /** A dot at the edge stays whole. */
    private static double within(double share) {
        double edge = APART / 2;
        return edge + share * (100 - APART) / 100;
    }

    private String about(boolean named) {
        String told = events.stream().limit(MOST_TOLD)
                .map(event -> event.event().date().text() + ": " + (named ? event.subject().title() + ", " : "") + event.event().text())
                .collect(Collectors.joining("; "));
        return "A line of time with " + events.size() + " events. " + told
                + (events.size() > MOST_TOLD ? "; and " + (events.size() - MOST_TOLD) + " more, listed below." : ".");
    }
}
