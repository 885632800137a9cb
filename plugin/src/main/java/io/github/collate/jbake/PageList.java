package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Job;
import io.github.collate.view.HeadView;
import java.io.File;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.PagingHelper;

/**
 * The pages that JBake's own rendering tools make, as jobs: a page a document, the index, archive, feed, sitemap, tags and the
 * page for what is not found. Where two go to one path the later one stays, in the order in which JBake runs its tools.
 */
final class PageList {

    private static final String INDEX = "masterindex";

    private final Settings settings;
    private final DefaultJBakeConfiguration config;
    private final MemoryStore store;
    private final PageEngine engine;
    private final TemplateFiles templates;
    private final Heads heads;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, String> templateNames = new HashMap<>();
    private final Map<String, PageEnding> endings = new HashMap<>();
    private final Map<DocumentModel, PageJob> before;
    private final Map<DocumentModel, PageJob> made = new IdentityHashMap<>();

    PageList(Settings settings, MemoryStore store, PageEngine engine, Heads heads) {
        this(settings, store, engine, heads, Map.of());
    }

    /** @param before pages of documents that another bake made with the same engine */
    PageList(Settings settings, MemoryStore store, PageEngine engine, Heads heads, Map<DocumentModel, PageJob> before) {
        this.before = before;
        this.settings = settings;
        this.config = settings.config();
        this.store = store;
        this.engine = engine;
        this.templates = new TemplateFiles(settings);
        this.heads = heads;
    }

    List<Job> jobs() {
        if (config.getRenderArchive()) {
            addSingle(config.getArchiveFileName(), "archive");
        }
        addDocuments();
        if (config.getRenderFeed()) {
            addSingle(config.getFeedFileName(), "feed");
        }
        if (config.getRenderIndex()) {
            addIndex();
        }
        if (config.getRenderSiteMap()) {
            addSingle(config.getSiteMapFileName(), "sitemap");
        }
        if (config.getRenderTags()) {
            addTags();
        }
        if (config.getRenderError404()) {
            addSingle(config.getError404FileName(), "error404");
        }
        if (settings.rendersRobots()) {
            addSingle(Settings.ROBOTS_FILE, "robots");
        }
        return new ArrayList<>(jobs.values());
    }

    private void addDocuments() {
        Neighbours neighbours = new Neighbours();
        List<DocumentModel> documents = store.unrendered();
        documents.stream().map(DocumentModel::getType).distinct()
                .forEach(type -> neighbours.add(store.ofType(type, false)));
        for (DocumentModel document : documents) {
            DocumentModel previous = neighbours.previous(document);
            DocumentModel next = neighbours.next(document);
            PageJob known = before.get(document);
            if (known != null && known.content() instanceof DocumentPage page && page.isOf(document, previous, next)) {
                jobs.remove(known.path());
                jobs.put(known.path(), known);
                made.put(document, known);
                continue;
            }
            made.put(document, page(document, previous, next));
        }
    }

    /**
     * The page of a document.
     *
     * @param previous null when there is none, as is the next one
     */
    PageJob page(DocumentModel document, DocumentModel previous, DocumentModel next) {
        PageEnding ending = endings.computeIfAbsent(document.getType(), type -> new PageEnding(config, type));
        return add(ending.of(document.getUri(), document.getStatus()), document.getType(), new DocumentPage(document, previous, next),
                document, PageJob.Window.ALL);
    }

    /** The pages of documents, which another bake with the same engine may use where it finds the same documents. */
    Map<DocumentModel, PageJob> ofDocuments() {
        return made;
    }

    /** Where a document's page goes: its URI with the ending of its type, and the suffix of a draft. */
    static String outputPath(String uri, String type, String status, DefaultJBakeConfiguration config) {
        return new PageEnding(config, type).of(uri, status);
    }

    /** The same for many documents, one after the other. */
    static Function<DocumentModel, String> outputPaths(DefaultJBakeConfiguration config) {
        Map<String, PageEnding> endings = new HashMap<>();
        return document -> endings.computeIfAbsent(document.getType(), type -> new PageEnding(config, type))
                .of(document.getUri(), document.getStatus());
    }

    /** How paths of pages of a type end; the configuration takes its time to say so. */
    private record PageEnding(String draft, String extension) {

        PageEnding(DefaultJBakeConfiguration config, String type) {
            this(config.getDraftSuffix(), config.getOutputExtensionByDocType(type));
        }

        String of(String uri, String status) {
            String path = uri.lastIndexOf('.') > uri.lastIndexOf('/') ? uri.substring(0, uri.lastIndexOf('.')) : uri;
            return path + (Status.DRAFT.equals(status) ? draft : "") + extension;
        }
    }

    private void addSingle(String path, String type) {
        add(path, type, single(type));
    }

    private TemplateModel single(String type) {
        TemplateModel model = new TemplateModel();
        model.setContent(simple(type, ""));
        if (config.getPaginateIndex()) {
            model.setNumberOfPages(0);
            model.setCurrentPageNuber(0);
            model.setPreviousFilename("");
            model.setNextFileName("");
        }
        return model;
    }

    private void addIndex() {
        long posts = store.getPublishedCount("post");
        if (!config.getPaginateIndex() || posts == 0) {
            addSingle(config.getIndexFileName(), INDEX);
            return;
        }
        int perPage = config.getPostsPerPage();
        PagingHelper paging = new PagingHelper(posts, perPage);
        try {
            for (int page = 1; (page - 1) * (long) perPage < posts; page++) {
                TemplateModel model = new TemplateModel();
                model.setContent(simple(INDEX, page > 1 ? "../" : ""));
                model.setNumberOfPages(paging.getNumberOfPages());
                model.setCurrentPageNuber(page);
                model.setPreviousFilename(paging.getPreviousFileName(page));
                model.setNextFileName(paging.getNextFileName(page));
                add(paging.getCurrentFileName(page, config.getIndexFileName()), INDEX, model,
                        new PageJob.Window((page - 1) * perPage, perPage));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a page number makes a legal address", impossible);
        }
    }

    private void addTags() {
        for (String tag : store.getAllTags()) {
            String path = config.getTagPathName() + "/" + tag + config.getOutputExtension();
            TemplateModel model = new TemplateModel();
            model.setTag(tag);
            model.setContent(simple("tag", rootPathOf(path)));
            add(path, "tag", model);
        }
        if (config.getRenderTagsIndex()) {
            String path = config.getTagPathName() + "/index" + config.getOutputExtension();
            TemplateModel model = new TemplateModel();
            model.setContent(simple("tags", rootPathOf(path)));
            add(path, "tagsindex", model);
        }
    }

    private String rootPathOf(String path) {
        return FileUtil.getUriPathToDestinationRoot(config, new File(config.getDestinationFolder(), path));
    }

    private static DocumentModel simple(String type, String rootPath) {
        DocumentModel content = new DocumentModel();
        content.setType(type);
        content.setRootPath(rootPath);
        return content;
    }

    /** Pages that the site itself makes are few, so that their models are made at once. */
    private void add(String path, String type, TemplateModel model) {
        add(path, type, model, PageJob.Window.ALL);
    }

    private void add(String path, String type, TemplateModel model, PageJob.Window window) {
        add(path, type, new OwnPage(model), model.getContent(), window);
    }

    /** @param document what the page is of */
    private PageJob add(String path, String type, PageContent content, DocumentModel document, PageJob.Window window) {
        String normal = path.replace(File.separatorChar, '/');
        jobs.remove(normal);
        PageContent headed = heads == Heads.NONE ? content : new HeadedPage(content, path, document, heads);
        PageJob job = new PageJob(normal, template(type), headed, engine, templates, window);
        jobs.put(normal, job);
        return job;
    }

    private record OwnPage(TemplateModel own) implements PageContent {

        @Override
        public TemplateModel model() {
            TemplateModel model = new TemplateModel();
            model.putAll(own);
            return model;
        }

        @Override
        public Optional<Fingerprint> print(ReadPrints prints) {
            return prints.own(own);
        }
    }

    /** @param previous null when there is none, as is the next one */
    private record DocumentPage(DocumentModel document, DocumentModel previous, DocumentModel next) implements PageContent {

        @Override
        public TemplateModel model() {
            TemplateModel model = new TemplateModel();
            model.setContent(Neighbours.named(document, previous, next));
            return model;
        }

        @Override
        public Optional<Fingerprint> print(ReadPrints prints) {
            return prints.own(document, previous, next);
        }

        /** Whether it is made of the very same documents, which do not change. */
        boolean isOf(DocumentModel other, DocumentModel otherPrevious, DocumentModel otherNext) {
            return document == other && previous == otherPrevious && next == otherNext
                    && document instanceof LazyDocument lazy && lazy.isStored();
        }
    }

    /** A page and what stands in its head, which rests on the whole site. */
    private record HeadedPage(PageContent page, String path, DocumentModel document, Heads heads) implements PageContent {

        @Override
        public TemplateModel model() {
            TemplateModel model = page.model();
            head().ifPresent(head -> model.getContent().put("head", head));
            return model;
        }

        @Override
        public Optional<Fingerprint> print(ReadPrints prints) {
            return page.print(prints).flatMap(own -> prints.of(own, head()));
        }

        private Optional<HeadView> head() {
            return heads.of(path, document, page instanceof OwnPage made ? Optional.ofNullable(made.own().getTag()) : Optional.empty());
        }
    }

    private String template(String type) {
        return templateNames.computeIfAbsent(type, each -> Optional.ofNullable(config.getTemplateByDocType(each)).orElse(each + ".ftl"));
    }
}
