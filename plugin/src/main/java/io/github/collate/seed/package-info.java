/** Makes new sites, from the plugin alone or from an archive; open {@link io.github.collate.seed.Starter} first. */
package io.github.collate.seed;
