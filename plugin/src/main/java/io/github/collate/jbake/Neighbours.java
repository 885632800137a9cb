package io.github.collate.jbake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    /** The published one before it; null when there is none. */
    DocumentModel previous(DocumentModel document) {
        return previous.get(document);
    }

    /** The published one after it; null when there is none. */
    DocumentModel next(DocumentModel document) {
        return next.get(document);
    }

    /** A copy of a document that names its neighbours; where there is none the name is there without a value, as in JBake. */
    static DocumentModel named(DocumentModel document, DocumentModel previous, DocumentModel next) {
        DocumentModel copy = StoredDocuments.copy(document);
        copy.setPreviousContent(forNavigation(previous));
        copy.setNextContent(forNavigation(next));
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
