/** What readers can search, in files that a browser loads piece by piece; open {@link io.github.collate.search.Index} first. */
package io.github.collate.search;
