package io.github.collate.site;

import io.github.collate.collection.Attribute;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import java.util.Objects;

/** A fact that an essay quotes, with what it is a fact about. */
public record QuotedFact(Subject subject, Attribute attribute, Fact fact) {

    public QuotedFact {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(fact, "fact");
    }
}
