package io.github.collate.jbake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/**
 * Finds documents by address, type and tag: newest first, and of equal dates the one that was added last. An answer is worked out
 * when it is first asked for; answers are shared and must not be changed. May be used by many threads.
 */
final class Catalogue {

    static final Catalogue EMPTY = new Catalogue(List.of());

    private static final Comparator<DocumentModel> NEWEST_FIRST =
            Comparator.comparing(DocumentModel::getDate, Comparator.nullsFirst(Comparator.<Date>naturalOrder())).reversed();

    private final List<DocumentModel> documents;
    private final Map<String, List<DocumentModel>> byType = new HashMap<>();
    private final Map<String, List<DocumentModel>> byAddress = new HashMap<>();
    private final Map<String, List<DocumentModel>> ofType = new ConcurrentHashMap<>();
    private final Map<String, List<DocumentModel>> published = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<DocumentModel>>> tagged = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> tags = new ConcurrentHashMap<>();

    /** Key of all documents that are pages; no type has an empty name. */
    private static final String UNRENDERED = "";

    /** @param documents in the order in which they were added */
    Catalogue(List<DocumentModel> documents) {
        this.documents = new ArrayList<>(documents);
        for (DocumentModel document : this.documents) {
            byType.computeIfAbsent(document.getType(), type -> new ArrayList<>()).add(document);
            byAddress.computeIfAbsent(document.getSourceuri(), address -> new ArrayList<>(1)).add(document);
        }
    }

    /** All documents, in the order in which they were added. */
    List<DocumentModel> all() {
        return Collections.unmodifiableList(documents);
    }

    /** Puts a document in the place of one that is found and listed in the same way, wherever it stands. */
    void replace(LazyDocument old, LazyDocument now) {
        replace(documents, old, now);
        replace(byType.get(old.getType()), old, now);
        replace(byAddress.get(old.getSourceuri()), old, now);
        Stream.of(ofType, published).flatMap(answers -> answers.values().stream()).forEach(answer -> replace(answer, old, now));
        Map<String, List<DocumentModel>> index = tagged.getOrDefault(old.getType(), Map.of());
        for (String tag : old.getTags()) {
            replace(index.getOrDefault(tag, List.of()), old, now);
        }
    }

    private static void replace(List<DocumentModel> documents, DocumentModel old, DocumentModel now) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i) == old) {
                documents.set(i, now);
            }
        }
    }

    /** The document of an address; none or one. */
    List<DocumentModel> from(String sourceUri) {
        return byAddress.getOrDefault(sourceUri, List.of());
    }

    /** Documents that are pages. */
    List<DocumentModel> unrendered() {
        return Collections.unmodifiableList(ofType.computeIfAbsent(UNRENDERED,
                all -> newestFirst(documents, document -> !document.getRendered())));
    }

    List<DocumentModel> ofType(String type, boolean published) {
        return Collections.unmodifiableList((published ? this.published : ofType).computeIfAbsent(type,
                each -> newestFirst(addedOf(each), wanted(published))));
    }

    private List<DocumentModel> addedOf(String type) {
        return byType.getOrDefault(type, List.of());
    }

    private static Predicate<DocumentModel> wanted(boolean published) {
        return document -> !published || Status.PUBLISHED.equals(document.getStatus());
    }

    private static List<DocumentModel> newestFirst(List<DocumentModel> added, Predicate<DocumentModel> wanted) {
        List<DocumentModel> found = new ArrayList<>(added.stream().filter(wanted).toList());
        Collections.reverse(found);
        found.sort(NEWEST_FIRST);
        return found;
    }

    /** Published documents of a type that bear a tag. */
    List<DocumentModel> tagged(String type, String tag) {
        return Collections.unmodifiableList(tagged.computeIfAbsent(type, this::byTag).getOrDefault(tag, List.of()));
    }

    private Map<String, List<DocumentModel>> byTag(String type) {
        Map<String, List<DocumentModel>> index = new HashMap<>();
        for (DocumentModel document : ofType(type, true)) {
            for (String tag : new HashSet<>(List.of(document.getTags()))) {
                index.computeIfAbsent(tag, key -> new ArrayList<>()).add(document);
            }
        }
        return index;
    }

    /** In the order in which documents were added: tags whose hashes meet stand in a set as they came. */
    Set<String> tagsOf(String type) {
        return tags.computeIfAbsent(type, unknown -> addedOf(type).stream().filter(wanted(true))
                .flatMap(document -> Stream.of(document.getTags())).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
