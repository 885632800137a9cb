package io.github.collate.site;

import io.github.collate.collection.PartialDate;
import io.github.collate.essay.EssayBody;
import io.github.collate.essay.Header;
import io.github.collate.tag.Tag;
import io.github.collate.text.Position;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of the author's with its page.
 *
 * @param file its path from the site's root: {@code content/essays/thesis.md}
 * @param published whether readers find it: a draft has a page, but nothing speaks of it
 */
public record Essay(PagePath path, String file, Header header, boolean published, EssayBody body) {

    public Essay {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(body, "body");
    }

    /** Its title; else its file's name, so that links to it can be seen. */
    public String title() {
        return header.title().isEmpty() ? file.substring(file.lastIndexOf('/') + 1) : header.title();
    }

    /** What its header says in a sentence or two; may be empty. */
    public String summary() {
        return header.text("summary");
    }

    /** The day in its header. */
    public Optional<LocalDate> date() {
        return header.date().map(date -> LocalDate.ofInstant(date, ZoneId.systemDefault()));
    }

    Page page(List<Tag> tags) {
        return new Page(path, Kind.ESSAY, title(), summary(), Position.ofFile(file), tags, date().map(PartialDate::ofDay));
    }
}
