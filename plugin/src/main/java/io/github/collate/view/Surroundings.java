package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.AttributeId;
import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.site.Kind;
import io.github.collate.site.PagePath;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Optional;

/** What pages of data show of the rest of the site; whoever knows the rest supplies it. */
public interface Surroundings {

    /** A site that has nothing but data. */
    Surroundings NONE = new Surroundings() {
        @Override
        public List<MentionView> mentions(Subject subject) {
            return List.of();
        }

        @Override
        public List<Link> citations(SourceId source) {
            return List.of();
        }

        @Override
        public List<Link> tags(Subject subject) {
            return List.of();
        }
    };

    /** Essays, comparisons and so on that speak of the subject, in the order in which readers should see them. */
    List<MentionView> mentions(Subject subject);

    /** Essays that speak of all of these subjects, in the same order. */
    default List<Link> essays(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> mentions(subject).stream().filter(page -> page.kind().equals(Kind.ESSAY.word()))
                        .map(page -> new Link(page.title(), page.href(), page.kind())).toList())
                .reduce((all, some) -> all.stream().filter(some::contains).toList())
                .orElse(List.of());
    }

    /** Essays that cite the source, in the same order. */
    List<Link> citations(SourceId source);

    /** The pages of the subject's tags, in the author's order: JBake's settings decide where they stand. */
    List<Link> tags(Subject subject);

    /**
     * What leans on the fact.
     *
     * @param reading the page that it is shown on, which is left out
     */
    default LeaningsView leanings(Subject subject, Attribute attribute, Optional<PagePath> reading) {
        return LeaningsView.NONE;
    }

    /** Pages that lean on facts of the attribute, in the order in which readers should see them. */
    default List<MentionView> leaners(Collection collection, Attribute attribute) {
        return List.of();
    }

    /** Pages that lean on facts that rest on the source, in the same order. */
    default List<MentionView> leaners(SourceId source) {
        return List.of();
    }

    /** The path of the attribute's page; empty when it has none. */
    default String page(CollectionId collection, AttributeId attribute) {
        return "";
    }
}
