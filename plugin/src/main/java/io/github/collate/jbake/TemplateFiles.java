package io.github.collate.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
import java.io.File;
import org.jbake.app.configuration.JBakeConfiguration;

/** Where templates stand, and what is wrong in them. */
final class TemplateFiles {

    private final Settings settings;
    private final JBakeConfiguration config;

    TemplateFiles(Settings settings) {
        this.settings = settings;
        this.config = settings.config();
    }

    /**
     * The problem behind a failure to render.
     *
     * @param template the page's own, for failures that name none
     * @param page what was being rendered
     */
    Problem problem(Throwable failed, String template, String page) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof TemplateException) && !(cause instanceof ParseException)) {
            cause = cause.getCause();
        }
        if (cause instanceof ParseException parse) {
            return error(position(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()), "template-syntax",
                    parse.getEditorMessage(), page);
        }
        if (cause instanceof TemplateNotFoundException missing) {
            return error(position(missing.getTemplateName(), 0, 0), "missing-template", "There is no such template.", page);
        }
        if (cause instanceof TemplateException thrown && thrown.getLineNumber() != null) {
            return error(position(thrown.getTemplateSourceName(), thrown.getLineNumber(), thrown.getColumnNumber()),
                    "template-error", thrown.getMessageWithoutStackTop(), page);
        }
        return error(position(template, 0, 0), "template-error", String.valueOf(cause.getMessage()), page);
    }

    private static Problem error(Position position, String rule, String message, String page) {
        return new Problem(position, Severity.ERROR, rule, message.strip() + "\nWhile rendering " + page + ".");
    }

    private Position position(String name, int line, int column) {
        if (name == null) {
            return Position.ofFile(settings.pathOf(config.getTemplateFolder()));
        }
        File file = new File(config.getTemplateFolder(), name);
        boolean builtIn = !file.exists() && Freemarker.class.getResource("/collate/templates/" + name) != null;
        String path = builtIn ? "(built in) " + name : settings.pathOf(file);
        return new Position(path, Math.max(0, line), Math.max(0, column));
    }
}
