package io.github.collate.view;

/**
 * A page of the site.
 *
 * @param title what a reader reads
 * @param href path from the site's root, without a leading slash
 * @param kind {@code essay}, {@code subject}, {@code comparison}, {@code collection}, {@code tag} or {@code source}
 */
public record Link(String title, String href, String kind) {}
