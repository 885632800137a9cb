package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
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
     * Of all in the model.
     *
     * @return empty when some of it cannot be compared
     */
    Optional<Fingerprint> print(ReadPrints prints);
}
