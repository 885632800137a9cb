package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/** For each document the published ones before and after it among those of its type: the older is the previous one. */
final class Neighbours {

    private final Map<DocumentModel, DocumentModel> previous = new IdentityHashMap<>();
    private final Map<DocumentModel, DocumentModel> next = new IdentityHashMap<>();

    /** @param newestFirst all documents of a type */
    void add(List<DocumentModel> newestFirst) {
        DocumentModel newer = null;
        for (DocumentModel document : newestFirst) {
            next.put(document, newer);
            newer = isPublished(document) ? document : newer;
        }
        DocumentModel older = null;
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            DocumentModel document = newestFirst.get(i);
            previous.put(document, older);
            older = isPublished(document) ? document : older;
        }
    }

    /** A copy of a document that names its neighbours; where there is none the name is there without a value, as in JBake. */
    DocumentModel withNeighbours(DocumentModel document) {
        DocumentModel copy = copy(document);
        copy.setPreviousContent(forNavigation(previous.get(document)));
        copy.setNextContent(forNavigation(next.get(document)));
        return copy;
    }

    /** Of the document's page, if all that the page has of its own is the document and its neighbours. */
    Optional<Fingerprint> print(DocumentModel document, ReadPrints prints) {
        return prints.own(document, previous.get(document), next.get(document));
    }

    /** What {@link #print} rests on, a class standing for a neighbour that is not there. */
    List<Object> parts(DocumentModel document) {
        return document instanceof LazyDocument lazy && lazy.isStored()
                ? List.of(document, orNone(previous.get(document)), orNone(next.get(document))) : List.of();
    }

    private static Object orNone(DocumentModel neighbour) {
        return neighbour == null ? Neighbours.class : neighbour;
    }

    private static DocumentModel copy(DocumentModel document) {
        if (document instanceof LazyDocument lazy) {
            return lazy.with(value -> value);
        }
        DocumentModel copy = new DocumentModel();
        copy.putAll(document);
        return copy;
    }

    private static boolean isPublished(DocumentModel document) {
        return Status.PUBLISHED.equals(document.getStatus());
    }

    private static DocumentModel forNavigation(DocumentModel document) {
        if (document == null) {
            return null;
        }
        DocumentModel link = new DocumentModel();
        link.setNoExtensionUri(document.getNoExtensionUri());
        link.setUri(document.getUri());
        link.setTitle(document.getTitle());
        return link;
    }
}
