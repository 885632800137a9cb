package io.github.collate.markdown;

/** Reads paragraphs of nothing but {@code [name]: address "title"}, one a line at the margin. */
final class Definitions {

    private final Source source;
    private final char[] text;
    private final Labels labels;
    private final Targets targets;

    Definitions(Source source, Labels labels) {
        this.source = source;
        this.text = source.text;
        this.labels = labels;
        this.targets = new Targets(source.text);
    }

    /** Whether the line, which begins with a bracket, defines a name. */
    boolean begins(int line) {
        int close = close(line);
        return close > 0 && text[close + 1] == ':';
    }

    private int close(int line) {
        for (int i = line + 1; text[i] != '\n'; i++) {
            if (text[i] == ']') {
                return i;
            }
            if (text[i] == '[' || text[i] == '\\' || text[i] < ' ') {
                return Blocks.DECLINED;
            }
        }
        return Blocks.DECLINED;
    }

    /** Reads up to the next empty line. */
    int read(int line) {
        int next = line;
        while (next < source.length() && text[source.skipSpaces(next)] != '\n') {
            if (text[next] != '[' || !begins(next) || !define(next)) {
                return Blocks.DECLINED;
            }
            next = source.end(next) + 1;
        }
        return next;
    }

    private boolean define(int line) {
        int close = close(line);
        int from = source.skipSpaces(close + 2);
        int end = source.end(line);
        boolean named = text[line + 1] != '^' && source.skipSpaces(line + 1) < close;
        if (!named || from == end || targets.read(from, end) != end) {
            return false;
        }
        labels.define(text, line + 1, close, targets.target(from));
        return true;
    }
}
