/** What an edit of the data touches, held against an earlier commit; open {@link io.github.collate.impact.Impact} first. */
package io.github.collate.impact;
