package com.example.dropin;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool of a third party: a page more for each post of a tag, and one that lists them. */
public final class ListingTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        int pages = 0;
        try {
            for (DocumentModel document : db.getPublishedPostsByTag("plain")) {
                document.setUri("listing/" + document.getUri());
                document.put("listing", db.getAllTags().size());
                renderer.render(document);
                pages++;
            }
            renderer.renderArchive("listing/archive.html");
            renderer.renderTags("listing/tags");
        } catch (Exception failed) { // What JBake's renderer declares.
            throw new RenderingException(failed);
        }
        return pages;
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake calls the other one");
    }
}
