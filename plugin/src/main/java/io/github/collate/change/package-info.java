/** What changed in the record, and when: derived from facts and their steps; open {@link io.github.collate.change.Changes} first. */
package io.github.collate.change;
