package io.github.collate.jbake;

import freemarker.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes.Status;

/**
 * The documents of a bake, in memory. Templates and third-party tools reach it as {@code db}, so it answers all that JBake's
 * {@link ContentStore} does: newest first, and of equal dates the one that was added last. That is stock's order on one
 * processor; on several, stock spreads documents over as many parts of its database, and its order of equal dates differs from
 * machine to machine.
 *
 * <p>May be read by many threads; the window of a paged list belongs to the thread that set it.
 */
final class MemoryStore extends ContentStore {

    private static final Comparator<DocumentModel> NEWEST_FIRST =
            Comparator.comparing(DocumentModel::getDate, Comparator.nullsFirst(Comparator.<Date>naturalOrder())).reversed();

    private final Object lock = new Object();
    private final ThreadLocal<Window> window = ThreadLocal.withInitial(() -> Window.ALL);
    private final ThreadLocal<Boolean> sharing = ThreadLocal.withInitial(() -> false);
    private final Extras extras;
    private final Recording recording = new Recording();
    private volatile List<DocumentModel> documents = List.of();
    private volatile Map<Query, List<DocumentModel>> answers = new ConcurrentHashMap<>();
    private volatile Map<String, Map<String, List<DocumentModel>>> tagged = new ConcurrentHashMap<>();
    private volatile Map<String, Set<String>> tags = new ConcurrentHashMap<>();

    private record Window(long start, long limit) {

        static final Window ALL = new Window(-1, -1);

        boolean isSet() {
            return start >= 0 && limit > -1;
        }
    }

    private record Query(String type, boolean published) {

        boolean accepts(DocumentModel document) {
            return type.equals(document.getType()) && (!published || Status.PUBLISHED.equals(document.getStatus()));
        }
    }

    /** @param extras what templates see beyond JBake's model */
    MemoryStore(Extras extras) {
        super("memory", "documents");
        this.extras = extras;
    }

    Extras extras() {
        return extras;
    }

    /** What pages read of all this, written down while they render. */
    Recording recording() {
        return recording;
    }

    /** All documents, in the order in which they were added. */
    List<DocumentModel> all() {
        return documents;
    }

    @Override
    public void startup() {
        // Nothing to open.
    }

    @Override
    public void close() {
        // Nothing to close.
    }

    @Override
    public void shutdown() {
        // Nothing to end.
    }

    @Override
    public void drop() {
        replace(List.of());
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // There is no cache of documents to clear.
    }

    @Override
    public long getStart() {
        return window.get().start();
    }

    @Override
    public void setStart(int start) {
        window.set(new Window(start, window.get().limit()));
    }

    @Override
    public long getLimit() {
        return window.get().limit();
    }

    @Override
    public void setLimit(int limit) {
        window.set(new Window(window.get().start(), limit));
    }

    @Override
    public void resetPagination() {
        window.remove();
    }

    @Override
    public void addDocument(DocumentModel document) {
        addAll(List.of(document));
    }

    /** Adds many documents at once, in their order; of two that come from one address the later stays, as in JBake. */
    void addAll(List<DocumentModel> added) {
        synchronized (lock) {
            Map<String, DocumentModel> all = new LinkedHashMap<>();
            Stream.concat(documents.stream(), added.stream().map(StoredDocuments::stored)).forEach(document -> {
                all.remove(document.getSourceuri());
                all.put(document.getSourceuri(), document);
            });
            replace(List.copyOf(all.values()));
        }
    }

    @Override
    public void deleteContent(String uri) {
        removeIf(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public void deleteAllByDocType(String type) {
        removeIf(document -> type.equals(document.getType()));
    }

    private void removeIf(Predicate<DocumentModel> unwanted) {
        synchronized (lock) {
            replace(documents.stream().filter(unwanted.negate()).toList());
        }
    }

    private void replace(List<DocumentModel> next) {
        documents = Collections.unmodifiableList(next);
        answers = new ConcurrentHashMap<>();
        tagged = new ConcurrentHashMap<>();
        tags = new ConcurrentHashMap<>();
    }

    @Override
    public long getDocumentCount(String type) {
        return ofType(type, false).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return ofType(type, true).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return list(documents.stream().filter(document -> uri.equals(document.getSourceuri())).toList());
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        DocumentList<DocumentModel> statuses = new DocumentList<>();
        for (DocumentModel document : getDocumentByUri(uri)) {
            DocumentModel status = new DocumentModel();
            status.setSha1(document.getSha1());
            status.setRendered(document.getRendered());
            statuses.add(status);
        }
        return statuses;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        List<DocumentModel> posts = ofType("post", true);
        return list(applyPaging ? windowed(posts) : posts);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return list(tagged("post", tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        DocumentList<DocumentModel> all = new DocumentList<>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            all.addAll(tagged(type, tag));
        }
        return all;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return list(ofType(type, true));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return list(ofType(type, false));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
        List<DocumentModel> content = ofType(type, false);
        return list(applyPaging ? windowed(content) : content);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(unrendered());
    }

    /** Documents that are pages, newest first; they are shared and must not be changed. */
    List<DocumentModel> unrendered() {
        return newestFirst(document -> !document.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        // Each bake renders what it must; no document is marked.
    }

    @Override
    public Set<String> getTags() {
        return new HashSet<>(tagsOf("post"));
    }

    @Override
    public Set<String> getAllTags() {
        Set<String> all = new HashSet<>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            all.addAll(tagsOf(type));
        }
        return all;
    }

    /** In the order in which documents were added: tags whose hashes meet stand in a set as they came. */
    private Set<String> tagsOf(String type) {
        return tags.computeIfAbsent(type, unknown -> documents.stream().filter(new Query(type, true)::accepts)
                .flatMap(document -> Stream.of(document.getTags())).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Documents of a type, newest first; the list is shared and must not be changed. */
    List<DocumentModel> ofType(String type, boolean published) {
        return answers.computeIfAbsent(new Query(type, published), this::answer);
    }

    private List<DocumentModel> answer(Query query) {
        return newestFirst(query::accepts);
    }

    private List<DocumentModel> newestFirst(Predicate<DocumentModel> wanted) {
        List<DocumentModel> found = new ArrayList<>(documents.stream().filter(wanted).toList());
        Collections.reverse(found);
        found.sort(NEWEST_FIRST);
        return Collections.unmodifiableList(found);
    }

    private List<DocumentModel> tagged(String type, String tag) {
        return tagged.computeIfAbsent(type, this::byTag).getOrDefault(tag, List.of());
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

    private List<DocumentModel> windowed(List<DocumentModel> all) {
        Window shown = window.get();
        if (!shown.isSet()) {
            return all;
        }
        int from = (int) Math.min(shown.start(), all.size());
        int to = (int) Math.min(shown.start() + shown.limit(), all.size());
        return all.subList(from, to);
    }

    /**
     * Has documents be handed out as they are while a page is rendered. Whoever else asks gets copies, as in JBake: templates in
     * Groovy and tools of others change documents for their own ends.
     */
    void shareDuring(Rendering rendering) throws IOException, TemplateException {
        sharing.set(true);
        try {
            rendering.run();
        } finally {
            sharing.remove();
        }
    }

    /** Asks a question whose answer is not changed, so that documents need not be copied for it. */
    <T> T shared(Supplier<T> question) {
        boolean before = sharing.get();
        sharing.set(true);
        try {
            return question.get();
        } finally {
            sharing.set(before);
        }
    }

    /** Rendering with an engine whose templates cannot change documents. */
    interface Rendering {

        void run() throws IOException, TemplateException;
    }

    private DocumentList<DocumentModel> list(List<DocumentModel> documents) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        if (sharing.get()) {
            list.addAll(documents);
        } else {
            documents.forEach(document -> list.add(StoredDocuments.copy(document)));
        }
        return list;
    }
}
