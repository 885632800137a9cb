package io.github.collate.essay;

import io.github.collate.collection.PartialDate;
import io.github.collate.text.Position;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code {{tiktok.ad_share}}}, {@code {{platforms/tiktok.ad_share}}} or {@code {{tiktok.ad_share|date}}}.
 *
 * @param choice which one is meant of the values that the fact has and had
 */
public record FactReference(Position position, Optional<String> collection, String subject, String attribute, Variant variant,
        Choice choice, Place place) implements Reference {

    public FactReference {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(place, "place");
    }

    /**
     * One of the sides of a dispute or of the steps of a history: {@code |2025-11}, {@code |@some-source} or both.
     *
     * @param asOf the date at which it held, as precise as the record has it
     * @param source the id of one of its sources, as written
     */
    public record Choice(Optional<PartialDate> asOf, Optional<String> source) {

        /** What holds, whatever that is. */
        static final Choice NONE = new Choice(Optional.empty(), Optional.empty());

        public Choice {
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(source, "source");
        }

        /** Whether a value is chosen. */
        public boolean isMade() {
            return !equals(NONE);
        }

        /** {@code 2025-11} or {@code @some-source}, as it is written. */
        public String text() {
            return Stream.concat(asOf.map(PartialDate::machine).stream(), source.map(id -> "@" + id).stream())
                    .collect(Collectors.joining("|"));
        }
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
