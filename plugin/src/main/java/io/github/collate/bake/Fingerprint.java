package io.github.collate.bake;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Stands for a value that was read, in 128 bits: two values with one fingerprint are taken for the same. It guards against
 * chance, not against enemies, who could as well write the site.
 */
public record Fingerprint(long high, long low) {

    /** Of nothing. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    /** As a record's own, which takes a new process longer to make than a bake of a small site takes to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && high == print.high && low == print.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high);
    }

    public void write(PackedOutput out) {
        out.number(high).number(low);
    }

    public static Fingerprint read(PackedInput in) {
        return new Fingerprint(in.number(), in.number());
    }

    /**
     * Takes values one after the other; each says its length, so that no two rows of values look the same. The hash is MurmurHash3
     * (x64, 128 bits), since what is made of small values a hundred thousand times in a bake must cost little without the help of a
     * compiler that knows the processor.
     */
    public static final class Maker {

        private static final int MOST = 1 << 16;

        private byte[] buffer = new byte[128];
        private int size;

        public Maker add(long number) {
            room(Long.BYTES);
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
            if (bytes.length > MOST) {
                return add(hash(bytes, bytes.length));
            }
            room(bytes.length);
            System.arraycopy(bytes, 0, buffer, size, bytes.length);
            size += bytes.length;
            return this;
        }

        public Maker add(Fingerprint print) {
            return add(print.high()).add(print.low());
        }

        /** Makes room; much of what came before is held as its hash. */
        private void room(int more) {
            if (size > MOST) {
                Fingerprint earlier = done();
                size = 0;
                add(earlier);
            }
            if (size + more > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
            }
        }

        public Fingerprint done() {
            return hash(buffer, size);
        }

        private static Fingerprint hash(byte[] bytes, int length) {
            long[] hash = MurmurHash3.hash128x64(bytes, 0, length, 0);
            return new Fingerprint(hash[0], hash[1]);
        }
    }

    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Of the content of a file: two checksums of different polynomials (CRC-32 of ISO 3309 and CRC-32C of RFC 3720), which together
     * tell any change of up to 64 bits in a row, and of others all but one in 2<sup>64</sup>, and its length, counted from 1, so that no file is
     * {@link #NONE}. Java computes both by the processor's own instructions, whichever compiler it runs with; MurmurHash3 of an essay took twenty
     * times as long.
     */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(sum(new CRC32(), bytes) << Integer.SIZE | sum(new CRC32C(), bytes), bytes.length + 1L);
    }

    private static long sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue();
    }
}
