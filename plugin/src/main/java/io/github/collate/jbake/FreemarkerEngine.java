package io.github.collate.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders {@code .ftl}, {@code .ftlh} and {@code .ftlx} templates. JBake makes it by name, from the list of engines on the class
 * path, in place of its own; it may be used by many threads.
 */
public final class FreemarkerEngine extends AbstractTemplateEngine {

    private final Configuration stock;
    private final Configuration modern;
    private final Recording recording;

    /** Called by JBake. */
    public FreemarkerEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        recording = db instanceof MemoryStore store ? store.recording() : new Recording();
        stock = Freemarker.stock(config, recording);
        modern = Freemarker.modern(config, recording);
        if (db instanceof MemoryStore store) {
            share(store.extras());
        }
    }

    /** Gives templates their directives and functions. */
    void share(Extras extras) {
        extras.components().ifPresent(components -> extras.tables().ifPresent(tables -> {
            for (Configuration configuration : new Configuration[] {stock, modern}) {
                configuration.setSharedVariable("compare", noted(Read.EVERYTHING, new CompareDirective(components, tables)));
                configuration.setSharedVariable("chart", noted(Read.EVERYTHING, new ChartDirective(components, tables)));
                configuration.setSharedVariable("comparison",
                        noted(Read.EVERY_TEMPLATE, new ComparisonDirective(components)));
            }
        }));
        extras.quotes().ifPresent(quotes -> {
            TemplateMethodModelEx fact = noted(new FactFunction(quotes));
            stock.setSharedVariable("fact", fact);
            modern.setSharedVariable("fact", fact);
        });
    }

    private TemplateMethodModelEx noted(FactFunction function) {
        return arguments -> {
            recording.note(Read.EVERY_TEMPLATE);
            recording.note(Read.EVERYTHING);
            return function.exec(arguments);
        };
    }

    /** Components come by way of templates that no page names. */
    private TemplateDirectiveModel noted(Read read, TemplateDirectiveModel directive) {
        return (environment, parameters, variables, body) -> {
            recording.note(Read.EVERY_TEMPLATE);
            recording.note(read);
            directive.execute(environment, parameters, variables, body);
        };
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        Configuration freemarker = Freemarker.isModern(templateName) ? modern : stock;
        try {
            Template template = freemarker.getTemplate(templateName);
            template.process(new PageModel(freemarker.getObjectWrapper(), model, db, config, extractors, recording), writer);
        } catch (IOException | TemplateException failed) {
            throw new RenderingException(failed);
        }
    }
}
