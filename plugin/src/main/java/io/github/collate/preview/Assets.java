package io.github.collate.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which bake last changed each style, script and image, so that pages of any age can be told what became another one since. */
final class Assets {

    private static final int TOLD = 500;

    private final Map<String, Integer> changes = new HashMap<>();

    /** A bake has changed files. Pages are not kept: each of them is compared with the one that is shown. */
    synchronized void changed(Set<String> paths, int bake) {
        paths.stream().filter(path -> !isPage(path)).forEach(path -> changes.put(path, bake));
    }

    static boolean isPage(String path) {
        return path.endsWith(".html") || path.endsWith(".htm");
    }

    /** What was changed by later bakes, in the order of the paths; empty when it is too much to be told one by one. */
    synchronized Optional<List<String>> since(int bake) {
        List<String> later = new ArrayList<>();
        changes.forEach((path, changed) -> {
            if (changed > bake) {
                later.add(path);
            }
        });
        later.sort(null);
        return later.size() > TOLD ? Optional.empty() : Optional.of(later);
    }
}
