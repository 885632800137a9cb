package io.github.collate.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways of drawing facts. Shares of a whole are read from bars; there is no pie and no radar. */
public enum Kind {
    /** A bar from zero for each subject. */
    BARS,
    /** A dot for each subject, on an axis that need not begin at zero. */
    DOTS,
    /** The dated values of facts, each holding until the next. */
    STEPS,
    /** What happened, and when. */
    TIMELINE,
    /** Bars over the same subjects, a drawing with an axis of its own for each attribute. */
    MULTIPLES;

    static final List<String> WORDS = Arrays.stream(values()).map(Kind::word).toList();

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** As authors write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
