package io.github.collate.site;

import java.util.Map;

/** Who is behind the site, for schema.org. */
final class Creator {

    private Creator() {}

    static Map<String, Object> of(Identity identity) {
        return identity.author().isEmpty()
                ? Fields.of("@type", "Organization", "name", identity.title(), "url", identity.host() + "/")
                : Fields.of("@type", "Person", "name", identity.author());
    }
}
