package io.github.collate.view;

import java.util.List;

/**
 * An earlier step in a fact's history.
 *
 * @param kind {@code changed}, {@code corrected} or {@code verified}
 */
public record StepView(String kind, String text, String machine, String basis, DateView asOf, String note,
        List<SourceRef> sources) {

    public StepView {
        sources = List.copyOf(sources);
    }
}
