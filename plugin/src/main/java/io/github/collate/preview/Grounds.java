package io.github.collate.preview;

import io.github.collate.jbake.Premises;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What of the disk is watched.
 *
 * @param folders with all that is in them; they need not exist
 * @param files that need not exist either
 * @param products folders that are written by builds, left alone wherever they lie
 */
record Grounds(List<Path> folders, List<Path> files, List<Path> products) {

    private static final Set<String> FOREIGN = Set.of(".git", ".hg", ".svn", "node_modules");

    Grounds {
        folders = absolute(folders);
        files = absolute(files);
        products = absolute(products);
    }

    static Grounds of(Premises premises, List<Path> products) {
        return new Grounds(premises.folders(), premises.files(), products);
    }

    private static List<Path> absolute(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize()).distinct().toList();
    }

    /** Whether something at this path is none of the site's sources: a product, or what editors leave beside a file for a while. */
    boolean isForeign(Path path) {
        return products.stream().anyMatch(path::startsWith) || FOREIGN.contains(nameOf(path)) || isScratch(nameOf(path));
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /** Names that Vim, Emacs, JetBrains' editors, gedit, Kate and the systems' own file managers use. */
    private static boolean isScratch(String name) {
        return name.endsWith("~") || name.matches("\\..*\\.sw[a-z]|4913|\\.#.*|#.*#|.*___jb_(tmp|old)___|\\.goutputstream-.*|"
                + ".*\\.kate-swp|\\.DS_Store|Thumbs\\.db");
    }

    /** Goes through all folders below one, itself first, and all files; links are followed, loops are not. */
    void walk(Path start, Consumer<Path> folder, BiConsumer<Path, BasicFileAttributes> file) throws IOException {
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                if (isForeign(each)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.accept(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                if (!isForeign(each)) {
                    file.accept(each, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException goneOrLoop) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Everything that is watched by its own path. */
    List<Path> roots() {
        return Stream.concat(folders.stream(), files.stream()).toList();
    }
}
