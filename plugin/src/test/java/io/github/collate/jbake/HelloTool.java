package io.github.collate.jbake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool as a third party would write one; it does something only where the site's {@code test.tool} says so. */
public final class HelloTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        Object wanted = ((DefaultJBakeConfiguration) config).get("test.tool");
        if (wanted == null) {
            return 0;
        }
        if (wanted.equals("broken")) {
            throw new RenderingException("broken on purpose");
        }
        DocumentModel document = new DocumentModel();
        document.setType("page");
        document.setStatus("published");
        document.setUri("hello.html");
        document.setTitle("hello");
        ((DefaultJBakeConfiguration) config).setTemplateFileNameForDocType("page", "hello.ftl");
        try {
            renderer.render(document);
        } catch (Exception failed) {
            throw new RenderingException(failed);
        }
        return 1;
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake calls the other one");
    }
}
