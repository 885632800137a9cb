package io.github.collate.comparison;

import io.github.collate.collection.PartialDate;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import io.github.collate.subject.Qualifier;
import io.github.collate.subject.Statement;
import java.util.Optional;

/** Between which values the true one lies; an end is missing where a qualifier leaves it open. */
record Extent(Optional<Value> low, Optional<Value> high) {

    static Extent of(Statement statement) {
        Value value = statement.value().orElseThrow();
        Value low = value instanceof RangeValue range ? range.low() : value;
        Value high = value instanceof RangeValue range ? range.high() : value;
        return new Extent(Optional.of(low).filter(end -> statement.qualifier().filter(Qualifier::isOpenBelow).isEmpty()),
                Optional.of(high).filter(end -> statement.qualifier().filter(Qualifier::isOpenAbove).isEmpty()));
    }

    /** Whether all of this is surely more than all of the other. */
    boolean liesAbove(Extent other) {
        if (low.isEmpty() || other.high.isEmpty()) {
            return false;
        }
        boolean mayBeOneDay = low.get() instanceof PartialDate date && other.high.get() instanceof PartialDate day
                && date.overlaps(day);
        return !mayBeOneDay && low.get().compare(other.high.get()).orElse(0) > 0;
    }
}
