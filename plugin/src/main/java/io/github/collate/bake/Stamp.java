package io.github.collate.bake;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without opening it. A stamp that stays the same means that the file did, unless the stamp
 * is not settled: a file that changed a moment ago may change again within one tick of the file system's clock.
 *
 * @param time of the last change, in nanoseconds since 1970
 * @param key of the file system's own name of the file; 0 where it has none. Of one device and up to 4 billion files no two have the same
 * @param settled whether the last change was long enough ago when the stamp was taken
 */
public record Stamp(long size, long time, int key, boolean settled) {

    /** Of what is no file; proves nothing but that it still is none. */
    public static final Stamp NONE = new Stamp(-1, 0, 0, true);

    /** FAT's clock, the slowest there is, ticks every two seconds. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    /** @param attributes of the file, asked for just now and before the file is read */
    public static Stamp of(BasicFileAttributes attributes) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        return new Stamp(attributes.size(), time, Objects.hashCode(attributes.fileKey()), time + TICK < now);
    }

    /** Written out for the start of a new process, as in {@link Fingerprint}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp && looksLike(stamp) && settled == stamp.settled;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(time) ^ key;
    }

    /** Of a file; empty when there is no such file. */
    public static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Whether a file that had this stamp when it was read and now has the other is still the same. */
    public boolean provesSame(Stamp now) {
        return settled && looksLike(now);
    }

    /** Whether a file with the other stamp may be the same. */
    public boolean looksLike(Stamp now) {
        return size == now.size && time == now.time && key == now.key;
    }

    public void write(PackedOutput out) {
        out.number(size).number(time).number(key).flag(settled);
    }

    public static Stamp read(PackedInput in) {
        return new Stamp(in.number(), in.number(), (int) in.number(), in.flag());
    }
}
