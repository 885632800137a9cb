package io.github.collate.bake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** What is done to folders as a whole. */
final class FileTree {

    private FileTree() {}

    /** Deletes a folder with all that is in it, but not what links in it lead to. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException broken) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes a folder and those around it as long as they are empty, up to the root, which stays. */
    static void removeEmpty(Path folder, Path root) throws IOException {
        for (Path at = folder; at != null && !at.equals(root) && at.startsWith(root); at = at.getParent()) {
            try {
                Files.delete(at);
            } catch (DirectoryNotEmptyException stillUsed) {
                return;
            } catch (NoSuchFileException removedBefore) {
                // Its parent may be empty too.
            }
        }
    }
}
