/**
 * Everyday Markdown made into HTML in one pass, to the bytes that flexmark makes of it; a text with anything else in it is
 * declined. To see what is accepted open {@link io.github.collate.markdown.Everyday} first.
 */
package io.github.collate.markdown;
