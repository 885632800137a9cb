package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** What lies in a folder, in JBake's order, without symbolic links that lead nowhere or back to a folder they lie in. */
final class Listing {

    private final Settings settings;
    private final Problems problems;
    private final JBakeConfiguration config;
    private final Map<File, List<File>> known = new HashMap<>();

    Listing(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
        this.config = new Asked(settings.config());
    }

    /** The configuration that JBake's filters are to be given. */
    JBakeConfiguration config() {
        return config;
    }

    /** Knows the name of the file that has a folder left out; filters ask for it once for each file in the folder. */
    private static final class Asked extends DefaultJBakeConfiguration {

        private final String ignoreFile;

        Asked(DefaultJBakeConfiguration config) {
            super(config.getCompositeConfiguration());
            this.ignoreFile = config.getIgnoreFileName();
        }

        @Override
        public String getIgnoreFileName() {
            return ignoreFile;
        }
    }

    /** Files and folders that the filter takes; none when the folder is not there. */
    List<File> of(File folder, FileFilter filter) {
        return known.computeIfAbsent(folder, this::children).parallelStream().filter(filter::accept).toList();
    }

    /** Looked at once, since content and assets are looked for in the same folders. */
    private List<File> children(File folder) {
        String[] names = folder.list((parent, name) -> !isLockOfAnEditor(name));
        if (names == null) {
            return List.of();
        }
        Arrays.sort(names, File.separatorChar == '/' ? Comparator.naturalOrder() : String.CASE_INSENSITIVE_ORDER);
        // Looked at side by side; what is wrong is told in the order of names.
        List<Optional<SeenFile>> seen = Arrays.stream(names).parallel().map(name -> SeenFile.of(folder, name)).toList();
        List<File> children = new ArrayList<>(names.length);
        seen.forEach(each -> each.filter(file -> leadsSomewhere(folder, file)).ifPresent(children::add));
        return children;
    }

    /** Emacs marks a file that is being edited by a link to nowhere beside it. */
    private static boolean isLockOfAnEditor(String name) {
        return name.startsWith(".#");
    }

    private boolean leadsSomewhere(File folder, SeenFile file) {
        if (!file.isLink()) {
            return true;
        }
        Path path = file.toPath();
        try {
            if (!leadsBack(folder, path.toRealPath())) {
                return true;
            }
            tell(file, "The link leads back to a folder that it lies in. Remove it.");
        } catch (IOException nowhere) {
            tell(file, "The link leads nowhere. Remove it, or put back what it led to.");
        }
        return false;
    }

    /** Whether a folder lies in another, by any of the links that led to it. */
    private static boolean leadsBack(File folder, Path target) throws IOException {
        for (File at = folder; at != null; at = at.getParentFile()) {
            if (at.toPath().toRealPath().startsWith(target)) {
                return true;
            }
        }
        return false;
    }

    private void tell(File file, String message) {
        problems.error(Position.ofFile(settings.pathOf(file)), "symbolic-link", message);
    }
}
