package io.github.collate.view;

import java.util.Locale;

/** How the day that a bake is as of lies to the day on which it runs. */
public enum Tense {
    PRESENT,
    /** The record is shown as it was. */
    PAST,
    /** The record is shown as it is, and ages are counted from a day to come. */
    FUTURE;

    /** For templates: {@code past}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
