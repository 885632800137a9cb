package io.github.collate.bake;

/**
 * What a bake did to the site's folder, in files.
 *
 * @param files all that the site now holds of ours
 * @param changed new or different from before
 * @param removed no longer written
 */
public record Written(int files, int changed, int removed) {}
