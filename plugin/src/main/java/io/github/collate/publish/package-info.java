/** Puts the baked site on a branch of a remote, by JGit; open {@link io.github.collate.publish.Publisher} first. */
package io.github.collate.publish;
