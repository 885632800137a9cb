package io.github.collate.jbake;

import java.util.List;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;

/**
 * The catalogue of a site, and that of a page whose template changes it. Pages are rendered side by side and kept from bake to bake, so
 * what one of them changes is its own and gone when it has been rendered. A page belongs to the thread that renders it.
 */
final class Catalogues {

    private final ThreadLocal<Supplier<Catalogue>> page = new ThreadLocal<>();
    private volatile Supplier<Catalogue> site = () -> Catalogue.EMPTY;

    /** The one that the thread sees. */
    Catalogue seen() {
        Supplier<Catalogue> own = page.get();
        return own == null ? site.get() : own.get();
    }

    void openPage() {
        page.set(site);
    }

    void closePage() {
        page.remove();
    }

    /** Puts other documents in the place of all that the thread sees, and says whether they are the site's. */
    boolean replace(List<DocumentModel> documents) {
        Catalogue next = new Catalogue(documents);
        if (page.get() == null) {
            site = () -> next;
            return true;
        }
        page.set(() -> next);
        return false;
    }

    /**
     * Puts documents in the place of the site's that are not made before somebody looks for one.
     *
     * @param documents in the order in which a store has them
     */
    void replaceLater(Supplier<List<DocumentModel>> documents) {
        site = new Once<>(() -> new Catalogue(documents.get()));
    }
}
