package io.github.collate.markdown;

/** Reads links and images with their address in the line, links by name, and brackets that are neither. */
final class Links {

    private static final String NOT_IN_BRACKETS = "[\\<";

    private final char[] text;
    private final Marks marks;
    private final Labels labels;
    private final Html html;
    private final Inlines inlines;
    private final Targets targets;

    Links(Source source, Marks marks, Labels labels, Html html, Inlines inlines) {
        this.text = source.text;
        this.marks = marks;
        this.labels = labels;
        this.html = html;
        this.inlines = inlines;
        this.targets = new Targets(source.text);
    }

    /**
     * Reads a link, or the first of two brackets that are no more than characters.
     *
     * @param start of the whole text, see {@link Inlines#readWithin}
     */
    int link(int start, int end, int bracket, int to) {
        int close = close(bracket, to);
        if (close <= bracket + 1 || !isTrimmed(bracket + 1, close)) {
            return Blocks.DECLINED;
        }
        if (!isAt(close + 1, to, '(')) {
            return byName(start, end, bracket, close, to);
        }
        int from = close + 2;
        int last = targets.read(from, to);
        if (!isAt(last, to, ')')) {
            return Blocks.DECLINED;
        }
        html.put("<a href=\"");
        targets.writeAddress(from, html);
        html.put('"');
        targets.writeTitle(html);
        return content(start, end, bracket, close) ? last + 1 : Blocks.DECLINED;
    }

    private boolean content(int start, int end, int bracket, int close) {
        html.put('>');
        boolean certain = inlines.readLinked(start, end, bracket + 1, close);
        html.put("</a>");
        return certain;
    }

    /** Reads an image whose bracket is here; its text must be plain. */
    int image(int bracket, int to) {
        int close = close(bracket, to);
        if (close < 0 || !isAt(close + 1, to, '(') || !isPlain(bracket + 1, close) || !isTrimmed(bracket + 1, close)) {
            return Blocks.DECLINED;
        }
        int from = close + 2;
        int last = targets.read(from, to);
        if (!isAt(last, to, ')') || marks.longImageAddresses && targets.endsWith('?')) {
            return Blocks.DECLINED;
        }
        html.put("<img src=\"");
        targets.writeAddress(from, html);
        html.put("\" alt=\"");
        html.put(text, bracket + 1, close);
        html.put('"');
        targets.writeTitle(html);
        html.put(" />");
        return last + 1;
    }

    private boolean isAt(int i, int to, char c) {
        return i >= 0 && i < to && text[i] == c;
    }

    /** The place of the closing bracket. */
    private int close(int bracket, int to) {
        for (int i = bracket + 1; i < to; i++) {
            if (text[i] == ']') {
                return i;
            }
            if (NOT_IN_BRACKETS.indexOf(text[i]) >= 0) {
                return Blocks.DECLINED;
            }
        }
        return Blocks.DECLINED;
    }

    private boolean isTrimmed(int from, int to) {
        return from == to || text[from] > ' ' && text[to - 1] > ' ';
    }

    /** Brackets that a name may follow, or that are a name themselves. */
    private int byName(int start, int end, int bracket, int close, int to) {
        boolean named = isAt(close + 1, to, '[');
        int last = named ? close(close + 1, to) : close;
        boolean own = !named || last == close + 2;
        if (last < 0 || text[bracket + 1] == '^' || text[close + 2 < to ? close + 2 : close] == '^' || isFollowed(start, last, to)) {
            return Blocks.DECLINED;
        }
        var target = own ? labels.find(text, bracket + 1, close) : labels.find(text, close + 2, last);
        if (target.isPresent()) {
            html.put("<a href=\"");
            html.text(target.get().address());
            html.put('"');
            if (!target.get().title().isEmpty()) {
                html.put(" title=\"");
                html.put(target.get().title());
                html.put('"');
            }
            return content(start, end, bracket, close) ? last + 1 : Blocks.DECLINED;
        }
        if (named || !isPlain(bracket + 1, close)) {
            if (!labels.miss()) {
                return Blocks.DECLINED;
            }
            return last + 1;
        }
        html.put('[');
        return bracket + 1;
    }

    /** Whether what follows the brackets may change their meaning. */
    private boolean isFollowed(int start, int last, int to) {
        int after = last + 1;
        if (isAt(after, to, '[') || isAt(after, to, ':') && text[start] == '[') {
            return true;
        }
        while (isAt(after, to, ' ')) {
            after++;
        }
        return isAt(after, to, '(');
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            byte kind = marks.of(text[i]);
            boolean address = kind == Marks.DOT && inlines.endsAddress(i) || kind == Marks.COLON && text[i + 1] == '/';
            boolean typographic = marks.smarts && (kind == Marks.DOT || kind == Marks.HYPHEN);
            if (address || typographic || kind != Marks.PLAIN && kind != Marks.DOT && kind != Marks.COLON) {
                return false;
            }
        }
        return true;
    }
}
