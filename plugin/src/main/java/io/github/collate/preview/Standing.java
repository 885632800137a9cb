package io.github.collate.preview;

import java.util.Set;

/**
 * How the site stands after a bake, for all who look at it.
 *
 * @param bake counts bakes from 1
 * @param panel HTML of what is wrong; empty when nothing is
 * @param basePath the path that the site is served under, with a slash at both ends
 * @param missing the page for what is not found, from the site's root
 * @param drafts the pages that readers do not find, from the site's root
 */
record Standing(int bake, String panel, String basePath, String missing, Set<String> drafts) {

    Standing {
        drafts = Set.copyOf(drafts);
    }
}
