/** Where a piece of text stands in the author's files; open {@link io.github.collate.text.Position} first. */
package io.github.collate.text;
