package io.github.collate.site;

import io.github.collate.claim.ReadFact;
import io.github.collate.text.Position;
import java.util.Locale;
import java.util.Objects;

/**
 * A place of a page that says something else when a fact changes.
 *
 * @param page whose text it is in
 * @param published whether readers find the page
 * @param position where the author wrote it
 * @param anchor the id of the place on its page; empty when it has none
 * @param fact what it leans on: a fact, or an attribute that nobody recorded for the subject
 */
public record Leaning(Page page, boolean published, Way way, Position position, String anchor, ReadFact fact) {

    /** How a place leans on a fact. */
    public enum Way {
        /** It quotes the fact by name. */
        QUOTE,
        /** A claim's expression read the fact. */
        CLAIM,
        /** A table has a cell for it. */
        TABLE;

        /** {@code quote}, as templates and reports have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Leaning {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(fact, "fact");
    }

    /** For links: the page, and the place on it where it has an id. */
    public String href() {
        return page.path().href() + (anchor.isEmpty() ? "" : "#" + PagePath.encoded(anchor));
    }
}
