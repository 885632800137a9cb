/** The goals: parameters and one call; open {@link io.github.collate.maven.GenerateMojo} first. */
package io.github.collate.maven;
