/**
 * Essays: a Markdown file with its header, and what it says of subjects, facts and sources; open
 * {@link io.github.collate.essay.EssayReader} first, then {@link io.github.collate.essay.Markdown}.
 */
package io.github.collate.essay;
