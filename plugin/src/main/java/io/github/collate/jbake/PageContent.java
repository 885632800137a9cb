package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.util.List;
import java.util.Optional;
import org.jbake.template.model.TemplateModel;

/**
 * What a page is made of. Most pages of a bake that reuses are only compared, so that a model is made when the page is rendered,
 * and its fingerprint may be had for less.
 */
interface PageContent {

    /** The page's model, another one each time: whoever renders it may change it. */
    TemplateModel model();

    /**
     * What the fingerprint rests on, so that it need not be made again as long as these are the very same objects; empty when that
     * cannot be told.
     */
    default List<Object> parts() {
        return List.of();
    }

    /**
     * Of all in the model.
     *
     * @return empty when some of it cannot be compared
     */
    Optional<Fingerprint> print(ReadPrints prints);
}
