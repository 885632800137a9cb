package io.github.collate.jbake;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/** A class path on which there is no rendering tool beside JBake's own. */
public final class StockTools extends ClassLoader implements AutoCloseable {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    /** Hides them from this thread until it is closed. */
    public StockTools() {
        super(StockTools.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(this);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals("META-INF/services/org.jbake.render.RenderingTool") ? Collections.emptyEnumeration()
                : super.getResources(name);
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
