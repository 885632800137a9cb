package io.github.collate.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes pictures of sixteen colours as PNG (ISO/IEC 15948). They are compressed in Java, since the zlib of one Java differs
 * from that of another, and the same picture would be other bytes.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 4;

    private Png() {}

    /**
     * The file.
     *
     * @param width even
     * @param pixels row by row, each the number of a colour
     * @param colours red, green and blue of each
     */
    static byte[] of(int width, int height, byte[] pixels, byte[] colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        out.writeBytes(SIGNATURE);
        // Four bits a pixel, palette, deflate, adaptive filters, not interlaced.
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {4, 3, 0, 0, 0}).array());
        chunk(out, "PLTE", colours);
        int length = 1 + width / 2;
        byte[] rows = new byte[length * height];
        for (int row = 0; row < height; row++) {
            // The filter of each row is none, the byte 0 before it.
            for (int i = 0; i < width / 2; i++) {
                int at = row * width + 2 * i;
                rows[row * length + 1 + i] = (byte) (pixels[at] << 4 | pixels[at + 1]);
            }
        }
        chunk(out, "IDAT", deflated(rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
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

    private static byte[] deflated(byte[] bytes) {
        try {
            Deflater deflater = new Deflater(LEVEL);
            byte[] buffer = new byte[1 << 14];
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
            deflater.setInput(bytes, 0, bytes.length, false);
            int state = JZlib.Z_OK;
            while (state == JZlib.Z_OK) {
                deflater.setOutput(buffer);
                state = deflater.deflate(JZlib.Z_FINISH);
                out.write(buffer, 0, buffer.length - deflater.getAvailOut());
            }
            if (state != JZlib.Z_STREAM_END) {
                throw new IllegalStateException("compressing ended with " + state);
            }
            deflater.end();
            return out.toByteArray();
        } catch (GZIPException impossible) {
            throw new IllegalStateException("a level from 0 to 9 is known", impossible);
        }
    }
}
