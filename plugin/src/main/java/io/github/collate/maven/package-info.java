/** The goals: parameters and one call; open {@link io.github.collate.maven.GenerateMojo} first, and for what goals share SiteMojo. */
package io.github.collate.maven;
