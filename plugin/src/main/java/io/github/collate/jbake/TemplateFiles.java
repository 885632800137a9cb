package io.github.collate.jbake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
import java.io.File;
import java.util.stream.Collectors;
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
     */
    Problem problem(Throwable failed, String template) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof TemplateException) && !(cause instanceof ParseException)) {
            cause = cause.getCause();
        }
        if (cause instanceof ParseException parse) {
            return error(position(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()), "template-syntax",
                    parse.getEditorMessage());
        }
        if (cause instanceof TemplateNotFoundException missing) {
            return error(position(missing.getTemplateName(), 0, 0), "missing-template",
                    "There is no such template. Make it" + orWithAnotherEnding(missing.getTemplateName())
                            + ", or name another one in jbake.properties.");
        }
        if (cause instanceof InvalidReferenceException missing && missing.getLineNumber() != null) {
            return error(position(missing.getTemplateSourceName(), missing.getLineNumber(), missing.getColumnNumber()),
                    "template-error", valueless(missing.getBlamedExpressionString()));
        }
        if (cause instanceof TemplateException thrown && thrown.getLineNumber() != null) {
            return error(position(thrown.getTemplateSourceName(), thrown.getLineNumber(), thrown.getColumnNumber()),
                    "template-error", essence(thrown.getMessageWithoutStackTop()));
        }
        return error(position(template, 0, 0), "template-error", String.valueOf(cause.getMessage()));
    }

    private static Problem error(Position position, String rule, String message) {
        return new Problem(position, Severity.ERROR, rule, message.strip());
    }

    private static String orWithAnotherEnding(String name) {
        return name.endsWith(".ftl") ? " (its name may also end in .ftlh)" : "";
    }

    private static String valueless(String expression) {
        return expression + " has no value here. Correct its name; where it may be missing, write ${" + expression + "!}."
                + (expression.equals("site") ? " It is there on a site with a collection: data/NAME/_collection.yaml." : "");
    }

    /** FreeMarker adds advice to people who write Java, and the folders of this machine. */
    private static String essence(String message) {
        return message.lines()
                .takeWhile(line -> !line.equals("----"))
                .filter(line -> !line.startsWith("The name was interpreted by this TemplateLoader"))
                .collect(Collectors.joining("\n"));
    }

    /** Where a template stands as a whole. */
    Position place(String name) {
        return position(name, 0, 0);
    }

    private Position position(String name, int line, int column) {
        if (name == null) {
            return Position.ofFile(settings.pathOf(config.getTemplateFolder()));
        }
        File file = new File(config.getTemplateFolder(), name);
        boolean builtIn = !file.exists() && Defaults.hasTemplate(config, name);
        String path = builtIn ? "(built in) " + name : settings.pathOf(file);
        return new Position(path, Math.max(0, line), Math.max(0, column));
    }
}
