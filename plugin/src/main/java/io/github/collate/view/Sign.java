package io.github.collate.view;

/**
 * A mark on a value that says in words what a reader must know before leaning on it.
 *
 * @param id {@code unsourced}, {@code stale}, {@code disputed}, {@code secondary}, {@code essay} or {@code other-basis}
 * @param symbol one character, for tight places
 * @param label a word or two: {@code stale}
 * @param about a sentence: {@code As of March 2024; figures of this kind are held to be stale after 365 days.}
 */
public record Sign(String id, String symbol, String label, String about) implements Shared {}
