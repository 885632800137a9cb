package io.github.collate.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Which files of a branch stay though they are not of the site: those that patterns name, such as a {@code CNAME} that GitHub wrote. */
final class KeptFiles {

    private final IgnoreNode patterns;

    /** @param patterns lines of a {@code .gitignore}: what it would ignore is kept */
    KeptFiles(List<String> patterns) {
        this.patterns = new IgnoreNode(patterns.stream().map(FastIgnoreRule::new).toList());
    }

    /**
     * A site together with what stays of the branch. Where a file and a folder would have one name, the site's is taken.
     *
     * @param tree what the branch holds
     */
    Map<String, Store.Entry> with(Map<String, Store.Entry> site, RevTree tree, ObjectReader reader) throws IOException {
        Map<String, Store.Entry> all = new TreeMap<>(site);
        Set<String> folders = new TreeSet<>();
        site.keySet().forEach(path -> folders.addAll(parents(path)));
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                if (isKept(path) && !folders.contains(path) && parents(path).stream().noneMatch(site::containsKey)) {
                    all.putIfAbsent(path, new Store.Entry(walk.getFileMode(0), walk.getObjectId(0)));
                }
            }
        }
        return all;
    }

    private boolean isKept(String path) {
        IgnoreNode.MatchResult own = patterns.isIgnored(path, false);
        return own == IgnoreNode.MatchResult.IGNORED || own == IgnoreNode.MatchResult.CHECK_PARENT
                && parents(path).stream().anyMatch(folder -> patterns.isIgnored(folder, true) == IgnoreNode.MatchResult.IGNORED);
    }

    /** The folders that a path lies in. */
    private static Set<String> parents(String path) {
        Set<String> parents = new TreeSet<>();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            parents.add(path.substring(0, end));
        }
        return parents;
    }
}
