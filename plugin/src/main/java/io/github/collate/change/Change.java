package io.github.collate.change;

import io.github.collate.collection.Attribute;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.util.Objects;

/**
 * One step of the record: what it said of a fact, and what it said from then on.
 *
 * @param id the same as long as the author leaves the step's date alone: {@code platforms/tiktok.ad_share/2023-02}; fit for an
 *     HTML id and, as it is, for the fragment of an address
 * @param kind whether the world moved, the record was wrong, or somebody looked again
 */
public record Change(String id, Step.Kind kind, Subject subject, Attribute attribute, Said before, Said after, Dated day) {

    public Change {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(day, "day");
    }
}
