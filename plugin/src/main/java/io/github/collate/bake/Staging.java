package io.github.collate.bake;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A site under construction beside the one that readers see. Pages are written here; only {@link #publish()}, called once
 * everything has rendered, touches the site's folder, by way of {@link Publication}. What a bake wrote is remembered in a list,
 * so that the next bake removes what it no longer writes and leaves files of others alone.
 */
public final class Staging {

    private final Path site;
    private final Path folder;
    private final Publication publication;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private Set<String> published = Set.of();
    private SortedSet<String> changed = Collections.emptySortedSet();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private volatile boolean lent;

    /**
     * Opens an empty staging folder, after completing what an interrupted bake had begun to publish.
     *
     * @param site the folder that readers see
     * @param work a folder of ours for what lasts from bake to bake
     * @throws IOException when the work folder cannot be written
     */
    public Staging(Path site, Path work) throws IOException {
        this.site = site;
        this.publication = new Publication(site, work);
        publication.complete();
        this.folder = work.resolve("staging");
        FileTree.delete(folder);
        Files.createDirectories(folder);
    }

    /** Where pages are written, for somebody who reads them there or writes some himself. */
    public Path lend() {
        lent = true;
        return folder;
    }

    /**
     * Writes one file.
     *
     * @param path from the site's root, with {@code /}
     * @throws IOException when it cannot be written
     */
    public void write(String path, byte[] bytes) throws IOException {
        try (FileChannel file = FileChannel.open(place(path), CREATE, TRUNCATE_EXISTING, WRITE)) {
            // Files.write would hand over pieces of 8 KB, each a call of the system.
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                file.write(rest);
            }
        }
    }

    private Path place(String path) throws IOException {
        Path file = folder.resolve(path);
        written.add(path);
        Path parent = file.getParent();
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
        return file;
    }

    /**
     * Copies what is not a file.
     *
     * @param path from the site's root, with {@code /}
     * @throws IOException when it cannot be read or written
     */
    public void write(String path, URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            write(path, in.readAllBytes());
        }
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
     * Copies a file as it is.
     *
     * @param path where it goes
     * @throws IOException when it cannot be read or written
     */
    public void copy(String path, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(place(path))) {
            Files.copy(file, out);
        }
    }

    /** Lets a file of the site stay as the last bake wrote it, unless this one writes it too. */
    public void keep(String path) {
        kept.add(path);
    }

    /**
     * Moves what is new or changed into the site, removes what an earlier bake wrote and this one neither wrote nor kept, and
     * empties the staging folder. Up to some point within, a process that is killed leaves the old site; after it, the next
     * bake completes the new one.
     *
     * @throws IOException when the site's folder cannot be written
     */
    public Written publish() throws IOException {
        boolean first = Files.notExists(site);
        // Where files must be looked at one by one, they are taken by the names that the file system gives them.
        SortedSet<String> staged = first && !lent ? new TreeSet<>(written) : staged();
        SortedSet<String> differing = differing(staged, first);
        Set<String> now = new HashSet<>(kept);
        now.addAll(staged);
        published = Collections.unmodifiableSet(now);
        Written written = publication.publish(folder, differing, published);
        changed = Collections.unmodifiableSortedSet(differing);
        return written;
    }

    /**
     * The same for a bake that writes nothing but files that the last one wrote, and keeps all others: what is on the list is not looked at.
     *
     * @param all the files that the site has of ours
     */
    public Written replace(Set<String> all) throws IOException {
        SortedSet<String> differing = differing(new TreeSet<>(written), false);
        if (!differing.isEmpty()) {
            publication.replace(folder);
        }
        published = all;
        changed = Collections.unmodifiableSortedSet(differing);
        return new Written(all.size(), differing.size(), 0);
    }

    /** Drops what is in the site already. */
    private SortedSet<String> differing(SortedSet<String> staged, boolean first) throws IOException {
        SortedSet<String> differing = new TreeSet<>();
        for (String path : staged) {
            if (!first && isUnchanged(path)) {
                Files.delete(folder.resolve(path));
            } else {
                differing.add(path);
            }
        }
        return differing;
    }

    /** All files of ours in the site, once it is published. */
    public Set<String> published() {
        return published;
    }

    /** Changes whenever the site gets other files of ours than it had. */
    public Stamp filesStamp() {
        return publication.listStamp();
    }

    /** Those of them that are new or have become others, once the site is published. */
    public SortedSet<String> changed() {
        return changed;
    }

    /** Drops all that was staged; the site stays as it is. */
    public void discard() {
        try {
            FileTree.delete(folder);
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

    private boolean isUnchanged(String path) throws IOException {
        Path there = site.resolve(path);
        return Files.isRegularFile(there) && Files.mismatch(folder.resolve(path), there) == -1;
    }
}
