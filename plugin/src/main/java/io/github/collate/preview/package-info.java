/** Shows the author the site while it is written; open {@link io.github.collate.preview.Rebaking} first, and then PreviewServer. */
package io.github.collate.preview;
