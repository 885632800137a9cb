/** Subjects in the order that an author declares, and how far it holds; open {@link io.github.collate.ranking.Ranking} first. */
package io.github.collate.ranking;
