package io.github.collate.view;

import java.util.List;

/**
 * Changes of the record.
 *
 * @param months the newest first
 * @param page the page that lists all, {@code corrections} the one that lists errors; either is empty when there is none
 * @param atom the feed, {@code json} the same as a JSON Feed; empty when there is none
 */
public record ChangesView(List<Month> months, int changed, int corrected, int verified, String page, String corrections, String atom,
        String json) {

    public ChangesView {
        months = List.copyOf(months);
    }

    /**
     * The changes of a month; or of a year, for those that are dated by no more.
     *
     * @param id fit for an HTML id
     */
    public record Month(String id, DateView date, List<ChangeView> changes) {

        public Month {
            changes = List.copyOf(changes);
        }
    }
}
