package io.github.collate.search;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Cuts a row of items into pieces for files. A row that is cut by size alone has other pieces from the place of a change to its end; here most
 * cuts are before items whose names say so by their checksums, so that soon after a change the pieces are those that they were.
 */
final class Cutting {

    private static final int MIX = 0x01000193;
    private static final int BASIS = 0x811C9DC5;

    private final int least;
    private final int most;
    private final int every;
    private final Set<String> names = new HashSet<>();
    private int size;

    /**
     * Begins a row.
     *
     * @param least how large a piece is at least, but for the last
     * @param most how large it is at most, when no item is larger
     * @param every one item in so many may begin a piece of less than the most; a power of two
     */
    Cutting(int least, int most, int every) {
        this.least = least;
        this.most = most;
        this.every = every;
    }

    /** A checksum (FNV-1a, of UTF-8) as a name for a file; {@code search.js} computes it too. */
    static String name(String item) {
        return Integer.toUnsignedString(sum(item), Character.MAX_RADIX);
    }

    private static int sum(String item) {
        int sum = BASIS;
        for (byte part : item.getBytes(StandardCharsets.UTF_8)) {
            sum = (sum ^ part & 0xFF) * MIX;
        }
        return sum;
    }

    /** Takes the next item; says whether a piece begins with it. */
    boolean isCutBefore(String item, int length) {
        boolean full = size >= least && (sum(item) >>> 7 & every - 1) == 0 || size > 0 && size + length > most;
        boolean cut = (names.isEmpty() || full) && names.add(name(item));
        size = cut ? length : size + length;
        return cut;
    }
}
