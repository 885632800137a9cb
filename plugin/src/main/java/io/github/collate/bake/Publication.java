package io.github.collate.bake;

import static java.util.Collections.disjoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns the site that readers see from old to new. The staging folder, which holds no more than what changes, is renamed to
 * {@code ready}: that one step decides. Before it the site is the old one; after it the files in {@code ready} are a journal of
 * what is left to do, which this bake or, should it be killed, the next one does to the end.
 *
 * <p>Each file changes in one step, and for a killed bake the site may hold files of both until the next. To swap whole folders
 * instead would leave no such time, but would take the folder from under servers that stand in it and files of others with it.
 */
final class Publication {

    private static final String NEW = ".new";

    private final Path site;
    private final Path ready;
    private final Path list;
    private final Path nextList;

    Publication(Path site, Path work) {
        this.site = site;
        this.ready = work.resolve("ready");
        this.list = work.resolve("written.txt");
        this.nextList = work.resolve("written.txt" + NEW);
    }

    /**
     * Publishes a folder.
     *
     * @param folder holds the changed files and nothing else
     * @param changed its files
     * @param all files that the site is to have of ours
     */
    Written publish(Path folder, SortedSet<String> changed, Set<String> all) throws IOException {
        Set<String> before = read(list);
        int removed = (int) before.stream().filter(path -> !all.contains(path)).filter(this::exists).count();
        boolean sameFiles = before.equals(all);
        if (changed.isEmpty() && sameFiles) {
            return new Written(all.size(), 0, 0);
        }
        requireRoom(changed, before);
        if (!sameFiles) {
            write(nextList, new TreeSet<>(all));
        }
        replace(folder);
        return new Written(all.size(), changed.size(), removed);
    }

    /**
     * Publishes a folder when the site's list of files stays as it is, or the next one is written.
     *
     * @param folder holds the changed files and nothing else
     */
    void replace(Path folder) throws IOException {
        Finish finish = new Finish();
        Runtime.getRuntime().addShutdownHook(finish);
        try {
            Files.move(folder, ready, StandardCopyOption.ATOMIC_MOVE);
            complete();
        } finally {
            finish.done();
        }
    }

    /** Does what a publication left to do; nothing when it left nothing. */
    void complete() throws IOException {
        if (!Files.isDirectory(ready)) {
            Files.deleteIfExists(nextList);
            return;
        }
        if (Files.notExists(site, LinkOption.NOFOLLOW_LINKS) && completeAtOnce()) {
            return;
        }
        List<String> leaving = leaving();
        for (String path : filesIn(ready)) {
            move(ready.resolve(path), site.resolve(path));
        }
        removeAll(leaving);
        takeList();
        FileTree.delete(ready);
    }

    /** Removes what stands in the way, and tells what is to go later. Without a list of its own the new site has the old one's files. */
    private List<String> leaving() throws IOException {
        if (Files.notExists(nextList)) {
            return List.of();
        }
        Set<String> all = read(nextList);
        List<String> leaving = read(list).stream().filter(path -> !all.contains(path)).toList();
        removeAll(inTheWay(leaving, all));
        return leaving;
    }

    /** The stamp of the list of our files, which is another one as soon as the list is. */
    Stamp listStamp() {
        return Stamp.of(list).orElse(Stamp.NONE);
    }

    /** Where there is no site yet, all of it is one folder. The list comes first: it may name what is still in {@code ready}. */
    private boolean completeAtOnce() throws IOException {
        takeList();
        Files.createDirectories(site.toAbsolutePath().getParent());
        try {
            Files.move(ready, site, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            return false;
        }
    }

    private void takeList() throws IOException {
        if (Files.exists(nextList)) {
            Files.move(nextList, list, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Which of the files that leave stand where a folder is to be, or in a folder where a file is to be. */
    private static List<String> inTheWay(List<String> leaving, Set<String> all) {
        if (leaving.isEmpty()) {
            return List.of();
        }
        Set<String> folders = new HashSet<>();
        all.forEach(path -> folders.addAll(foldersOf(path)));
        return leaving.stream().filter(path -> folders.contains(path) || !disjoint(foldersOf(path), all)).toList();
    }

    private void removeAll(List<String> paths) throws IOException {
        for (String path : paths) {
            Path file = site.resolve(path).normalize();
            if (file.startsWith(site.normalize()) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
                FileTree.removeEmpty(file.getParent(), site);
            }
        }
    }

    private static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** What is begun must be possible to end, so somebody else's folder in the place of a page is found before. */
    private void requireRoom(SortedSet<String> changed, Set<String> before) throws IOException {
        if (Files.notExists(site)) {
            return;
        }
        for (String path : changed) {
            Path there = site.resolve(path);
            if (Files.isDirectory(there)
                    && filesIn(there).stream().anyMatch(file -> !before.contains(path + "/" + file))) {
                throw new FileAlreadyExistsException(there.toString(), null, "there is a folder where a file is to be written");
            }
        }
    }

    private boolean exists(String path) {
        return Files.exists(site.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Path beside = to.resolveSibling("." + to.getFileName() + NEW);
            Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(from);
        }
    }

    private static Set<String> read(Path list) throws IOException {
        try {
            return new LinkedHashSet<>(Files.readAllLines(list));
        } catch (NoSuchFileException firstBake) {
            return Set.of();
        }
    }

    /** On the disk before the folder is renamed, or a machine that loses power could remove the wrong files. */
    private static void write(Path list, Collection<String> paths) throws IOException {
        Files.write(list, paths, StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(list, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    /** Lets a bake that is asked to stop (Ctrl-C) publish to the end first. */
    private static final class Finish extends Thread {

        private static final long LONGEST = 30_000;

        private final Object monitor = new Object();
        private boolean done;

        @Override
        public void run() {
            synchronized (monitor) {
                long end = System.currentTimeMillis() + LONGEST;
                try {
                    while (!done && System.currentTimeMillis() < end) {
                        monitor.wait(LONGEST);
                    }
                } catch (InterruptedException hurried) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        void done() {
            synchronized (monitor) {
                done = true;
                monitor.notifyAll();
            }
            try {
                Runtime.getRuntime().removeShutdownHook(this);
            } catch (IllegalStateException alreadyEnding) {
                // The hook runs, and has just been told.
                return;
            }
        }
    }
}
