package io.github.collate.view;

import java.util.List;

/**
 * An earlier step in a fact's history.
 *
 * @param kind {@code changed}, {@code corrected} or {@code verified}
 * @param unit the unit in words when it is not part of the text; else empty
 * @param basis the basis when it differs from the attribute's; else empty
 * @param signs what a reader must know of its sources; an earlier value is not called stale
 */
public record StepView(String kind, String text, String machine, String unit, String basis, DateView asOf, DateView checked,
        DateView recorded, String note, String quote, List<SourceRef> sources, List<Sign> signs) {

    public StepView {
        sources = List.copyOf(sources);
        signs = List.copyOf(signs);
    }
}
