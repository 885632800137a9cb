/** Where facts come from; open {@link io.github.collate.source.Bibliography} first. */
package io.github.collate.source;
