package io.github.collate.essay;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * HTML as flexmark's {@code LineAppendable} lays it out under pegdown's options: no indent, no spaces at the start of a line,
 * at most one empty line in a row; text in {@code pre} stays as it is. Written in one pass, where flexmark keeps each line and
 * its state.
 */
final class HtmlLines {

    private final StringBuilder out;
    private int lineStart;
    private boolean blankSoFar = true;
    private boolean emptyLineBefore;
    private boolean hasPre;
    private int openPres;
    private boolean hasReturn;

    /** @param length about how long the text will be */
    HtmlLines(int length) {
        this.out = new StringBuilder(length);
    }

    /** Ends the current line when it has begun. */
    void line() {
        if (openPres > 0 || out.length() > lineStart) {
            endLine();
        }
    }

    private void endLine() {
        boolean empty = out.length() == lineStart && openPres == 0 && !hasPre;
        if (!empty || !emptyLineBefore) {
            out.append('\n');
        }
        emptyLineBefore = empty;
        lineStart = out.length();
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
        if (out.length() > lineStart && html.startsWith("\n")) {
            line();
            from = 1;
        }
        openPre();
        append(html, from, html.length(), false);
        closePre();
    }

    void raw(String html) {
        append(html, 0, html.length(), false);
    }

    void text(String text) {
        append(text, 0, text.length(), true);
    }

    /** A part of a text. */
    void text(String text, int from, int to) {
        append(text, from, to, true);
    }

    /** An attribute with a space before it; entities in its value stay entities. */
    void attribute(String name, String value) {
        raw(" ");
        raw(name);
        raw("=\"");
        raw(Escaping.escapeHtml(value, true));
        raw("\"");
    }

    /** Whether a carriage return came by, which flexmark treats in ways of its own. */
    boolean hasReturn() {
        return hasReturn;
    }

    /** All that was written. */
    String end() {
        line();
        return out.toString();
    }

    private void append(String text, int from, int to, boolean escape) {
        int copied = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > '>') {
                blankSoFar = false;
                continue;
            }
            String entity = escape ? entity(c) : "";
            boolean dropped = c == ' ' && blankSoFar && openPres == 0;
            if (dropped || c == '\n' || !entity.isEmpty()) {
                out.append(text, copied, i).append(entity);
                copied = i + 1;
            }
            if (c == '\n') {
                endLine();
            } else if (c != ' ' && c != '\t') {
                blankSoFar = false;
                hasReturn |= c == '\r';
            }
        }
        out.append(text, copied, to);
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
}
