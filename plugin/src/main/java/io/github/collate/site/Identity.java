package io.github.collate.site;

import java.util.Objects;

/**
 * What the configuration says of the site as a whole.
 *
 * @param host its address without a slash at the end: {@code https://collate.github.io/collate}
 * @param author who stands behind it; empty for the site itself
 * @param license address of the licence of its data; empty when there is none
 * @param tagFolder {@code tag.path}; empty when the site has no pages for tags
 * @param extension {@code output.extension} of the pages for tags
 */
public record Identity(String host, String title, String description, String author, String license, String tagFolder,
        String extension) {

    public Identity {
        host = host.replaceAll("/+$", "");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(tagFolder, "tagFolder");
        Objects.requireNonNull(extension, "extension");
    }

    /** The absolute address of a page. */
    public String address(PagePath path) {
        return host + "/" + path.href();
    }
}
