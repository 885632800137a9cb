package io.github.collate.search;

/** Where the files of an index lie. */
public interface Shelf {

    /**
     * Takes a file, which may be what lies there already.
     *
     * @param path from the site's root
     */
    void put(String path, String text);
}
