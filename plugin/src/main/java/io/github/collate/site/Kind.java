package io.github.collate.site;

import java.util.Locale;

/** What a page is, in the words that templates see. */
public enum Kind {
    ESSAY,
    COLLECTION,
    SUBJECT,
    /** All values of an attribute, on sites that have a template for it. */
    ATTRIBUTE,
    COMPARISON,
    /** Subjects in an order that an author declares. */
    RANKING,
    /** The list of all comparison pages, and the form by which readers put together others. */
    COMPARISONS,
    SOURCE,
    /** The list of all sources. */
    SOURCES,
    /** What changed in the record. */
    CHANGES,
    /** What the record had wrong. */
    CORRECTIONS,
    /** How well the record is founded, on sites that have a template for it. */
    BOARD,
    /** Where readers search, on sites that have a template for it. */
    SEARCH,
    /** A file of facts for programs. */
    DOWNLOAD,
    TAG,
    /** What JBake writes of itself: index, archive, feed and so on. */
    OTHER;

    /** {@code subject}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
