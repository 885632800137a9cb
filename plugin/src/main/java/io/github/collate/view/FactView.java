package io.github.collate.view;

import io.github.collate.chart.Drawing;
import java.util.List;

/**
 * The value of an attribute for a subject, with all that a reader may ask about it.
 *
 * @param id {@code tiktok.ad_share}
 * @param anchor {@code ad_share}, where it stands on the subject's page
 * @param href the subject's page with the anchor
 * @param state {@code value}, {@code disputed}, {@code unknown}, {@code undisclosed}, {@code not-applicable} or {@code absent}
 *     (nobody recorded it)
 * @param text as shown: {@code about 50 %}; for the states their words: {@code unknown}; for a dispute the values joined
 * @param machine for {@code <data value>}; empty when there is none
 * @param unit the unit in words when it is not part of the text; else empty
 * @param basis the basis when it differs from the attribute's; else empty
 * @param url for a link value its checked target; else empty
 * @param alternatives the values of a dispute
 * @param recorded when the record took the value over, if the author wrote that down
 * @param history earlier steps, newest first
 * @param chart the values over time; {@link Drawing#NONE} where there are too few
 * @param edit the address of its line in the author's files; empty when the site names no repository
 * @param report the address of a report, filled in; empty when the site takes none
 */
public record FactView(String id, String anchor, String href, String state, String text, String machine, String unit,
        String basis, String url, String note, String quote, DateView asOf, DateView checked, DateView recorded,
        List<SourceRef> sources, List<Sign> signs, List<FactView> alternatives, List<StepView> history, Drawing chart,
        String edit, String report) implements Shared {

    public FactView {
        sources = List.copyOf(sources);
        signs = List.copyOf(signs);
        alternatives = List.copyOf(alternatives);
        history = List.copyOf(history);
    }

    /** Whether there is more to say than the text alone. */
    public boolean hasDetail() {
        return !sources.isEmpty() || !note.isEmpty() || !quote.isEmpty() || !alternatives.isEmpty() || !history.isEmpty()
                || !signs.isEmpty() || !asOf.text().isEmpty() || !basis.isEmpty();
    }
}
