package io.github.collate.audit;

import io.github.collate.text.Position;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A figure of an essay and what became of it when the facts were changed.
 *
 * @param text as readers have it
 * @param position where it stands in the author's file, or where the reference stands that shows it
 * @param facts by their ids: those it shows; for a {@link Fate#TYPED} one those it equals
 */
public record AuditedFigure(String text, Position position, Fate fate, List<String> facts) {

    public AuditedFigure {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(fate, "fate");
        facts = List.copyOf(facts);
    }

    /** What became of a figure. */
    public enum Fate {
        /** It moved with a fact. */
        MOVED,
        /** It stayed, but the claim in whose sentence it stands would have failed the bake. */
        HELD,
        /** It stayed, and it equals a fact of a subject that the essay speaks of: a copy typed by hand. */
        TYPED,
        /** It is what a reference shows, and no fact moves it: the difference of a fact and itself. */
        STUCK,
        /** It stayed, and the author has marked it as no fact. */
        ASIDE,
        /** It stayed, and it equals no fact. */
        FREE;

        /** {@code moved}, as reports have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it counts as bound. */
    boolean isBound() {
        return fate == Fate.MOVED || fate == Fate.HELD;
    }

    /** Whether it ought to be bound and is not. */
    boolean isUnbound() {
        return fate == Fate.TYPED || fate == Fate.STUCK;
    }
}
