package io.github.collate.search;

/** Where the files of an index lie; may be used by many threads. */
public interface Shelf {

    /**
     * Keeps a file that is there, if it is.
     *
     * @param path from the site's root
     * @param sum a checksum of its text
     * @return false when it is not there, or is not of this text
     */
    boolean keep(String path, long sum);

    /**
     * Takes a file.
     *
     * @param sum a checksum of its text
     */
    void put(String path, long sum, String text);
}
