package io.github.collate.view;

import java.util.List;

/**
 * An attribute over the subjects of a comparison.
 *
 * @param cells one for each subject, in the order of the columns
 * @param leanings what leans on each cell
 * @param places for each cell its place from low to high, counted from 1, by which readers sort; empty where it has none: no value,
 *     disputed, or of another unit or basis
 * @param likeness over the cells: {@code different}, {@code same}, or {@code open} when one of them says nothing that could be
 *     compared
 */
public record RowView(AttributeView attribute, List<FactView> cells, List<LeaningsView> leanings, List<String> places,
        String likeness) {

    public RowView {
        cells = List.copyOf(cells);
        leanings = List.copyOf(leanings);
        places = List.copyOf(places);
    }
}
