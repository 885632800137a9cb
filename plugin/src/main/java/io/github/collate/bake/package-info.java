/** Renders pages in parallel and writes them as a whole or not at all; open {@link io.github.collate.bake.Staging} first. */
package io.github.collate.bake;
