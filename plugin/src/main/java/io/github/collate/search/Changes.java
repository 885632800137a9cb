package io.github.collate.search;

import java.util.Collection;
import java.util.List;

/**
 * What an index says that an earlier one did not, or the other way round.
 *
 * @param words that came or went, or say something else of a page
 * @param pages paths of those that say something else; they were there before, and none came or went
 */
record Changes(Collection<String> words, List<String> pages) {}
