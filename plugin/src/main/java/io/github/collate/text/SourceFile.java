package io.github.collate.text;

import java.util.Objects;

/**
 * One of the author's files, read; {@code problem.Utf8} makes one from bytes.
 *
 * @param path from the site's root, with {@code /} between its parts
 * @param text without a byte order mark
 */
public record SourceFile(String path, String text) {

    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** The last part of the path: {@code tiktok.yaml}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
