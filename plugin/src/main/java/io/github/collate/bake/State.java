package io.github.collate.bake;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What one bake leaves to the next, in a file of H2's MVStore. It belongs to one owner, a fingerprint of all that a whole bake
 * rests on, such as the configuration and the plugin itself: what another owner left is not there. State that cannot be read is
 * deleted and begun anew, since a cold bake makes all of it.
 */
public final class State implements AutoCloseable {

    private static final String OWNER = "owner";
    private static final int CACHE = 8;
    private static final int BUFFER = 4 * 1024;
    private static final int COMPACTION = 200;
    private static final long SMALL = 8L << 20;
    private static final int SPARSE = 20;

    private final Path file;
    private MVStore store;
    private MVMap<String, byte[]> tables;
    private MVMap<String, byte[]> texts;

    private State(Path file) {
        this.file = file;
    }

    /** The state in the work folder; the file is opened when it is first asked for something. */
    public static State open(Path work) throws IOException {
        Files.createDirectories(work);
        return new State(work.resolve("state.mv"));
    }

    /** A part of the state is not what was written. */
    public static final class Damaged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Damaged(String what, Throwable cause) {
            super(what, cause);
        }
    }

    private synchronized MVStore store() {
        if (store == null) {
            try {
                open();
            } catch (MVStoreException | IllegalArgumentException unreadable) {
                throw new Damaged(file.toString(), unreadable);
            }
        }
        return store;
    }

    private MVMap<String, byte[]> tables() {
        store();
        return tables;
    }

    private MVMap<String, byte[]> texts() {
        store();
        return texts;
    }

    private void open() {
        // What the store's own thread cannot write it is silent about; whoever puts or commits something next is told.
        store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE).autoCommitBufferSize(BUFFER)
                .backgroundExceptionHandler((thread, broken) -> { }).open();
        store.setRetentionTime(0);
        MVMap.Builder<String, byte[]> map = new MVMap.Builder<String, byte[]>()
                .keyType(StringDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE);
        tables = store.openMap("tables", map);
        texts = store.openMap("texts", map);
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Begins anew. */
    public synchronized void forget() throws IOException {
        closeQuietly();
        Files.deleteIfExists(file);
        try {
            open();
        } catch (MVStoreException broken) {
            throw failure(broken);
        }
    }

    private void closeQuietly() {
        if (store != null) {
            store.closeImmediately();
        }
    }

    /** Whether the owner's own bake left this state. */
    public boolean belongsTo(Fingerprint owner) {
        return table(OWNER).map(bytes -> Fingerprint.read(new PackedInput(bytes))).filter(owner::equals).isPresent();
    }

    /**
     * A table by its name; empty when there is none.
     *
     * @throws Damaged when it is not what was written
     */
    public Optional<byte[]> table(String name) {
        return read(tables(), name);
    }

    /** A text by its key; empty when there is none. */
    public Optional<byte[]> text(String key) {
        return read(texts(), key);
    }

    /** Keeps a text; may be called by many threads. */
    public void putText(String key, byte[] bytes) throws IOException {
        put(texts(), key, bytes);
    }

    public void putTable(String name, byte[] bytes) throws IOException {
        put(tables(), name, bytes);
    }

    /** Lets go of all texts. */
    public void dropTexts() throws IOException {
        try {
            texts().clear();
        } catch (MVStoreException broken) {
            throw failure(broken);
        }
    }

    /** Lets go of texts that nobody needs any more. */
    public void dropTexts(Predicate<String> unneeded) throws IOException {
        try {
            for (Iterator<String> keys = texts().keyIterator(null); keys.hasNext();) {
                String key = keys.next();
                if (unneeded.test(key)) {
                    texts().remove(key);
                }
            }
        } catch (MVStoreException broken) {
            throw failure(broken);
        }
    }

    /** Makes all that was put so far the owner's, on the disk. */
    public void commit(Fingerprint owner) throws IOException {
        PackedOutput out = new PackedOutput();
        owner.write(out);
        putTable(OWNER, out.toBytes());
        try {
            store().commit();
        } catch (MVStoreException broken) {
            throw failure(broken);
        }
    }

    private static Optional<byte[]> read(MVMap<String, byte[]> map, String key) {
        try {
            return Optional.ofNullable(map.get(key)).map(stored -> opened(key, stored));
        } catch (MVStoreException | IllegalArgumentException broken) {
            throw new Damaged(key, broken);
        }
    }

    /** MVStore checks where its pages are, not what is in them, so each value bears a sum of its own. */
    private static byte[] opened(String key, byte[] stored) {
        if (stored.length < Integer.BYTES) {
            throw new Damaged(key, null);
        }
        byte[] bytes = Arrays.copyOfRange(stored, Integer.BYTES, stored.length);
        if (ByteBuffer.wrap(stored).getInt() != sum(bytes)) {
            throw new Damaged(key, null);
        }
        return bytes;
    }

    private static void put(MVMap<String, byte[]> map, String key, byte[] bytes) throws IOException {
        try {
            map.put(key, ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(sum(bytes)).put(bytes).array());
        } catch (MVStoreException broken) {
            throw failure(broken);
        }
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static IOException failure(MVStoreException broken) {
        return broken.getCause() instanceof IOException cause ? cause : new IOException(broken.getMessage(), broken);
    }

    @Override
    public synchronized void close() {
        if (store == null) {
            return;
        }
        try {
            // The store's own closing waits for itself without end when it finds no room, so what it would write is written before.
            store.commit();
            if (file.toFile().length() > SMALL && store.getFileStore().getChunksFillRate() < SPARSE) {
                store.compactFile(COMPACTION);
            }
            store.close();
        } catch (MVStoreException broken) {
            // What was committed is on the disk; whether it can be read shows when it is.
            store.closeImmediately();
        }
    }
}
