package io.github.collate.site;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import java.util.Map;
import java.util.Optional;

/** schema.org's {@code DefinedTerm}, for an attribute: what a word of the record means. */
final class TermData {

    private final Site site;

    TermData(Site site) {
        this.site = site;
    }

    /** @param page an attribute's */
    Optional<Map<String, Object>> of(Page page) {
        for (Collection collection : site.data().collections()) {
            for (Attribute attribute : collection.attributes()) {
                if (Addresses.of(collection.id(), attribute.id()).equals(page.path())) {
                    return Optional.of(of(collection, attribute, page));
                }
            }
        }
        return Optional.empty();
    }

    private Map<String, Object> of(Collection collection, Attribute attribute, Page page) {
        String address = site.identity().address(page.path());
        return Fields.of("@type", "DefinedTerm",
                "@id", address,
                "url", address,
                "name", attribute.title(),
                "termCode", attribute.id().text(),
                "description", page.about(),
                "inDefinedTermSet", site.identity().address(Addresses.of(collection.id())));
    }
}
