package io.github.collate.bake;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    public static Inventory take(List<Path> roots) throws IOException {
        Map<String, Stamp> stamps = new HashMap<>();
        for (Path root : roots) {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(file.toString(), Stamp.of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException missingOrLoop) {
                    stamps.put(file.toString(), Stamp.NONE);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new Inventory(roots, stamps);
    }

    /** The stamp of a file; empty when it was not there. */
    public Optional<Stamp> stamp(Path file) {
        return Optional.ofNullable(stamps.get(file.toString()));
    }

    /** Whether this, taken at an earlier time, proves that no file has come, gone or changed. */
    public boolean provesSame(Inventory now) {
        return stamps.size() == now.stamps.size() && stamps.entrySet().stream().allMatch(known -> {
            Stamp stamp = now.stamps.get(known.getKey());
            return stamp != null && known.getValue().provesSame(stamp);
        });
    }

    public void write(PackedOutput out) {
        out.all(roots, root -> out.text(root.toString()));
        out.all(stamps.entrySet(), entry -> {
            out.text(entry.getKey());
            entry.getValue().write(out);
        });
    }

    public static Inventory read(PackedInput in) {
        List<Path> roots = in.all(() -> Path.of(in.text()));
        Map<String, Stamp> stamps = new HashMap<>();
        in.all(() -> stamps.put(in.text(), Stamp.read(in)));
        return new Inventory(roots, stamps);
    }
}
