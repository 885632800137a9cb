package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import java.nio.file.Path;
import java.util.List;

/** Where a bake looks for the author's files. */
public final class SourceFolders {

    private SourceFolders() {}

    /**
     * The folders of content, assets, data and templates, as {@code jbake.properties} names them. They may lie outside of the
     * site's folder, and need not exist. None when the configuration has problems, which a bake tells.
     */
    public static List<Path> of(Order order) {
        return Settings.load(order, new Problems()).map(Settings::folders).orElse(List.of());
    }
}
