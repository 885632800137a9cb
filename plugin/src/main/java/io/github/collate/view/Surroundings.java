package io.github.collate.view;

import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import java.util.List;

/** What pages of data show of the rest of the site; whoever knows the rest supplies it. */
public interface Surroundings {

    /** A site that has nothing but data. */
    Surroundings NONE = new Surroundings() {
        @Override
        public List<Link> mentions(Subject subject) {
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
    List<Link> mentions(Subject subject);

    /** Essays that cite the source, in the same order. */
    List<Link> citations(SourceId source);

    /** The pages of the subject's tags, in the author's order: JBake's settings decide where they stand. */
    List<Link> tags(Subject subject);
}
