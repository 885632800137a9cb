package io.github.collate.essay;

import java.util.Objects;

/**
 * A content file taken apart.
 *
 * @param path from the site's root, with {@code /} between its parts
 * @param body the text after the header, each line ended by {@code \n}
 * @param bodyLine the line of the file that the body starts at, counted from 1
 */
public record EssayFile(String path, Header header, String body, int bodyLine) {

    public EssayFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(body, "body");
        if (bodyLine < 1) {
            throw new IllegalArgumentException("lines count from 1: " + bodyLine);
        }
    }
}
