package io.github.collate.rule;

import io.github.collate.text.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A page as a reader gets it.
 *
 * @param path from the site's root
 * @param content the content file or data file that the page is of; empty for lists and the like
 * @param template what makes it
 * @param base what {@code <base href>} says; empty when there is none
 * @param anchors names that a link may end in
 */
public record RenderedPage(String path, Role role, Optional<Position> content, Position template, String base, Set<String> anchors,
        List<Link> links) {

    /** What a page is to somebody who looks for it. */
    public enum Role {
        /** A published essay, or a page of data: something that readers should find. */
        READING,
        /** A draft. */
        DRAFT,
        /** Index, archive, tags. */
        LIST,
        /** Shown in the place of what is not there. */
        MISSING
    }

    public RenderedPage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(template, "template");
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
    }

    /**
     * What leads from a page to another file, or shows one.
     *
     * @param tag {@code a}, {@code img}
     * @param followed whether a reader follows it
     * @param lacksWords whether it is an image without {@code alt}
     */
    public record Link(String tag, String target, boolean followed, boolean lacksWords) {}
}
