package io.github.collate.view;

/**
 * A source in the list under an essay.
 *
 * @param html the source as the site's citation style writes it: phrasing content, escaped
 * @param source the source itself
 */
public record BibliographyEntry(String html, SourceRef source) {}
