package io.github.collate.card;

import java.util.List;
import java.util.Objects;

/**
 * What stands on a picture for sharing.
 *
 * @param site the site's title
 * @param kind what the page is, in a few words above its title; may be empty
 * @param figures at most three
 */
public record Card(String site, String kind, String title, List<Figure> figures) {

    /** In pixels. */
    public static final int WIDTH = 1200;
    /** In pixels. */
    public static final int HEIGHT = 630;

    static final int MOST = 3;

    public Card {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        figures = List.copyOf(figures);
        if (figures.size() > MOST) {
            throw new IllegalArgumentException("at most three figures have room: " + figures);
        }
    }

    /** A value, and whose and what it is. */
    public record Figure(String value, String label) {}

    /** What the picture says, for those who do not see it. */
    public String alt() {
        StringBuilder text = new StringBuilder(title);
        figures.forEach(figure -> text.append("; ").append(figure.label()).append(": ").append(figure.value()));
        return text.append(". ").append(site).toString();
    }
}
