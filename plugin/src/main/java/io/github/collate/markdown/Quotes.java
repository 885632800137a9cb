package io.github.collate.markdown;

/** Reads quotes in which each line begins with its mark; their text is read as one of its own. */
final class Quotes {

    private final Source source;
    private final char[] text;
    private final Marks marks;
    private final Labels labels;
    private final Html html;

    Quotes(Source source, Marks marks, Labels labels, Html html) {
        this.source = source;
        this.text = source.text;
        this.marks = marks;
        this.labels = labels;
        this.html = html;
    }

    /** Declines a quote that goes on in a line without the mark, or after an empty line. */
    int read(int line) {
        int last = line;
        while (last < source.length() && text[last] == '>') {
            last = source.end(last) + 1;
        }
        char[] quoted = new char[last - line];
        int length = 0;
        int next = line;
        while (next < last) {
            int from = text[next + 1] == ' ' ? next + 2 : next + 1;
            int to = source.end(next) + 1;
            System.arraycopy(text, from, quoted, length, to - from);
            length += to - from;
            next = to;
        }
        if (!isLast(next)) {
            return Blocks.DECLINED;
        }
        html.line();
        html.put("<blockquote>\n");
        int before = html.length();
        if (!new Blocks(new Source(quoted, length), marks, labels, html).readQuoted() || html.length() == before) {
            return Blocks.DECLINED;
        }
        html.line();
        html.put("</blockquote>\n");
        return next;
    }

    /** Whether the quote ends before this line, which must be empty, and the next line with text begins no other. */
    private boolean isLast(int line) {
        int next = line;
        boolean first = true;
        while (next < source.length()) {
            int start = source.skipSpaces(next);
            if (text[start] != '\n') {
                return !first && text[start] != '>';
            }
            first = false;
            next = start + 1;
        }
        return true;
    }
}
