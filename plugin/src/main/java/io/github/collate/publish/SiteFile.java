package io.github.collate.publish;

import java.nio.file.Path;

/**
 * A file of the baked site.
 *
 * @param path from the site's root, with {@code /}
 * @param file where its bytes are
 * @param size in bytes
 */
record SiteFile(String path, Path file, long size) {}
