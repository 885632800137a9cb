package com.example.dropin;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** A template engine of a third party: <code>{content.title}</code> stands for the title. */
public final class BraceEngine extends AbstractTemplateEngine {

    private static final Pattern PLACE = Pattern.compile("\\$?\\{(content\\.)?(\\w+)\\}");

    /** Called by JBake. */
    public BraceEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            String template = Files.readString(config.getTemplateFolder().toPath().resolve(templateName));
            writer.write(PLACE.matcher(template).replaceAll(
                    place -> Matcher.quoteReplacement(String.valueOf(model.getContent().get(place.group(2))))));
            writer.write(db.getPublishedPosts().size() + " posts\n");
        } catch (IOException broken) {
            throw new RenderingException(broken);
        }
    }
}
