package io.github.collate.essay;

import io.github.collate.text.Position;

/** What an essay says of the site's data, as the author wrote it: nothing here is known to exist yet. */
public sealed interface Reference permits SubjectReference, FactReference, FactDifference, Citation, ComparisonBlock {

    /** Where it starts in the essay's file. */
    Position position();

    /** What a reference stands in, and so what may be written for it. */
    enum Place {
        /** Running text, a list item, a table cell. */
        TEXT,
        HEADING,
        /** The text of a link, which may hold no further link. */
        LINK
    }
}
