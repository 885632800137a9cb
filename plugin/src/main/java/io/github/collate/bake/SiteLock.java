package io.github.collate.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps two bakes from one site. The operating system holds the lock, so it ends with the process, however that ends; the file
 * stays, since to delete it would let two bakes each lock a file of their own.
 */
public final class SiteLock implements AutoCloseable {

    /** Behind all text, since Windows lets nobody read a locked place. */
    private static final long LOCKED_PLACE = Long.MAX_VALUE - 1;
    private static final long PAUSE = 100;

    private final FileChannel channel;
    private final String before;
    private final String signature;

    private SiteLock(FileChannel channel, String before, String signature) {
        this.channel = channel;
        this.before = before;
        this.signature = signature;
    }

    /** What whoever had the lock last signed with; empty when nobody has had it. */
    public String before() {
        return before;
    }

    /** What this one signed with; no other does. */
    public String signature() {
        return signature;
    }

    /**
     * Waits for the site.
     *
     * @param work the site's work folder
     * @param patience how long to wait for another bake
     * @param waiting is told once who holds the site, when it must be waited for
     * @throws Held when the other bake does not end in time
     * @throws IOException when the work folder cannot be written
     */
    public static SiteLock take(Path work, Duration patience, Consumer<String> waiting) throws Held, IOException {
        Files.createDirectories(work);
        Path file = work.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long end = System.nanoTime() + patience.toNanos();
            boolean told = false;
            while (tryLock(channel).isEmpty()) {
                if (System.nanoTime() >= end) {
                    throw new Held(holder(channel));
                }
                if (!told) {
                    waiting.accept("Waiting for " + holder(channel) + ".");
                    told = true;
                }
                Thread.sleep(PAUSE);
            }
            String before = text(channel);
            String signature = "process " + ProcessHandle.current().pid() + "\n" + UUID.randomUUID();
            sign(channel, signature);
            return new SiteLock(channel, before, signature);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new IOException("interrupted while waiting for another bake", stopped);
        } catch (Held | IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_PLACE, 1, false));
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    private static void sign(FileChannel channel, String signature) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(signature.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(128);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    }

    private static String holder(FileChannel channel) throws IOException {
        String name = text(channel).lines().findFirst().orElse("");
        return "another bake of this site" + (name.isEmpty() ? "" : " (" + name + ")");
    }

    /** Another bake has the site and goes on. */
    public static final class Held extends Exception {

        private static final long serialVersionUID = 1L;

        Held(String holder) {
            super(holder);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
