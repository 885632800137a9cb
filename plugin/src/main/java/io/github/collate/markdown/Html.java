package io.github.collate.markdown;

import java.util.Arrays;

/** HTML as it is written, in an array that grows. */
final class Html {

    static final String BREAK = "<br />\n";

    /** Room for the tags of a text of one line. */
    private static final int SHORT = 64;

    private char[] out;
    private int length;

    /** @param source the length of the text that it is made of */
    Html(int source) {
        out = new char[source + source / 4 + SHORT];
    }

    int length() {
        return length;
    }

    /** Ends the current line when it has begun. */
    void line() {
        if (length > 0 && out[length - 1] != '\n') {
            put('\n');
        }
    }

    /** Adds what is HTML already. */
    void put(String html) {
        int more = html.length();
        grow(more);
        html.getChars(0, more, out, length);
        length += more;
    }

    void put(char c) {
        grow(1);
        out[length++] = c;
    }

    /** Adds characters that stand for themselves. */
    void put(char[] text, int from, int to) {
        int more = to - from;
        if (more > 0) {
            grow(more);
            System.arraycopy(text, from, out, length, more);
            length += more;
        }
    }

    /** Adds text, with entities for the characters that have a meaning in HTML. */
    void text(char[] text, int from, int to) {
        int copied = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                put(text, copied, i);
                entity(c);
                copied = i + 1;
            }
        }
        put(text, copied, to);
    }

    void text(String text) {
        text(text.toCharArray(), 0, text.length());
    }

    /** Adds a character, as an entity if it has a meaning in HTML. */
    void entity(char c) {
        switch (c) {
            case '&' -> put("&amp;");
            case '<' -> put("&lt;");
            case '>' -> put("&gt;");
            case '"' -> put("&quot;");
            default -> put(c);
        }
    }

    /** Takes the last characters away again. */
    void drop(int characters) {
        length -= characters;
    }

    /** Puts other characters in the place of some that were written. */
    void replace(int from, int to, char c, int times) {
        Arrays.fill(out, from, from + times, c);
        System.arraycopy(out, to, out, from + times, length - to);
        length -= to - from - times;
    }

    private void grow(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, out.length * 2));
        }
    }

    /** All that was written, its last line ended. */
    String end() {
        line();
        return new String(out, 0, length);
    }
}
