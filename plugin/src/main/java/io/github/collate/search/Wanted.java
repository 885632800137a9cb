package io.github.collate.search;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A page that readers shall find.
 *
 * @param href its path from the site's root, encoded for links; no two pages have the same
 * @param key of all that the page says, and of nothing else
 * @param entry the page itself, made when it is not known by its key; may be called by many threads
 */
public record Wanted(String href, String key, Supplier<Entry> entry) {

    public Wanted {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(entry, "entry");
    }
}
