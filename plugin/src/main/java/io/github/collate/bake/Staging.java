package io.github.collate.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A site under construction beside the one that readers see. Pages are written here; only {@link #publish()}, called once
 * everything has rendered, touches the site's folder. What a bake wrote is remembered in a list, so that the next bake removes
 * what it no longer writes and leaves files of others alone.
 */
public final class Staging {

    private final Path site;
    private final Path folder;
    private final Path list;

    /**
     * Opens an empty staging folder.
     *
     * @param site the folder that readers see
     * @param work a folder of ours for what lasts from bake to bake
     * @throws IOException when the work folder cannot be written
     */
    public Staging(Path site, Path work) throws IOException {
        this.site = site;
        this.folder = work.resolve("staging");
        this.list = work.resolve("written.txt");
        deleteTree(folder);
        Files.createDirectories(folder);
    }

    /** Where pages are written. */
    public Path folder() {
        return folder;
    }

    /**
     * Writes one file.
     *
     * @param path from the site's root, with {@code /}
     * @throws IOException when it cannot be written
     */
    public void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /**
     * Writes texts in UTF-8.
     *
     * @param texts by path
     * @throws IOException when one cannot be written
     */
    public void writeAll(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Copies files as they are.
     *
     * @param files by the path they go to
     * @throws IOException when one cannot be read or written
     */
    public void copyAll(Map<String, File> files) throws IOException {
        for (Map.Entry<String, File> file : files.entrySet()) {
            write(file.getKey(), Files.readAllBytes(file.getValue().toPath()));
        }
    }

    /**
     * Moves what is new or changed into the site, removes what an earlier bake wrote and this one did not, and empties the
     * staging folder.
     *
     * @throws IOException when the site's folder cannot be written
     */
    public Written publish() throws IOException {
        SortedSet<String> before = readList();
        SortedSet<String> now = staged();
        SortedSet<String> either = new TreeSet<>(before);
        either.addAll(now);
        writeList(either);
        int changed = 0;
        for (String path : now) {
            if (moveIfChanged(path)) {
                changed++;
            }
        }
        int removed = 0;
        for (String path : before) {
            if (!now.contains(path) && Files.deleteIfExists(site.resolve(path))) {
                removed++;
                removeEmptyParents(site.resolve(path).getParent());
            }
        }
        writeList(now);
        deleteTree(folder);
        return new Written(now.size(), changed, removed);
    }

    /** Drops all that was staged; the site stays as it is. */
    public void discard() {
        try {
            deleteTree(folder);
        } catch (IOException leftBehind) {
            // The next bake empties the folder before it begins.
            folder.toFile().deleteOnExit();
        }
    }

    private SortedSet<String> staged() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            SortedSet<String> paths = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
            return paths;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private boolean moveIfChanged(String path) throws IOException {
        Path from = folder.resolve(path);
        Path to = site.resolve(path);
        if (Files.isRegularFile(to) && Files.mismatch(from, to) == -1) {
            return false;
        }
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    private void removeEmptyParents(Path parent) throws IOException {
        for (Path at = parent; at != null && !at.equals(site) && at.startsWith(site); at = at.getParent()) {
            try {
                Files.delete(at);
            } catch (DirectoryNotEmptyException stillUsed) {
                return;
            }
        }
    }

    private SortedSet<String> readList() throws IOException {
        try {
            return new TreeSet<>(Files.readAllLines(list));
        } catch (NoSuchFileException firstBake) {
            return new TreeSet<>();
        }
    }

    private void writeList(SortedSet<String> paths) throws IOException {
        Path fresh = list.resolveSibling("written.txt.new");
        Files.write(fresh, paths);
        Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
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
}
