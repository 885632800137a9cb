package io.github.collate.search;

import java.nio.charset.StandardCharsets;

/**
 * Cuts a row of items into pieces for files. A row that is cut by size alone has other pieces from the place of a change to its end; here most
 * cuts are before items whose names say so by their checksums, so that soon after a change the pieces are those that they were. What follows a
 * cut rests on nothing before it.
 */
final class Cutting {

    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private final int least;
    private final int most;
    private final int every;
    private boolean begun;
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

    /** A checksum (FNV-1a of 64 bits, of UTF-8) as a name for a file, which no two of them share; {@code search.js} computes it too. */
    static String name(String item) {
        return Long.toUnsignedString(sum(item), Character.MAX_RADIX);
    }

    private static long sum(String item) {
        long sum = BASIS;
        for (byte part : item.getBytes(StandardCharsets.UTF_8)) {
            sum = (sum ^ part & 0xFF) * PRIME;
        }
        return sum;
    }

    /** Has a piece begin with the next item. */
    void begin() {
        begun = false;
    }

    /** Takes the next item; says whether a piece begins with it. */
    boolean isCutBefore(String item, int length) {
        boolean cut = !begun || size >= least && (sum(item) >>> 7 & every - 1) == 0 || size > 0 && size + length > most;
        begun = true;
        size = cut ? length : size + length;
        return cut;
    }
}
