package io.github.collate.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes pictures of sixteen colours as PNG (ISO/IEC 15948). They are compressed in Java, since the zlib of one Java differs
 * from that of another, and the same picture would be other bytes.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Of zlib: deflate, a window of 32 KB, quickly compressed. */
    private static final byte[] HEAD = {0x78, 0x5e};
    /** An empty block, the last one. */
    private static final byte[] END = {3, 0};
    /** Fewer blank rows make no band of their own. */
    private static final int LEAST = 8;

    private Png() {}

    /**
     * The file.
     *
     * @param width even
     * @param pixels row by row, each the number of a colour
     * @param colours red, green and blue of each
     * @param bands where rows of other pictures are compressed
     */
    static byte[] of(int width, int height, byte[] pixels, byte[] colours, Bands bands) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        out.writeBytes(SIGNATURE);
        // Four bits a pixel, palette, deflate, adaptive filters, not interlaced.
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {4, 3, 0, 0, 0}).array());
        chunk(out, "PLTE", colours);
        chunk(out, "IDAT", data(width, height, pixels, bands));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A zlib stream (RFC 1950) of bands: rows with something on them, and the blank ones between. */
    private static byte[] data(int width, int height, byte[] pixels, Bands bands) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        Adler32 sum = new Adler32();
        out.writeBytes(HEAD);
        byte[] blank = new byte[width];
        byte[] rows = new byte[height * (1 + width / 2)];
        for (int row = 0; row < height; ) {
            int end = row;
            while (end < height && isBlank(end, pixels, blank)) {
                end++;
            }
            boolean inked = end - row < LEAST && end < height;
            if (inked) {
                end = endOfInk(end, height, pixels, blank);
                pack(row, end, width, pixels, rows);
            }
            int length = (end - row) * (1 + width / 2);
            out.writeBytes(inked ? bands.of(Arrays.copyOf(rows, length)) : bands.blank(length));
            sum.update(inked ? rows : new byte[length], 0, length);
            row = end;
        }
        out.writeBytes(END);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    private static boolean isBlank(int row, byte[] pixels, byte[] blank) {
        return Arrays.equals(pixels, row * blank.length, (row + 1) * blank.length, blank, 0, blank.length);
    }

    /** The first of enough blank rows. */
    private static int endOfInk(int from, int height, byte[] pixels, byte[] blank) {
        int white = 0;
        for (int row = from; row < height; row++) {
            white = isBlank(row, pixels, blank) ? white + 1 : 0;
            if (white == LEAST) {
                return row + 1 - LEAST;
            }
        }
        return height;
    }

    private static void pack(int from, int to, int width, byte[] pixels, byte[] rows) {
        int next = 0;
        for (int row = from; row < to; row++) {
            // The filter of each row is none, the byte 0 before it.
            rows[next++] = 0;
            int end = (row + 1) * width;
            for (int at = row * width; at < end; at += 2) {
                rows[next++] = (byte) (pixels[at] << 4 | pixels[at + 1]);
            }
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
