package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What lies in a folder, in JBake's order, without symbolic links that lead nowhere or back to a folder they lie in. */
final class Listing {

    private final Settings settings;
    private final Problems problems;

    Listing(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Files and folders that the filter takes; none when the folder is not there. */
    List<File> of(File folder, FileFilter filter) {
        File[] children = folder.listFiles(file -> !isLockOfAnEditor(file));
        if (children == null) {
            return List.of();
        }
        return Arrays.stream(children).sorted().filter(file -> leadsSomewhere(folder, file) && filter.accept(file)).toList();
    }

    /** Emacs marks a file that is being edited by a link to nowhere beside it. */
    private static boolean isLockOfAnEditor(File file) {
        return file.getName().startsWith(".#");
    }

    private boolean leadsSomewhere(File folder, File file) {
        Path path = file.toPath();
        if (!Files.isSymbolicLink(path)) {
            return true;
        }
        try {
            if (!folder.toPath().toRealPath().startsWith(path.toRealPath())) {
                return true;
            }
            tell(file, "The link leads back to a folder that it lies in. Remove it.");
        } catch (IOException nowhere) {
            tell(file, "The link leads nowhere. Remove it, or put back what it led to.");
        }
        return false;
    }

    private void tell(File file, String message) {
        problems.error(Position.ofFile(settings.pathOf(file)), "symbolic-link", message);
    }
}
