package io.github.collate.bake;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that are put into a folder of the author's, all of them or none. */
public final class NewFiles {

    private final Path folder;
    private final SortedMap<String, byte[]> files;

    /**
     * @param folder need not be there
     * @param files by their paths within it, with {@code /}
     * @throws IllegalArgumentException when a path is not one within the folder
     */
    public NewFiles(Path folder, Map<String, byte[]> files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.files = new TreeMap<>(files);
        this.files.keySet().forEach(NewFiles::require);
    }

    /** Whether a path leads to a file within the folder, on any machine. */
    public static boolean isWithin(String path) {
        return !path.isEmpty() && path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ')
                && Arrays.stream(path.split("/", -1)).noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static void require(String path) {
        if (!isWithin(path)) {
            throw new IllegalArgumentException("not a path within a folder: " + path);
        }
    }

    /**
     * Paths where there is something else: another file, or a folder, or a file where a folder is needed.
     *
     * @throws IOException when a file cannot be read
     */
    public List<String> taken() throws IOException {
        SortedMap<String, byte[]> taken = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path at = folder.resolve(file.getKey());
            boolean same = Files.isRegularFile(at) && Arrays.equals(Files.readAllBytes(at), file.getValue());
            if (!same && (Files.exists(at, LinkOption.NOFOLLOW_LINKS) || isBlocked(at))) {
                taken.put(file.getKey(), file.getValue());
            }
        }
        return List.copyOf(taken.keySet());
    }

    private boolean isBlocked(Path file) {
        for (Path at = file.getParent(); at != null && at.startsWith(folder); at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes all files, in the place of those that are there.
     *
     * @throws IOException when one cannot be written; the folder is then as it was
     */
    public void write() throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        makeFolder(folder, made);
        Path aside = Files.createTempDirectory(folder, ".new");
        Map<Path, Path> kept = new TreeMap<>();
        try {
            stage(aside);
            for (String path : files.keySet()) {
                put(aside.resolve("new").resolve(path), folder.resolve(path), aside.resolve("old").resolve(path), kept, made);
            }
        } catch (IOException broken) {
            undo(made, kept);
            throw broken;
        } finally {
            FileTree.delete(aside);
            removeIfEmpty(made);
        }
    }

    private void stage(Path aside) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path at = aside.resolve("new").resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.write(at, file.getValue());
        }
    }

    private void put(Path from, Path to, Path old, Map<Path, Path> kept, Deque<Path> made) throws IOException {
        makeFolder(to.getParent(), made);
        if (!to.getParent().toRealPath().startsWith(folder.toRealPath())) {
            throw new FileSystemException(to.toString(), null, "a link on the way leads out of the folder");
        }
        if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(to.toString(), null, "a folder is there");
        }
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(old.getParent());
            Files.move(to, old);
            kept.put(to, old);
            Files.move(from, to);
        } else {
            Files.move(from, to);
            made.push(to);
        }
    }

    private static void makeFolder(Path folder, Deque<Path> made) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent(), made);
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private static void undo(Deque<Path> made, Map<Path, Path> kept) throws IOException {
        for (Map.Entry<Path, Path> file : kept.entrySet()) {
            Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path path : made) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(path);
            }
        }
    }

    /** Folders that were made for nothing. */
    private static void removeIfEmpty(Deque<Path> made) throws IOException {
        for (Path path : made) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                FileTree.removeEmpty(path, path.getParent());
            }
        }
    }
}
