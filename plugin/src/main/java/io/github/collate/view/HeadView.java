package io.github.collate.view;

/**
 * What stands in a page's {@code <head>}, under the name {@code content.head}.
 *
 * @param title for {@code <title>} and {@code og:title}
 * @param description plain text, at most some 200 characters
 * @param canonical absolute address of the page
 * @param type {@code article} or {@code website}, for {@code og:type}
 * @param jsonLd schema.org description, safe inside {@code <script type="application/ld+json">}; empty when there is none
 */
public record HeadView(String title, String description, String canonical, String type, String jsonLd) {}
