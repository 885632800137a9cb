/** Pictures for those who share a page: what stands on them, and how it is drawn; open {@link io.github.collate.card.Cards} first. */
package io.github.collate.card;
