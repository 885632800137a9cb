package io.github.collate.claim;

import java.util.Locale;

/** What the facts say of a claim. */
public enum Verdict {
    TRUE,
    FALSE,
    /** It hangs on facts that nobody knows, that sources dispute, or that are not stated exactly enough. */
    UNDECIDED;

    /** The word that templates see. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
