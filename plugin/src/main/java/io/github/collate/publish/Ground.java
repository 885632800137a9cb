package io.github.collate.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What beside the site's own folders counts as its sources.
 *
 * @param sources files and folders, such as the project's with its {@code pom.xml}
 * @param products folders within them that are built and not written
 */
public record Ground(List<Path> sources, List<Path> products) {

    public Ground {
        sources = List.copyOf(sources);
        products = List.copyOf(products);
    }
}
