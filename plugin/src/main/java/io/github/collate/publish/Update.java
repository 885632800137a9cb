package io.github.collate.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What becomes of the files of a branch, by their paths from its root.
 *
 * @param added were not there
 * @param changed have other bytes
 * @param removed are no longer there
 */
public record Update(List<String> added, List<String> changed, List<String> removed) {

    public Update {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /**
     * From one tree to another.
     *
     * @param before empty for a branch that is not there
     */
    static Update between(Optional<? extends AnyObjectId> before, AnyObjectId after, ObjectReader reader) throws IOException {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            if (before.isPresent()) {
                walk.addTree(before.get());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(after);
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                boolean was = walk.getRawMode(0) != FileMode.TYPE_MISSING;
                boolean is = walk.getRawMode(1) != FileMode.TYPE_MISSING;
                (was && is ? changed : is ? added : removed).add(walk.getPathString());
            }
        }
        return new Update(added, changed, removed);
    }

    /** How many files differ. */
    public int files() {
        return added.size() + changed.size() + removed.size();
    }
}
