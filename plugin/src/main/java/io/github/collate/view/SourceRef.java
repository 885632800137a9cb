package io.github.collate.view;

/**
 * A source as a value names it.
 *
 * @param href the site's page about the source
 * @param url the source itself; empty when it has none
 * @param kind {@code official}, {@code press}, {@code secondary}, {@code essay} or empty
 * @param kindTitle the kind in words: {@code press}
 */
public record SourceRef(String id, String title, String publisher, String href, String url, DateView issued, String kind,
        String kindTitle) implements Shared {}
