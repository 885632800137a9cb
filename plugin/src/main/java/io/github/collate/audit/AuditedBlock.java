package io.github.collate.audit;

import java.util.List;
import java.util.Objects;

/**
 * A piece of an essay that shows figures.
 *
 * @param kind {@code paragraph}, {@code heading}, {@code list item}, {@code quotation}, {@code table cell} or {@code caption}
 * @param number its place among the pieces of the essay, from 1
 * @param opening its first words
 * @param figures in the order of the text, one at least
 */
public record AuditedBlock(String kind, int number, String opening, List<AuditedFigure> figures) {

    public AuditedBlock {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(opening, "opening");
        figures = List.copyOf(figures);
    }
}
