package io.github.collate.jbake;

import io.github.collate.bake.Job;
import java.io.Writer;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** A page rendered by one of JBake's template engines. */
final class PageJob implements Job {

    private final String path;
    private final String template;
    private final TemplateModel model;
    private final PageEngine engine;
    private final TemplateFiles templates;
    private final Window window;

    /** The part of a paged list that the page shows. */
    record Window(int start, int limit) {

        static final Window ALL = new Window(-1, -1);
    }

    PageJob(String path, String template, TemplateModel model, PageEngine engine, TemplateFiles templates, Window window) {
        this.path = path;
        this.template = template;
        this.model = model;
        this.engine = engine;
        this.templates = templates;
        this.window = window;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public boolean isParallel() {
        return engine.isParallel(template);
    }

    @Override
    public void render(Writer out) throws Failed {
        try {
            model.setRenderer(engine);
            engine.renderDocument(model, template, window, out);
        } catch (RenderingException failed) {
            throw new Failed(templates.problem(failed, template), failed);
        }
    }
}
