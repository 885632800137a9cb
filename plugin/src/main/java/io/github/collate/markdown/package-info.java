/**
 * Everyday Markdown made into HTML in one pass, to the bytes that flexmark makes of it; a text with anything else in it is
 * declined. Open {@link io.github.collate.markdown.Everyday} first, which says what is accepted.
 */
package io.github.collate.markdown;
