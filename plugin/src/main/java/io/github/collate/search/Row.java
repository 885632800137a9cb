package io.github.collate.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files of one kind, made one after the other, or only those that are no longer what they were. */
final class Row {

    private final String folder;
    private final String kind;
    private final String marks;
    private final Function<String, Object> called;
    private final Cutting cutting;
    private final Shelf shelf;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private String first = "";

    private List<Piece> before = List.of();
    private Comparator<String> order = Comparator.naturalOrder();
    private Set<Integer> stale = Set.of();
    private int next;

    /**
     * No file yet.
     *
     * @param folder where they lie, with a slash at its end
     * @param marks what stands at the beginning of a file, between two items and at its end
     * @param called how {@code index} calls a file by its first item: by a number, which names it, or by the item, whose checksum does
     */
    Row(String folder, String kind, String marks, Function<String, Object> called, Cutting cutting, Shelf shelf) {
        this.folder = folder;
        this.kind = kind;
        this.marks = marks;
        this.called = called;
        this.cutting = cutting;
        this.shelf = shelf;
    }

    /**
     * Begins with the files of an earlier index.
     *
     * @param changed items that came, went or say something else
     * @param sorting the order of the items
     */
    void begin(List<Piece> earlier, Iterable<String> changed, Comparator<String> sorting) {
        before = earlier;
        order = sorting;
        stale = new HashSet<>();
        changed.forEach(this::disturb);
        for (int i = 0; i < before.size(); i++) {
            if (!shelf.has(path(before.get(i).first()), before.get(i).print())) {
                stale.add(i);
            }
        }
    }

    /** Whether a file ends before an item rests on that item too. */
    private void disturb(String item) {
        int found = Collections.binarySearch(before, new Piece(item, ""), Comparator.comparing(Piece::first, order));
        int at = found >= 0 ? found : Math.max(0, -found - 2);
        stale.add(at);
        if (found > 0) {
            stale.add(found - 1);
        }
    }

    /**
     * Passes over files that are what they were.
     *
     * @return the item with which the next one begins that is not, or an empty text for the first of all; nothing when there is none
     */
    Optional<String> due() {
        while (next < before.size() && !stale.contains(next)) {
            Piece same = before.get(next++);
            shelf.keep(path(same.first()));
            pieces.add(same);
        }
        if (next == before.size()) {
            return Optional.empty();
        }
        cutting.begin();
        return Optional.of(next == 0 ? "" : before.get(next).first());
    }

    /**
     * Takes the next item.
     *
     * @param length about how many characters it takes
     * @return false when from this item on, which was not taken, all is as it was up to what is {@linkplain #due due}
     */
    boolean take(String item, int length, CharSequence said) {
        while (next < before.size() && order.compare(before.get(next).first(), item) < 0) {
            next++;
        }
        if (cutting.isCutBefore(item, length)) {
            end();
            first = item;
            if (next < before.size() && before.get(next).first().equals(item) && !stale.contains(next)) {
                return false;
            }
        }
        piece.append(marks.charAt(piece.isEmpty() ? 0 : 1)).append(said);
        return true;
    }

    private void end() {
        if (!piece.isEmpty()) {
            String text = script(name(first), piece.append(marks.charAt(2)));
            String print = Layout.print(text);
            shelf.put(path(first), print, text);
            pieces.add(new Piece(first, print));
            piece.setLength(0);
        }
    }

    /** There are no more items. */
    void finish() {
        next = before.size();
        end();
    }

    private String path(String item) {
        return folder + name(item) + ".js";
    }

    private String name(String item) {
        return kind + "-" + (called.apply(item) instanceof Integer number ? number.toString() : Cutting.name(item));
    }

    static String script(String name, CharSequence json) {
        return "collateSearch(\"" + name + "\"," + json + ");\n";
    }

    /** The files, when all have been made. */
    List<Piece> pieces() {
        return pieces;
    }

    /** How the index calls them. */
    List<Object> starts() {
        return pieces.stream().map(Piece::first).map(called).toList();
    }
}
