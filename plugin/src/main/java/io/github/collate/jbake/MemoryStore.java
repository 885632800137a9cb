package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.io.File;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;

/**
 * The documents of a bake, in memory. Templates and third-party tools reach it as {@code db}, so it answers all that JBake's
 * {@link ContentStore} does: newest first, and of equal dates the one that was added last. That is stock's order on one
 * processor; on several, stock spreads documents over as many parts of its database, and its order of equal dates differs from
 * machine to machine.
 *
 * <p>May be read by many threads; the window of a paged list belongs to the thread that set it.
 */
final class MemoryStore extends ContentStore {

    private final Object lock = new Object();
    private final Paging paging = new Paging();
    private final ThreadLocal<Boolean> sharing = ThreadLocal.withInitial(() -> false);
    private volatile Extras extras;
    private final Recording recording = new Recording();
    private final ListPrints listPrints = new ListPrints();
    private final Catalogues catalogues = new Catalogues();
    private List<DocumentModel> site = List.of();
    private boolean altered = true;

    /** @param extras what templates see beyond JBake's model */
    MemoryStore(Extras extras) {
        super("memory", "documents");
        this.extras = extras;
    }

    Extras extras() {
        return extras;
    }

    /** Has templates see other extras from now on; nobody renders meanwhile. */
    void take(Extras now) {
        extras = now;
    }

    /** What pages read of all this, written down while they render. */
    Recording recording() {
        return recording;
    }

    /** All documents, in the order in which they were added. */
    List<DocumentModel> all() {
        return catalogue().all();
    }

    /** Fingerprints of lists that this store gives. */
    ListPrints listPrints() {
        return listPrints;
    }

    /**
     * Has the documents of a site in the place of all that were here. Where most are the very same as those before, what was worked out of
     * them stays.
     */
    void hold(List<DocumentModel> documents) {
        synchronized (lock) {
            List<DocumentModel> before = site;
            site = documents;
            if (altered || !listedAs(before, documents)) {
                replace(List.of());
                addAll(documents);
                altered = false;
                return;
            }
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i) != documents.get(i)) {
                    LazyDocument old = (LazyDocument) before.get(i);
                    LazyDocument now = (LazyDocument) documents.get(i);
                    catalogue().replace(old, now);
                    listPrints.replaced(old, now);
                }
            }
        }
    }

    /**
     * Has the documents of a site in the place of all that were here, once somebody asks for one.
     *
     * @param documents makes them
     */
    void holdLater(Supplier<List<DocumentModel>> documents) {
        synchronized (lock) {
            catalogues.replaceLater(() -> with(List.of(), documents.get()));
            listPrints.clear();
            altered = true;
        }
    }

    /**
     * Takes fingerprints that another process made of lists, where nothing but documents in the place of others can have changed them.
     *
     * @param lists that show nothing but documents by their keys
     */
    void recall(Map<Read, Fingerprint> lists, List<Resolved.Replaced> replaced) {
        if (replaced.stream().allMatch(each -> each.now().isListedAs(each.before()))) {
            listPrints.recall(lists);
            replaced.forEach(each -> listPrints.replaced(each.before(), each.now()));
        }
    }

    private static boolean listedAs(List<DocumentModel> before, List<DocumentModel> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            DocumentModel old = before.get(i);
            if (old != now.get(i) && !(old instanceof LazyDocument one && now.get(i) instanceof LazyDocument other && one.isListedAs(other))) {
                return false;
            }
        }
        return true;
    }

    private Catalogue catalogue() {
        return catalogues.seen();
    }

    /** The thread begins a page: what its template changes of the store is its own. */
    void openPage() {
        catalogues.openPage();
    }

    /** The page has been rendered; its changes and the window it set are gone. */
    void closePage() {
        catalogues.closePage();
        paging.reset();
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
        if (needed) {
            replace(List.of());
        }
    }

    @Override
    public long getStart() {
        return paging.start();
    }

    @Override
    public void setStart(int start) {
        paging.setStart(start);
    }

    @Override
    public long getLimit() {
        return paging.limit();
    }

    @Override
    public void setLimit(int limit) {
        paging.setLimit(limit);
    }

    @Override
    public void resetPagination() {
        paging.reset();
    }

    @Override
    public void addDocument(DocumentModel document) {
        addAll(List.of(document));
    }

    /** Adds many documents at once, in their order; of two that come from one address the later stays, as in JBake. */
    void addAll(List<DocumentModel> added) {
        synchronized (lock) {
            replace(with(catalogue().all(), added));
        }
    }

    private static List<DocumentModel> with(List<DocumentModel> before, List<DocumentModel> added) {
        Map<String, DocumentModel> all = new LinkedHashMap<>();
        Stream.concat(before.stream(), added.stream().map(StoredDocuments::stored)).forEach(document -> {
            all.remove(document.getSourceuri());
            all.put(document.getSourceuri(), document);
        });
        return List.copyOf(all.values());
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
            replace(catalogue().all().stream().filter(unwanted.negate()).toList());
        }
    }

    private void replace(List<DocumentModel> next) {
        if (catalogues.replace(next)) {
            altered = true;
            listPrints.clear();
        }
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
        return list(catalogue().from(uri));
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
        return list(applyPaging ? paging.shown(posts) : posts);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return list(catalogue().tagged("post", tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        DocumentList<DocumentModel> all = new DocumentList<>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            all.addAll(catalogue().tagged(type, tag));
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
        return list(applyPaging ? paging.shown(content) : content);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(unrendered());
    }

    /** Documents that are pages, newest first; they are shared and must not be changed. */
    List<DocumentModel> unrendered() {
        return catalogue().unrendered();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        // Each bake renders what it must; no document is marked.
    }

    @Override
    public Set<String> getTags() {
        return new HashSet<>(catalogue().tagsOf("post"));
    }

    @Override
    public Set<String> getAllTags() {
        Set<String> all = new HashSet<>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            all.addAll(catalogue().tagsOf(type));
        }
        return all;
    }

    /** Documents of a type, newest first; the list is shared and must not be changed. */
    List<DocumentModel> ofType(String type, boolean published) {
        return catalogue().ofType(type, published);
    }

    /**
     * Asks a question whose answer is not changed, so that documents need not be copied for it. Whoever else asks gets copies, as in
     * JBake: templates that go by way of {@code db}, and tools of others, change documents for their own ends.
     */
    <T, E extends Exception> T shared(Question<T, E> question) throws E {
        boolean before = sharing.get();
        sharing.set(true);
        try {
            return question.ask();
        } finally {
            sharing.set(before);
        }
    }

    /** What is asked of the store. */
    interface Question<T, E extends Exception> {

        T ask() throws E;
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
