package io.github.collate.ranking;

import io.github.collate.collection.Value;
import java.util.Objects;

/** The two values between which a criterion's scale runs. */
public record Ends(Value low, Value high) {

    public Ends {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }
}
