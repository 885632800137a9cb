package io.github.collate.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * How an index was cut into files. It is kept with Lucene's index and holds for what that says, so that the files of a later one are made only where
 * they are others.
 *
 * @param order fingerprint of the paths of all pages in their order, by which they have their numbers
 * @param isWhole whether pages have their whole texts
 * @param rows the files of each kind, one after the other
 */
record Layout(String order, boolean isWhole, Map<String, List<Piece>> rows) {

    private static final String ORDER = "order";
    private static final String WHOLE = "whole";
    private static final String ROW = "row ";

    Layout {
        rows = Map.copyOf(rows);
    }

    /** Of 128 bits. */
    static String print(String text) {
        long[] hash = MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8));
        return Long.toUnsignedString(hash[0], Character.MAX_RADIX) + "-" + Long.toUnsignedString(hash[1], Character.MAX_RADIX);
    }

    static String order(List<String> paths) {
        return print(String.join("\n", paths));
    }

    /** Two layouts with one version have the same files. */
    String version() {
        StringBuilder files = new StringBuilder(order);
        new TreeMap<>(rows).forEach((kind, pieces) -> pieces.forEach(piece -> files.append('\n').append(piece.print())));
        return print(files.toString());
    }

    /** As Lucene keeps it beside an index. */
    Map<String, String> toMap() {
        Map<String, String> map = new HashMap<>(Map.of(ORDER, order, WHOLE, String.valueOf(isWhole)));
        rows.forEach((kind, pieces) -> map.put(ROW + kind,
                String.join("\n", pieces.stream().map(piece -> piece.first() + "\n" + piece.print()).toList())));
        return map;
    }

    /** Empty if none was kept. */
    static Optional<Layout> of(Map<String, String> map) {
        if (!map.containsKey(ORDER)) {
            return Optional.empty();
        }
        Map<String, List<Piece>> rows = new HashMap<>();
        map.forEach((name, value) -> {
            if (name.startsWith(ROW)) {
                rows.put(name.substring(ROW.length()), pieces(value));
            }
        });
        return Optional.of(new Layout(map.get(ORDER), Boolean.parseBoolean(map.get(WHOLE)), rows));
    }

    private static List<Piece> pieces(String value) {
        String[] lines = value.split("\n");
        List<Piece> pieces = new ArrayList<>(lines.length / 2);
        for (int i = 0; i + 1 < lines.length; i += 2) {
            pieces.add(new Piece(lines[i], lines[i + 1]));
        }
        return pieces;
    }
}
