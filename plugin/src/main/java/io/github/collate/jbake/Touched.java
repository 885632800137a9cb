package io.github.collate.jbake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which files of a site may have come, gone or changed since it was baked last.
 *
 * @param places files and folders, as absolute paths; empty when it may be any
 */
record Touched(Optional<List<Path>> places) {

    /** Nobody knows. */
    static final Touched ANY = new Touched(Optional.empty());

    static Touched of(Collection<Path> places) {
        return new Touched(Optional.of(places.stream().map(Touched::normal).distinct().toList()));
    }

    static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    boolean isAny() {
        return places.isEmpty();
    }

    /** Whether a file in a folder may have changed. */
    boolean reaches(Path folder) {
        return places.isEmpty() || places.get().stream().anyMatch(place -> place.startsWith(normal(folder)));
    }

    /**
     * The places as they are found by way of folders.
     *
     * @param roots folders, or files
     * @return empty when one of the places is in none of these, so that nobody knows what it means for them
     */
    Optional<List<Path>> within(List<Path> roots) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Path> found = places.get().stream().flatMap(place -> roots.stream().filter(root -> place.startsWith(normal(root)))
                .map(root -> place.equals(normal(root)) ? root : root.resolve(normal(root).relativize(place)))).toList();
        boolean all = places.get().stream().allMatch(place -> roots.stream().anyMatch(root -> place.startsWith(normal(root))));
        return all ? Optional.of(found) : Optional.empty();
    }
}
