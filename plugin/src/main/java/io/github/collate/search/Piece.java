package io.github.collate.search;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;

/**
 * A file of the index and what it is made of.
 *
 * @param name of the file, without folder and ending
 * @param first what it begins with
 * @param last what it ends with
 * @param size how many items it has
 * @param sum a checksum of its text; 0 as long as it has none
 */
record Piece(String name, String first, String last, int size, long sum) {

    boolean hasItemsOf(Piece other) {
        return name.equals(other.name) && first.equals(other.first) && last.equals(other.last) && size == other.size;
    }

    Piece with(long made) {
        return new Piece(name, first, last, size, made);
    }

    void write(PackedOutput out) {
        out.text(name).text(first).text(last).count(size).number(sum);
    }

    static Piece read(PackedInput in) {
        return new Piece(in.text(), in.text(), in.text(), in.count(), in.number());
    }
}
