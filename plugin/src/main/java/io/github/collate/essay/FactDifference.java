package io.github.collate.essay;

import io.github.collate.text.Position;
import java.util.Objects;

/** {@code {{tiktok.ad_share - sora-2.ad_share}}}: how far one fact lies above another. */
public record FactDifference(Position position, FactReference minuend, FactReference subtrahend, Place place)
        implements Reference {

    public FactDifference {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(minuend, "minuend");
        Objects.requireNonNull(subtrahend, "subtrahend");
        Objects.requireNonNull(place, "place");
    }
}
