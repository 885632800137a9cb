package com.example.dropin;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool of another third party, in a second jar: one more feed. */
public final class FeedTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        try {
            renderer.renderFeed("second/feed.xml");
            return 1;
        } catch (Exception failed) { // What JBake's renderer declares.
            throw new RenderingException(failed);
        }
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake calls the other one");
    }
}
