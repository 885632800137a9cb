package io.github.collate.claim;

import io.github.collate.collection.Attribute;
import io.github.collate.subject.Fact;
import io.github.collate.subject.FactId;
import io.github.collate.subject.Subject;
import java.util.Objects;
import java.util.Optional;

/** What a claim asked for: an attribute of a subject, recorded or not. Two are equal when they name the same. */
public record ReadFact(Subject subject, Attribute attribute) {

    public ReadFact {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
    }

    /** The fact; nothing when nobody recorded it. */
    public Optional<Fact> fact() {
        return subject.fact(attribute.id());
    }

    public FactId id() {
        return new FactId(subject.id(), attribute.id());
    }

    /** {@code tiktok.ad_share is 50 % (data/platforms/tiktok.yaml:14)}. */
    String sentence() {
        return id() + " is " + fact().map(fact -> said(fact) + " (" + fact.position().file() + ":" + fact.position().line() + ")")
                .orElseGet(() -> "not recorded (" + subject.path() + ")");
    }

    private static String said(Fact fact) {
        String unit = fact.statement().map(said -> said.unitBesideText()).orElse("");
        return (fact.isDisputed() ? "disputed: " : "") + (fact.text() + " " + unit).strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadFact read && read.subject.collection().equals(subject.collection()) && read.id().equals(id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject.collection(), subject.id(), attribute.id());
    }
}
