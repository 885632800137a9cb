package io.github.collate.essay;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.Optional;

/** What an essay says of the site's data, as the author wrote it: nothing here is known to exist yet. */
public sealed interface Reference
        permits SubjectReference, FactReference, FactDifference, Citation, ComparisonBlock, ChartBlock,
                ClaimReference {

    /** Where it starts in the essay's file. */
    Position position();

    /**
     * Reads what stands between {@code {{} and {@code }}}: a {@link FactReference} or a {@link FactDifference} in running text.
     *
     * @return nothing, and a problem, when it is neither
     */
    static Optional<Reference> toFact(String written, Position position, Problems problems) {
        return new DirectiveSyntax(problems).fact(written, position, Place.TEXT);
    }

    /** What a reference stands in, and so what may be written for it. */
    enum Place {
        /** Running text, a list item, a table cell. */
        TEXT,
        HEADING,
        /** The text of a link, which may hold no further link. */
        LINK,
        /** The alternative text of an image, which is plain. */
        IMAGE
    }
}
