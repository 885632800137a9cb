package io.github.collate.jbake;

import io.github.collate.card.Card;
import io.github.collate.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;

/**
 * All that is needed to render.
 *
 * @param documents of content, data files and pages of data, in the order that the store is to have them
 * @param extras what templates see beyond JBake's model
 * @param heads what stands in the heads of pages
 * @param files written as they are, by their paths
 * @param cards pictures for sharing, by the paths of their files
 * @param searchable what readers find; nothing on a site without a search
 * @param replaced documents that took the place of others since another process baked, where all others are the very same; empty when that
 *     is not known
 * @param site all that is known of data and essays; also when there are errors; empty when there is no collection
 */
record Resolved(List<DocumentModel> documents, Extras extras, Heads heads, Map<String, String> files,
        Map<String, Card> cards, Optional<Searchable> searchable, Optional<List<Replaced>> replaced, Optional<Site> site) {

    /** A document, and the one that stood in its place. */
    record Replaced(LazyDocument before, LazyDocument now) {}

    static final Resolved NOTHING = new Resolved(List.of(), Extras.NONE, Heads.NONE, Map.of(), Map.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** What is left of a site that has errors. */
    static Resolved failed(Site site) {
        return new Resolved(List.of(), Extras.NONE, Heads.NONE, Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.of(site));
    }

    Resolved {
        documents = List.copyOf(documents);
        files = Map.copyOf(files);
        cards = Map.copyOf(cards);
    }
}
