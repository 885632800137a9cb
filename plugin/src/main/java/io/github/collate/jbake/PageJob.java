package io.github.collate.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.collate.bake.Job;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
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
            throw new Failed(problem(failed), failed);
        }
    }

    private Problem problem(RenderingException failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof TemplateException) && !(cause instanceof ParseException)) {
            cause = cause.getCause();
        }
        if (cause instanceof ParseException parse) {
            return error(templates.position(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()),
                    "template-syntax", parse.getEditorMessage());
        }
        if (cause instanceof TemplateNotFoundException missing) {
            return error(templates.position(missing.getTemplateName(), 0, 0), "missing-template",
                    "There is no such template.");
        }
        if (cause instanceof TemplateException thrown && thrown.getLineNumber() != null) {
            return error(
                    templates.position(thrown.getTemplateSourceName(), thrown.getLineNumber(), thrown.getColumnNumber()),
                    "template-error", thrown.getMessageWithoutStackTop());
        }
        return error(templates.position(template, 0, 0), "template-error", String.valueOf(cause.getMessage()));
    }

    private Problem error(Position position, String rule, String message) {
        return new Problem(position, Severity.ERROR, rule, message.strip() + "\nWhile rendering " + path + ".");
    }

}
