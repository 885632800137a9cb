package io.github.collate.markdown;

import java.util.Arrays;

/** Reads tables: a head line, a line of hyphens, and lines of cells. Cells keep the spaces around their text. */
final class Tables {

    private static final byte NONE = 0;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;
    /** Hyphens and colons of a column, by how many colons there are. */
    private static final int LEAST_MARKS = 3;

    /** Lines that begin so may be other blocks. */
    private static final String NOT_FIRST = " \t#<>`~:";

    private final Source source;
    private final char[] text;
    private final Html html;
    private final Inlines inlines;
    private byte[] alignments = new byte[8];
    private int columns;

    Tables(Source source, Html html, Inlines inlines) {
        this.source = source;
        this.text = source.text;
        this.html = html;
        this.inlines = inlines;
    }

    /** Whether the line may part the head of a table from its body; then its columns are known. */
    boolean isSeparator(int line) {
        int end = source.end(line);
        int to = source.trimmedEnd(line, end);
        int i = source.skipSpaces(line);
        columns = 0;
        int bars = 0;
        if (i < to && text[i] == '|') {
            bars++;
            i++;
        }
        while (i < to) {
            i = source.skipSpaces(i);
            int start = i;
            boolean left = text[i] == ':';
            i += left ? 1 : 0;
            int hyphens = source.run(i, '-');
            i += hyphens;
            boolean right = text[i] == ':';
            i += right ? 1 : 0;
            if (hyphens == 0 || i - start < LEAST_MARKS) {
                return false;
            }
            add((byte) ((left ? LEFT : NONE) | (right ? RIGHT : NONE)));
            i = source.skipSpaces(i);
            if (i < to && text[i] != '|') {
                return false;
            }
            bars += i < to ? 1 : 0;
            i++;
        }
        return bars > 0 && columns > 0;
    }

    private void add(byte alignment) {
        if (columns == alignments.length) {
            alignments = Arrays.copyOf(alignments, columns * 2);
        }
        alignments[columns++] = alignment;
    }

    /**
     * Reads a table.
     *
     * @param separator the line after the head, for which {@link #isSeparator} holds
     */
    int read(int head, int separator) {
        int next = source.end(separator) + 1;
        if (source.end(head) + 1 != separator || isSeparator(head) || !isSeparator(separator)) {
            return Blocks.DECLINED;
        }
        html.line();
        html.put("<table>\n<thead>\n");
        boolean certain = row(head, "th");
        html.put("</thead>\n<tbody>");
        while (certain && next < source.length() && text[source.skipSpaces(next)] != '\n') {
            html.line();
            certain = row(next, "td");
            next = source.end(next) + 1;
        }
        html.put("</tbody>\n</table>\n");
        return certain ? next : Blocks.DECLINED;
    }

    private boolean row(int line, String tag) {
        int end = source.trimmedEnd(line, source.end(line));
        if (NOT_FIRST.indexOf(text[line]) >= 0) {
            return false;
        }
        html.put("<tr>");
        int from = text[line] == '|' ? line + 1 : line;
        boolean bar = from > line;
        int cell = 0;
        for (; from < end; cell++) {
            int to = from;
            while (to < end && text[to] != '|') {
                to++;
            }
            bar |= to < end;
            if (to == from || !bar || text[to - 1] == '\\' || !cell(line, end, from, to, tag, cell)) {
                return false;
            }
            from = to + 1;
        }
        html.put("</tr>\n");
        return bar && cell > 0;
    }

    private boolean cell(int line, int end, int from, int to, String tag, int column) {
        html.put('<');
        html.put(tag);
        int alignment = column < columns ? alignments[column] : NONE;
        switch (alignment) {
            case LEFT -> html.put(" align=\"left\"");
            case RIGHT -> html.put(" align=\"right\"");
            case LEFT | RIGHT -> html.put(" align=\"center\"");
            default -> { }
        }
        html.put('>');
        if (!inlines.readWithin(line, end, from, to)) {
            return false;
        }
        html.put("</");
        html.put(tag);
        html.put('>');
        return true;
    }
}
