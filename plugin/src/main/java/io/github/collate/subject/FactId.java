package io.github.collate.subject;

import io.github.collate.collection.AttributeId;
import io.github.collate.collection.SubjectId;
import java.util.Comparator;
import java.util.Objects;

/** The name by which prose quotes a fact: {@code tiktok.ad_share}. */
public record FactId(SubjectId subject, AttributeId attribute) implements Comparable<FactId> {

    private static final Comparator<FactId> ORDER =
            Comparator.comparing(FactId::subject).thenComparing(FactId::attribute);

    public FactId {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
    }

    @Override
    public int compareTo(FactId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return subject + "." + attribute;
    }
}
