package io.github.collate.ranking;

/** Work that may still be done, in entries of tableaus that are computed anew; the same on every machine. */
final class Effort {

    private long left;

    Effort(long entries) {
        this.left = entries;
    }

    void spend(long entries) {
        left -= entries;
    }

    boolean isSpent() {
        return left < 0;
    }
}
