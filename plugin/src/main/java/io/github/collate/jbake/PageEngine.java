package io.github.collate.jbake;

import java.io.File;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;

/**
 * Finds the engine for a template by its file's ending, as JBake does, with {@link FreemarkerEngine} in the place of JBake's own.
 * When the configured template is missing, one of the same name with another known ending is taken.
 */
final class PageEngine extends DelegatingTemplateEngine {

    private static final List<String> FREEMARKER = List.of("ftl", "ftlh", "ftlx");
    private static final int STOCK_ENDING = ".ftl".length();

    private final MemoryStore store;
    private final TemplateEngines others;
    private final FreemarkerEngine freemarker;
    private final Map<String, Object> configuration;
    private volatile Map<String, Object> extras;
    private final Recording recording;
    private final Map<String, Optional<String>> files = new ConcurrentHashMap<>();

    PageEngine(MemoryStore store, DefaultJBakeConfiguration config) {
        this(store, config, config.getTemplateFolder());
    }

    private PageEngine(MemoryStore store, DefaultJBakeConfiguration config, File templates) {
        super(store, withSomeFolder(config));
        this.store = store;
        others = new TemplateEngines(config, store);
        config.setTemplateFolder(templates);
        freemarker = new FreemarkerEngine(config, store);
        configuration = config.asHashMap();
        extras = store.extras().model();
        recording = store.recording();
    }

    /**
     * JBake's own engine prints a stack trace when a site has no template folder, which one with the default templates may do without. It
     * is never used, so another folder does for it.
     */
    private static DefaultJBakeConfiguration withSomeFolder(DefaultJBakeConfiguration config) {
        if (!config.getTemplateFolder().isDirectory()) {
            config.setTemplateFolder(config.getSourceFolder());
        }
        return config;
    }

    /** Has templates see other extras from now on; nobody renders meanwhile. */
    void take(Extras now) {
        extras = now.model();
        freemarker.share(now);
    }

    /** The configuration as templates see it. */
    Map<String, Object> configuration() {
        return configuration;
    }

    /** What pages read, written down while they render. */
    Recording recording() {
        return recording;
    }

    /** Whether pages of this template may be rendered side by side; other engines than ours make no promise. */
    boolean isParallel(String templateName) {
        return engine(FileUtil.fileExt(fileOf(templateName).orElse(templateName))).filter(FreemarkerEngine.class::isInstance)
                .isPresent();
    }

    /** The name of the file that a configured template name stands for; empty when there is none. */
    Optional<String> fileOf(String templateName) {
        return files.computeIfAbsent(templateName, this::find);
    }

    private Optional<String> find(String templateName) {
        if (new File(config.getTemplateFolder(), templateName).exists()) {
            return Optional.of(templateName);
        }
        if (templateName.length() <= STOCK_ENDING) {
            return Optional.of(templateName).filter(name -> Defaults.hasTemplate(config, name));
        }
        String stem = templateName.substring(0, templateName.length() - STOCK_ENDING);
        Set<String> endings = new LinkedHashSet<>(others.getRecognizedExtensions());
        endings.addAll(FREEMARKER);
        List<String> names = endings.stream().map(ending -> stem + "." + ending).toList();
        return Stream.of(names.stream().filter(name -> new File(config.getTemplateFolder(), name).exists()),
                        Stream.of(templateName).filter(name -> Defaults.hasTemplate(config, name)),
                        names.stream().filter(name -> Defaults.hasTemplate(config, name)))
                .flatMap(each -> each).findFirst();
    }

    /** Renders a page that shows a part of a paged list. */
    void renderDocument(TemplateModel model, String templateName, PageJob.Window window, Writer writer)
            throws RenderingException {
        store.openPage();
        store.setStart(window.start());
        store.setLimit(window.limit());
        try {
            renderDocument(model, templateName, writer);
        } finally {
            store.closePage();
        }
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        model.setVersion(config.getVersion());
        model.setConfig(configuration);
        model.putAll(extras);
        String file = fileOf(templateName).orElse(templateName);
        Optional<AbstractTemplateEngine> engine = engine(FileUtil.fileExt(file));
        if (engine.isEmpty()) {
            throw new RenderingException("no template engine knows the ending of " + file);
        }
        engine.get().renderDocument(model, file, writer);
    }

    private Optional<AbstractTemplateEngine> engine(String ending) {
        AbstractTemplateEngine registered = others.getEngine(ending);
        boolean ours = registered == null || registered instanceof FreemarkerTemplateEngine;
        return ours && FREEMARKER.contains(ending) ? Optional.of(freemarker) : Optional.ofNullable(registered);
    }
}
