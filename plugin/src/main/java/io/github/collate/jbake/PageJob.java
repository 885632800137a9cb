package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Job;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** A page rendered by one of JBake's template engines. */
final class PageJob implements Job {

    private final String path;
    private final String template;
    private final PageEngine engine;
    private final TemplateFiles templates;
    private final Window window;
    private final PageContent content;
    private Optional<Fingerprint> print;
    private Set<Read> reads = Set.of();

    /** The part of a paged list that the page shows. */
    record Window(int start, int limit) {

        static final Window ALL = new Window(-1, -1);
    }

    PageJob(String path, String template, PageContent content, PageEngine engine, TemplateFiles templates, Window window) {
        this.path = path;
        this.template = template;
        this.content = content;
        this.engine = engine;
        this.templates = templates;
        this.window = window;
    }

    @Override
    public String path() {
        return path;
    }

    /** The file of the template that makes it, from the templates' folder. */
    String template() {
        return engine.fileOf(template).orElse(template);
    }

    @Override
    public boolean isParallel() {
        return engine.isParallel(template);
    }

    /** Of all that is the page's own; empty when it cannot be compared. */
    Optional<Fingerprint> print(ReadPrints prints) {
        if (print == null) {
            print = content.print(prints).map(own -> new Fingerprint.Maker().add(template())
                    .add(window.start()).add(window.limit()).add(own).done());
        }
        return print;
    }

    /** What it is made of. */
    PageContent content() {
        return content;
    }

    /** What the page read when it was rendered. */
    Set<Read> reads() {
        return reads;
    }

    @Override
    public void render(Writer out) throws Failed {
        engine.recording().begin();
        try {
            TemplateModel model = content.model();
            model.setRenderer(engine);
            engine.renderDocument(model, template, window, out);
        } catch (RenderingException failed) {
            throw new Failed(DataFiles.Unreadable.in(failed).orElseGet(() -> templates.problem(failed, template)), failed);
        } catch (DataFiles.Unreadable unreadable) {
            throw new Failed(DataFiles.Unreadable.in(unreadable).orElseThrow(), unreadable);
        } finally {
            reads = engine.recording().end();
        }
    }
}
