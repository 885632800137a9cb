package io.github.collate.markdown;

/** Reads code between fences that stand at the margin. */
final class Fences {

    /** The least length of a fence. */
    static final int LENGTH = 3;

    private final Source source;
    private final char[] text;
    private final Html html;

    Fences(Source source, Html html) {
        this.source = source;
        this.text = source.text;
        this.html = html;
    }

    /** Reads the code whose first fence is this line; declines one without an end. */
    int read(int line) {
        int fence = source.run(line, text[line]);
        int end = source.end(line);
        int from = source.skipSpaces(line + fence);
        int to = source.trimmedEnd(from, end);
        if (!isName(from, to)) {
            return Blocks.DECLINED;
        }
        int code = end + 1;
        int next = code;
        while (next < source.length()) {
            int first = source.skipSpaces(next);
            if (first - next < Blocks.INDENT && closes(first, fence)) {
                write(from, to, code, next);
                return source.end(first) + 1;
            }
            int last = source.end(next);
            if (!isCode(next, last)) {
                return Blocks.DECLINED;
            }
            next = last + 1;
        }
        return Blocks.DECLINED;
    }

    /** Whether the rest of the first fence is one plain word or nothing. */
    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!Source.isLetter(c) && !Source.isDigit(c) && c != '-' && c != '+' && c != '#' && c != '.' && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** Fences of either kind close. */
    private boolean closes(int first, int fence) {
        char c = text[first];
        if (c != '`' && c != '~') {
            return false;
        }
        int after = first + source.run(first, c);
        if (after - first < fence) {
            return false;
        }
        while (text[after] == ' ' || text[after] == '\t') {
            after++;
        }
        return text[after] == '\n';
    }

    private boolean isCode(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] < ' ' && text[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private void write(int nameFrom, int nameTo, int from, int to) {
        html.line();
        html.put("<pre><code");
        if (nameTo > nameFrom) {
            html.put(" class=\"language-");
            html.put(text, nameFrom, nameTo);
            html.put('"');
        }
        html.put('>');
        html.text(text, from, to);
        html.put("</code></pre>\n");
    }
}
