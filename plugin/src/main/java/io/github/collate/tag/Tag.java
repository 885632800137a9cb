package io.github.collate.tag;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word by which essays and subjects are found together.
 *
 * @param name as it counts and as a reader reads it
 */
public record Tag(String name) implements Comparable<Tag> {

    public Tag {
        if (name.isBlank() || !name.equals(name.trim())) {
            throw new IllegalArgumentException("not a tag: \"" + name + "\"");
        }
    }

    /**
     * The name of a tag's page without folder and ending. JBake 2.7.0 takes the tag as it is, also with a slash in it; with
     * {@code tag.sanitize} its spaces are hyphens already.
     */
    public String slug() {
        return name;
    }

    /** The page's path from the site's root, as JBake's {@code Renderer} makes it: {@code tags/retention.html}. */
    public String path(String folder, String extension) {
        return folder + "/" + slug() + extension;
    }

    /** The same for tags whose pages overwrite each other where a file system takes capitals, or two ways to write é, for one. */
    String folded() {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Tag other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
