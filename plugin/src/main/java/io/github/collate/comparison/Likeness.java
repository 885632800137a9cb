package io.github.collate.comparison;

import io.github.collate.collection.PartialDate;
import io.github.collate.collection.Value;
import io.github.collate.subject.Statement;
import java.util.Locale;

/** Whether values say the same. */
public enum Likeness {
    /** At least two of them differ as stated. */
    DIFFERENT,
    /** All say the same. */
    SAME,
    /** One of them says nothing that could be compared, or not exactly enough. */
    OPEN;

    /** The word that templates see: {@code different}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Likeness of(Statement one, Statement other) {
        if (!one.isComparableTo(other)) {
            return OPEN;
        }
        Value left = one.value().orElseThrow();
        Value right = other.value().orElseThrow();
        if (left.same(right)) {
            // "About 50" and "50" may be the same or not.
            return one.qualifier().equals(other.qualifier()) ? SAME : OPEN;
        }
        // 2016 and September 2016 may be the same day.
        boolean mayBeOneDay = left instanceof PartialDate date && right instanceof PartialDate day && date.overlaps(day);
        return mayBeOneDay ? OPEN : DIFFERENT;
    }
}
