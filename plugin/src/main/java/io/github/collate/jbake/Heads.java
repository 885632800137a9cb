package io.github.collate.jbake;

import org.jbake.template.model.TemplateModel;

/** Gives each page what stands in its {@code <head>}; sites without collections have none. */
interface Heads {

    Heads NONE = (path, model) -> {};

    /** @param path the page's, from the site's root */
    void complete(String path, TemplateModel model);
}
