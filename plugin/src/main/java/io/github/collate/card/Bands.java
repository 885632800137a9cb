package io.github.collate.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compressed rows of pictures, in bands that stand by themselves: none refers to another, and each ends at a byte. So what many pictures
 * share, such as the site's name above and the white between two lines, is compressed once. The same rows are the same bytes
 * whether they were met before or not. May be used by many threads.
 */
final class Bands {

    private static final int LEVEL = 4;
    private static final int MOST = 24;

    private final Map<Integer, byte[]> blank = new ConcurrentHashMap<>();
    private final Map<Rows, byte[]> recent = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Rows, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /** Rows as a key. */
    private record Rows(byte[] bytes, int hash) {

        static Rows of(byte[] bytes) {
            return new Rows(bytes, Arrays.hashCode(bytes));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Rows rows && hash == rows.hash && Arrays.equals(bytes, rows.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Rows of zeros. */
    byte[] blank(int length) {
        return blank.computeIfAbsent(length, zeros -> deflated(new byte[zeros]));
    }

    /** @param rows not to be changed afterwards */
    byte[] of(byte[] rows) {
        Rows key = Rows.of(rows);
        synchronized (recent) {
            byte[] known = recent.get(key);
            if (known != null) {
                return known;
            }
        }
        byte[] made = deflated(rows);
        synchronized (recent) {
            recent.put(key, made);
        }
        return made;
    }

    /** Without the head and the sum of a stream, up to a full flush (RFC 1951; zlib's Z_FULL_FLUSH). */
    private static byte[] deflated(byte[] bytes) {
        try {
            Deflater deflater = new Deflater(LEVEL, true);
            byte[] buffer = new byte[1 << 13];
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
            deflater.setInput(bytes, 0, bytes.length, false);
            do {
                deflater.setOutput(buffer);
                int state = deflater.deflate(JZlib.Z_FULL_FLUSH);
                if (state != JZlib.Z_OK) {
                    throw new IllegalStateException("compressing ended with " + state);
                }
                out.write(buffer, 0, buffer.length - deflater.getAvailOut());
            } while (deflater.getAvailOut() == 0);
            deflater.end();
            return out.toByteArray();
        } catch (GZIPException impossible) {
            throw new IllegalStateException("a level from 0 to 9 is known", impossible);
        }
    }
}
