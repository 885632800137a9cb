package io.github.collate.bake;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for a value that was read, in 128 bits: two values with one fingerprint are taken for the same. It guards against
 * chance, not against enemies, who could as well write the site.
 */
public record Fingerprint(long high, long low) {

    /** Of nothing. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    public void write(PackedOutput out) {
        out.number(high).number(low);
    }

    public static Fingerprint read(PackedInput in) {
        return new Fingerprint(in.number(), in.number());
    }

    /** Takes values one after the other; each says its length, so that no two rows of values look the same. */
    public static final class Maker {

        private final MessageDigest digest;
        private final byte[] buffer = new byte[512];
        private int size;

        public Maker() {
            try {
                digest = MessageDigest.getInstance("MD5");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has MD5", impossible);
            }
        }

        public Maker add(long number) {
            if (size + Long.BYTES > buffer.length) {
                flush();
            }
            for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                buffer[size++] = (byte) (number >>> shift);
            }
            return this;
        }

        /** What is not legal Unicode counts as {@code ?}, which is what pages show of it. */
        public Maker add(String text) {
            return add(text.getBytes(StandardCharsets.UTF_8));
        }

        public Maker add(byte[] bytes) {
            add(bytes.length);
            if (size + bytes.length > buffer.length) {
                flush();
                digest.update(bytes);
            } else {
                System.arraycopy(bytes, 0, buffer, size, bytes.length);
                size += bytes.length;
            }
            return this;
        }

        public Maker add(Fingerprint print) {
            return add(print.high()).add(print.low());
        }

        private void flush() {
            digest.update(buffer, 0, size);
            size = 0;
        }

        public Fingerprint done() {
            flush();
            ByteBuffer result = ByteBuffer.wrap(digest.digest());
            return new Fingerprint(result.getLong(), result.getLong());
        }
    }

    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Fingerprint of(byte[] bytes) {
        return new Maker().add(bytes).done();
    }
}
