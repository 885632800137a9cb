package io.github.collate.bake;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All files under some folders with their stamps, taken before any of them is read; links are followed, loops are not. */
public final class Inventory {

    private final List<Path> roots;
    private final Map<String, Stamp> stamps;

    private Inventory(List<Path> roots, Map<String, Stamp> stamps) {
        this.roots = List.copyOf(roots);
        this.stamps = stamps;
    }

    /** The folders that it is of. */
    public List<Path> roots() {
        return roots;
    }

    /**
     * Looks at all files.
     *
     * @param roots folders or files; what does not exist has no files
     */
    public static Inventory take(List<Path> roots) {
        Map<String, Stamp> stamps = new ConcurrentHashMap<>();
        look(roots, stamps);
        return new Inventory(roots, stamps);
    }

    /**
     * Looks again, but only at some places, and at files that had changed a moment before they were looked at.
     *
     * @param places files or folders within the roots, spelled as they were found by way of these, which are all that may have
     *     come, gone or changed
     */
    public Inventory again(Collection<Path> places) {
        Map<String, Stamp> now = new ConcurrentHashMap<>(stamps);
        now.replaceAll((file, stamp) -> stamp.settled() ? stamp : Stamp.of(Path.of(file)).orElse(stamp));
        for (Path place : places) {
            String path = place.toString();
            if (now.remove(path) == null) {
                String within = path + place.getFileSystem().getSeparator();
                now.keySet().removeIf(file -> file.startsWith(within));
            }
        }
        look(places.stream().filter(place -> roots.contains(place) || Files.exists(place, LinkOption.NOFOLLOW_LINKS)).toList(), now);
        return new Inventory(roots, now);
    }

    /** Whether another has the same files, whatever is in them. */
    public boolean hasFilesOf(Inventory other) {
        return stamps.size() == other.stamps.size() && stamps.entrySet().stream().allMatch(known -> {
            Stamp stamp = other.stamps.get(known.getKey());
            return stamp != null && stamp.equals(Stamp.NONE) == known.getValue().equals(Stamp.NONE);
        });
    }

    private static void look(Collection<Path> roots, Map<String, Stamp> stamps) {
        roots.forEach(root -> look(root, List.of(), stamps));
    }

    /**
     * Folders side by side, since most of the time is the file system's.
     *
     * @param above keys of the folders that led here
     */
    private static void look(Path path, List<Object> above, Map<String, Stamp> stamps) {
        try {
            BasicFileAttributes attributes = attributes(path);
            if (!attributes.isDirectory()) {
                stamps.put(path.toString(), Stamp.of(attributes));
                return;
            }
            // Where the file system has no keys, its names must do.
            Object key = attributes.fileKey() == null ? path.toRealPath() : attributes.fileKey();
            if (above.contains(key)) {
                stamps.put(path.toString(), Stamp.NONE);
                return;
            }
            List<Object> along = Stream.concat(above.stream(), Stream.of(key)).toList();
            children(path).parallelStream().forEach(child -> look(child, along, stamps));
        } catch (IOException missing) {
            stamps.put(path.toString(), Stamp.NONE);
        }
    }

    /** Of what a link leads to; of the link itself when it leads nowhere. */
    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException nowhere) {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** The stamp of a file, by its path as text; empty when it was not there. */
    public Optional<Stamp> stamp(String file) {
        return Optional.ofNullable(stamps.get(file));
    }

    /** Whether this, taken at an earlier time, proves that no file has come, gone or changed. */
    public boolean provesSame(Inventory now) {
        return stamps.size() == now.stamps.size() && stamps.entrySet().stream().allMatch(known -> {
            Stamp stamp = now.stamps.get(known.getKey());
            return stamp != null && known.getValue().provesSame(stamp);
        });
    }

    /**
     * The files that another, taken later, does not prove to be the same.
     *
     * @return empty when some have come or gone
     */
    public Optional<List<String>> changed(Inventory now) {
        return hasFilesOf(now) ? Optional.of(stamps.entrySet().stream()
                .filter(known -> !known.getValue().provesSame(now.stamps.get(known.getKey()))).map(Map.Entry::getKey).toList())
                : Optional.empty();
    }

    /** The same files, some with other stamps. */
    public Inventory with(Map<String, Stamp> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, Stamp> all = new HashMap<>(stamps);
        all.putAll(others);
        return new Inventory(roots, all);
    }

    public void write(PackedOutput out) {
        out.all(roots, root -> out.text(root.toString()));
        out.all(stamps.entrySet(), entry -> {
            out.text(entry.getKey());
            entry.getValue().write(out);
        });
    }

    /** The folders of an inventory that was written, which stand first. */
    public static List<Path> readRoots(PackedInput in) {
        return in.all(() -> Path.of(in.text()));
    }

    public static Inventory read(PackedInput in) {
        List<Path> roots = readRoots(in);
        Map<String, Stamp> stamps = new HashMap<>();
        in.all(() -> stamps.put(in.text(), Stamp.read(in)));
        return new Inventory(roots, stamps);
    }
}
