package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.Map;
import org.jbake.model.DocumentModel;

/**
 * A store with the engine that renders out of it, and the pages of documents that were made for it. They last for as long as templates
 * are the same, and the site has collections or has none.
 *
 * @param templates of all templates
 * @param pages of documents, each by the very document that it shows
 */
record Kitchen(Fingerprint templates, MemoryStore store, PageEngine engine, Map<DocumentModel, PageJob> pages) {

    /** An engine with its templates still to be parsed. */
    static Kitchen of(Settings settings, TemplateSources templates, Extras extras) {
        MemoryStore store = new MemoryStore(extras);
        return new Kitchen(templates.all(), store, new PageEngine(store, settings.config()), Map.of());
    }

    boolean serves(TemplateSources now, Extras extras) {
        return store.extras().components().isPresent() == extras.components().isPresent() && templates.equals(now.all());
    }

    /** Has templates see these from now on. */
    void take(Extras extras) {
        if (store.extras() != extras) {
            store.take(extras);
            engine.take(extras);
        }
    }

    Kitchen with(Map<DocumentModel, PageJob> made) {
        return new Kitchen(templates, store, engine, made);
    }
}
