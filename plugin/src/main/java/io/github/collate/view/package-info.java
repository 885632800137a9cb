/**
 * All that templates may see: finished texts and links, nothing to compute, sort or join; open
 * {@link io.github.collate.view.ComparisonView} first.
 *
 * <p>A text that is missing is the empty string, a list that is missing is empty. A {@code href} is a path from the site's
 * root without a leading slash; a template puts {@code content.rootpath} before it.
 */
package io.github.collate.view;
