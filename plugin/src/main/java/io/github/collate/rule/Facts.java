package io.github.collate.rule;

import io.github.collate.collection.Attribute;
import io.github.collate.site.Site;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;

/** Goes through all facts of a site. */
final class Facts {

    private Facts() {}

    /** Is shown one fact after the other. */
    interface Visitor {

        void visit(Subject subject, Attribute attribute, Fact fact);
    }

    static void visit(Site site, Visitor visitor) {
        for (Subject subject : site.data().subjects()) {
            subject.facts().forEach((id, fact) -> site.data().collectionOf(subject).attribute(id.text())
                    .ifPresent(attribute -> visitor.visit(subject, attribute, fact)));
        }
    }
}
