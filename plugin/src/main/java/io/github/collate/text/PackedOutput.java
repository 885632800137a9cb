package io.github.collate.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes numbers and texts as bytes, for what is kept from bake to bake; {@link PackedInput} reads them in the same order. */
public final class PackedOutput {

    private static final int SMALL = 0x7F;
    private static final int BITS = 7;

    private byte[] bytes = new byte[1024];
    private int size;

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** A number from 0. */
    public PackedOutput count(int number) {
        room(5);
        int rest = number;
        while ((rest & ~SMALL) != 0) {
            bytes[size++] = (byte) (rest & SMALL | SMALL + 1);
            rest >>>= BITS;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** Any number. */
    public PackedOutput number(long number) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (number >>> shift);
        }
        return this;
    }

    public PackedOutput flag(boolean flag) {
        return count(flag ? 1 : 0);
    }

    /** Any text, also one that is not legal Unicode. */
    public PackedOutput text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean narrow = new String(encoded, StandardCharsets.ISO_8859_1).equals(text);
        encoded = narrow ? encoded : new byte[2 * text.length()];
        for (int i = 0; !narrow && i < text.length(); i++) {
            encoded[2 * i] = (byte) (text.charAt(i) >>> Byte.SIZE);
            encoded[2 * i + 1] = (byte) text.charAt(i);
        }
        return flag(narrow).bytes(encoded);
    }

    /** A text that may be missing. */
    public PackedOutput text(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
        return this;
    }

    public PackedOutput bytes(byte[] some) {
        count(some.length);
        room(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
        return this;
    }

    /** How many there are, and each. */
    public <T> PackedOutput all(Collection<T> items, Consumer<T> write) {
        count(items.size());
        items.forEach(write);
        return this;
    }

    /** Line and column; the file is known to whoever reads it. */
    public PackedOutput place(Position position) {
        return count(position.line()).count(position.column());
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
