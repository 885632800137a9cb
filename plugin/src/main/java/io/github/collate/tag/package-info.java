/** Tags of essays and subjects, and the pages they get; open {@link io.github.collate.tag.Tag} first. */
package io.github.collate.tag;
