package io.github.collate.jbake;

import io.github.collate.view.HeadView;
import java.util.Optional;
import org.jbake.model.DocumentModel;

/** Tells what stands in the {@code <head>} of each page; sites without collections have none. */
interface Heads {

    Heads NONE = (path, content, tag) -> Optional.empty();

    /**
     * The head of a page.
     *
     * @param path the page's, from the site's root
     * @param content what the page is of
     * @param tag the tag whose page it is
     */
    Optional<HeadView> of(String path, DocumentModel content, Optional<String> tag);
}
