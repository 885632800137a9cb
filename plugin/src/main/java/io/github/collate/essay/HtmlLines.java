package io.github.collate.essay;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;

/**
 * HTML as flexmark's {@code LineAppendable} lays it out under pegdown's options: no indent, no spaces at the start of a line,
 * at most one empty line in a row; text in {@code pre} stays as it is. Written in one pass, where flexmark keeps each line and
 * its state.
 */
final class HtmlLines {

    private char[] out;
    private int length;
    private int lineStart;
    private boolean blankSoFar = true;
    private boolean emptyLineBefore;
    private boolean hasPre;
    private int openPres;
    private boolean hasReturn;

    /** @param expected about how long the text will be */
    HtmlLines(int expected) {
        this.out = new char[expected];
    }

    /** Ends the current line when it has begun. */
    void line() {
        if (openPres > 0 || length > lineStart) {
            endLine();
        }
    }

    private void endLine() {
        boolean empty = length == lineStart && openPres == 0 && !hasPre;
        if (!empty || !emptyLineBefore) {
            put("\n");
        }
        emptyLineBefore = empty;
        lineStart = length;
        blankSoFar = true;
        hasPre = false;
    }

    void openPre() {
        hasPre |= openPres == 0;
        openPres++;
    }

    void closePre() {
        openPres--;
    }

    /** HTML that keeps its spaces, as in an author's block of HTML. */
    void rawPre(String html) {
        int from = 0;
        if (length > lineStart && html.startsWith("\n")) {
            line();
            from = 1;
        }
        openPre();
        append(html.toCharArray(), from, html.length(), false);
        closePre();
    }

    /** A tag or a part of one: no text with line ends, and no space at its start. */
    void tag(String tag) {
        put(tag);
        blankSoFar = false;
    }

    void raw(String html) {
        append(html.toCharArray(), 0, html.length(), false);
    }

    void text(String text) {
        append(text.toCharArray(), 0, text.length(), true);
    }

    /** A part of a text. */
    void text(char[] text, int from, int to) {
        append(text, from, to, true);
    }

    /** An attribute with a space before it; entities in its value stay entities. */
    void attribute(String name, String value) {
        put(" ");
        put(name);
        put("=\"");
        raw(Escaping.escapeHtml(value, true));
        put("\"");
    }

    /** Whether a carriage return came by, which flexmark treats in ways of its own. */
    boolean hasReturn() {
        return hasReturn;
    }

    /** All that was written. */
    String end() {
        line();
        return new String(out, 0, length);
    }

    private void append(char[] text, int from, int to, boolean escape) {
        int copied = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > '>') {
                blankSoFar = false;
                continue;
            }
            String entity = escape ? entity(c) : "";
            boolean dropped = c == ' ' && blankSoFar && openPres == 0;
            if (dropped || c == '\n' || !entity.isEmpty()) {
                put(text, copied, i);
                put(entity);
                copied = i + 1;
            }
            if (c == '\n') {
                endLine();
            } else if (c != ' ' && c != '\t') {
                blankSoFar = false;
                hasReturn |= c == '\r';
            }
        }
        put(text, copied, to);
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    private void put(char[] text, int from, int to) {
        grow(to - from);
        System.arraycopy(text, from, out, length, to - from);
        length += to - from;
    }

    private void put(String text) {
        grow(text.length());
        text.getChars(0, text.length(), out, length);
        length += text.length();
    }

    private void grow(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, out.length * 2));
        }
    }
}
