package io.github.collate.jbake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;

/** The parts that pages share without the pages' own templates: for sites that dress themselves. */
final class OnlyComponents implements TemplateLoader {

    private final TemplateLoader all;

    OnlyComponents(TemplateLoader all) {
        this.all = all;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return name.startsWith("components/") ? all.findTemplateSource(name) : null;
    }

    @Override
    public long getLastModified(Object templateSource) {
        return all.getLastModified(templateSource);
    }

    @Override
    public Reader getReader(Object templateSource, String encoding) throws IOException {
        return all.getReader(templateSource, encoding);
    }

    @Override
    public void closeTemplateSource(Object templateSource) throws IOException {
        all.closeTemplateSource(templateSource);
    }
}
