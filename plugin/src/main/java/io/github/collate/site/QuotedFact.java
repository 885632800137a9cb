package io.github.collate.site;

import io.github.collate.collection.Attribute;
import io.github.collate.essay.FactReference;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A fact that an essay quotes, with what it is a fact about. */
public record QuotedFact(Subject subject, Attribute attribute, Fact fact) {

    public QuotedFact {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(fact, "fact");
    }

    /** The values that a choice may mean; one, when it is well chosen. */
    public List<Statement> said(FactReference.Choice choice) {
        Optional<SourceId> source = choice.source().filter(SourceId::accepts).map(SourceId::new);
        return choice.source().isPresent() && source.isEmpty() ? List.of() : fact.said(choice.asOf(), source);
    }
}
