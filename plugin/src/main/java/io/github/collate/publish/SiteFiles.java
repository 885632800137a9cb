package io.github.collate.publish;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectChecker;

/**
 * All files of a site as git may have them: regular files under paths that every git takes. A link to a file of the site is that
 * file; a link that leads elsewhere would publish what nobody meant to.
 */
final class SiteFiles extends SimpleFileVisitor<Path> {

    private static final char UNREADABLE = '\uFFFD';

    private final Path root;
    private final Problems problems;
    private final ObjectChecker checker = new ObjectChecker();
    private final List<SiteFile> files = new ArrayList<>();

    private SiteFiles(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Walks the folder. A repository in it ({@code .git} at its root) is passed over.
     *
     * @return the files in the order of their paths
     */
    static List<SiteFile> read(Path site, Problems problems) throws IOException {
        Path root = site.toRealPath();
        SiteFiles walk = new SiteFiles(root, problems);
        Files.walkFileTree(root, walk);
        return walk.files.stream().sorted((one, other) -> one.path().compareTo(other.path())).toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root.resolve(Constants.DOT_GIT)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (path.equals(Constants.DOT_GIT)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            addLink(path, file);
        } else if (attributes.isRegularFile()) {
            add(path, file, attributes.size());
        } else {
            report(path, "is neither a file nor a folder");
        }
        return FileVisitResult.CONTINUE;
    }

    private void addLink(String path, Path link) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException nowhere) {
            report(path, "is a link that leads nowhere");
            return;
        }
        if (target.startsWith(root) && Files.isRegularFile(target)) {
            add(path, target, Files.size(target));
        } else {
            report(path, target.startsWith(root) ? "is a link to a folder" : "is a link that leads out of the site");
        }
    }

    private void add(String path, Path file, long size) {
        if (path.indexOf(UNREADABLE) >= 0) {
            report(path, "has a name that Java cannot read in this language setting; run with LC_ALL=C.UTF-8, or rename it, "
                    + "since as it is it");
            return;
        }
        try {
            checker.checkPath(path);
            files.add(new SiteFile(path, file, size));
        } catch (CorruptObjectException refused) {
            report(path, "has a name that git refuses (" + refused.getMessage() + ")");
        }
    }

    private void report(String path, String what) {
        problems.error(Position.ofFile(root.getFileName() + "/" + path), "unpublishable",
                "This " + what + " and cannot be published. Remove it from " + root + ".");
    }
}
