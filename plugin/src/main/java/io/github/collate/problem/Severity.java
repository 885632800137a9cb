package io.github.collate.problem;

import java.util.Locale;

/** How much a problem matters: an error stops the bake, a warning is told, a suggestion may be ignored. */
public enum Severity {
    ERROR,
    WARNING,
    SUGGESTION;

    /** The word that a report shows. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
