package io.github.collate.search;

/** Where the files of an index lie. */
public interface Shelf {

    /**
     * Whether a file lies there that was put with this print.
     *
     * @param path from the site's root
     */
    boolean has(String path, String print);

    /** Lets a file lie that {@link #has} has found. */
    void keep(String path);

    /**
     * Takes a file, which may be what lies there already.
     *
     * @param print of its text; two files with one print say the same
     */
    void put(String path, String print, String text);
}
