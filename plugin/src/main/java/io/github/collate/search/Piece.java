package io.github.collate.search;

/**
 * A file of an index.
 *
 * @param first the item with which it begins: a word, or the path of a page
 * @param print of its text
 */
record Piece(String first, String print) {}
