package io.github.collate.essay;

import io.github.collate.text.Position;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** {@code {{tiktok.ad_share}}}, {@code {{platforms/tiktok.ad_share}}} or {@code {{tiktok.ad_share|date}}}. */
public record FactReference(Position position, Optional<String> collection, String subject, String attribute, Variant variant,
        Place place) implements Reference {

    public FactReference {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(place, "place");
    }

    /** What is shown of a fact. */
    public enum Variant {
        /** The value with its unit. */
        FULL,
        /** The value alone. */
        VALUE,
        /** The value with the date it held. */
        DATE,
        /** The value that it had before the world moved. */
        EARLIER;

        /** The word behind the bar: {@code value}, {@code date}, {@code earlier}; empty for the full form. */
        public String word() {
            return this == FULL ? "" : name().toLowerCase(Locale.ROOT);
        }
    }
}
