package io.github.collate.site;

import io.github.collate.collection.PartialDate;
import io.github.collate.tag.Tag;
import io.github.collate.text.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of the site, before anybody renders it.
 *
 * @param about a sentence or two in plain text; may be empty
 * @param source what the author would edit to change it
 * @param updated for essays their date; for what shows facts the newest day on which one of them was checked
 */
public record Page(PagePath path, Kind kind, String title, String about, Position source, List<Tag> tags,
        Optional<PartialDate> updated) {

    public Page {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(source, "source");
        tags = List.copyOf(tags);
        Objects.requireNonNull(updated, "updated");
    }

    /**
     * What somebody else writes, for the check that no two things write one path.
     *
     * @param what it is, for messages: {@code the archive}
     * @param source what names its path, mostly {@code jbake.properties}
     */
    public static Page other(PagePath path, String what, Position source) {
        return new Page(path, Kind.OTHER, what, "", source, List.of(), Optional.empty());
    }

    static Page plain(PagePath path, Kind kind, String title, Position source) {
        return new Page(path, kind, title, "", source, List.of(), Optional.empty());
    }
}
