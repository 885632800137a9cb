package io.github.collate.search;

import java.util.List;
import java.util.Objects;

/**
 * A page that can be found.
 *
 * @param href its path from the site's root, encoded for links
 * @param kind what it is, in a word: {@code essay}
 * @param keywords words that say what it is about, such as its tags
 * @param text what it says, in plain text
 */
public record Entry(String title, String href, String kind, List<String> keywords, String text) {

    public Entry {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(kind, "kind");
        keywords = List.copyOf(keywords);
        text = Markup.inOneLine(text);
    }
}
