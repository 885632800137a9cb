package io.github.collate.jbake;

import java.util.Map;
import java.util.Optional;

/**
 * What the templates of a site with collections have beyond JBake's model.
 *
 * @param model values by name, on every page
 * @param components renders the parts that pages share
 * @param tables makes the tables that templates ask for
 * @param quotes quotes the facts that templates ask for
 */
record Extras(Map<String, Object> model, Optional<Components> components, Optional<Tables> tables,
        Optional<Quotes> quotes) {

    static final Extras NONE = new Extras(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    Extras {
        model = Map.copyOf(model);
    }
}
