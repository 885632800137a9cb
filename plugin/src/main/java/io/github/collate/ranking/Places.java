package io.github.collate.ranking;

/**
 * Between which places a subject stands, counted from 1. Subjects of one score share a place, and the next one stands behind all of
 * them (1, 2, 2, 4): a place is one more than the number of subjects whose score is higher.
 */
public record Places(int best, int worst) {

    public Places {
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException("places go from best to worst: " + best + ", " + worst);
        }
    }

    /** {@code 2}, or {@code 2–5}. */
    public String text() {
        return best == worst ? String.valueOf(best) : best + "–" + worst;
    }
}
