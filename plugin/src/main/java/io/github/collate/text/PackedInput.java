package io.github.collate.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link PackedOutput} wrote. */
public final class PackedInput {

    private static final int SMALL = 0x7F;
    private static final int BITS = 7;
    private static final int LONGEST = 28;

    private final byte[] bytes;
    private int at;

    public PackedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes are not what somebody wrote, or it was written in another order. */
    public static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Malformed(String what) {
            super(what);
        }
    }

    private int next() {
        if (at >= bytes.length) {
            throw new Malformed("the end came too early");
        }
        return bytes[at++];
    }

    public int count() {
        int number = 0;
        for (int shift = 0; shift <= LONGEST; shift += BITS) {
            int part = next();
            number |= (part & SMALL) << shift;
            if (part >= 0) {
                return checked(number);
            }
        }
        throw new Malformed("a number is too long");
    }

    private static int checked(int number) {
        if (number < 0) {
            throw new Malformed("a number is too large");
        }
        return number;
    }

    public long number() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | next() & 0xFF;
        }
        return number;
    }

    public boolean flag() {
        return count() == 1;
    }

    public String text() {
        boolean narrow = flag();
        int length = length();
        if (narrow) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((next() & 0xFF) << Byte.SIZE | next() & 0xFF);
        }
        return new String(text);
    }

    private int length() {
        int length = count();
        if (length > bytes.length - at) {
            throw new Malformed("the end came too early");
        }
        return length;
    }

    public Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    public byte[] bytes() {
        int length = length();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    public <T> List<T> all(Supplier<T> read) {
        int count = length();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(read.get());
        }
        return items;
    }

    public Position place(String file) {
        return new Position(file, count(), count());
    }
}
