package io.github.collate.markdown;

/** Reads links and images with their address in the line, and brackets that are neither. */
final class Links {

    private static final String SCRIPT = "javascript:";
    private static final String NOT_IN_ADDRESSES = "\\(<>\"";
    private static final String NOT_IN_TITLES = "\\&<>";
    private static final String NOT_IN_BRACKETS = "[\\<";

    private final Source source;
    private final char[] text;
    private final Marks marks;
    private final Html html;
    private final Inlines inlines;
    private int addressEnd;
    private int titleFrom;
    private int titleTo;

    Links(Source source, Marks marks, Html html, Inlines inlines) {
        this.source = source;
        this.text = source.text;
        this.marks = marks;
        this.html = html;
        this.inlines = inlines;
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
        if (close + 1 == to || text[close + 1] != '(') {
            return bracket(bracket, close, to);
        }
        int last = target(close + 2, to);
        if (last < 0) {
            return Blocks.DECLINED;
        }
        html.put("<a href=\"");
        html.text(text, close + 2, addressEnd);
        html.put('"');
        title();
        html.put('>');
        if (!inlines.readLinked(start, end, bracket + 1, close)) {
            return Blocks.DECLINED;
        }
        html.put("</a>");
        return last + 1;
    }

    /** Reads an image whose bracket is here; its text must be plain. */
    int image(int bracket, int to) {
        int close = close(bracket, to);
        if (close < 0 || close + 1 == to || text[close + 1] != '(' || !isPlain(bracket + 1, close)
                || !isTrimmed(bracket + 1, close)) {
            return Blocks.DECLINED;
        }
        int last = target(close + 2, to);
        if (last < 0 || marks.longImageAddresses && text[addressEnd - 1] == '?') {
            return Blocks.DECLINED;
        }
        html.put("<img src=\"");
        html.text(text, close + 2, addressEnd);
        html.put("\" alt=\"");
        html.put(text, bracket + 1, close);
        html.put('"');
        title();
        html.put(" />");
        return last + 1;
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

    /** Brackets are text when no label or address follows them, and nothing in them has a meaning. */
    private int bracket(int bracket, int close, int to) {
        int after = close + 1;
        if (after < to && (text[after] == '[' || text[after] == ':') || text[bracket + 1] == '^' || !isPlain(bracket + 1, close)) {
            return Blocks.DECLINED;
        }
        while (after < to && text[after] == ' ') {
            after++;
        }
        if (after < to && text[after] == '(') {
            return Blocks.DECLINED;
        }
        html.put('[');
        return bracket + 1;
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

    /** Reads address and title; gives the place of the closing parenthesis. */
    private int target(int from, int to) {
        boolean ampersand = false;
        int i = from;
        while (i < to && text[i] != ' ' && text[i] != ')') {
            char c = text[i];
            if (c < ' ' || NOT_IN_ADDRESSES.indexOf(c) >= 0 || ampersand && c == ';') {
                return Blocks.DECLINED;
            }
            ampersand |= c == '&';
            i++;
        }
        addressEnd = i;
        titleTo = 0;
        if (i == from || isScript(from)) {
            return Blocks.DECLINED;
        }
        while (i < to && text[i] == ' ') {
            i++;
        }
        if (i < to && text[i] == '"' && i > addressEnd) {
            i = title(i + 1, to);
        }
        return i >= 0 && i < to && text[i] == ')' ? i : Blocks.DECLINED;
    }

    private boolean isScript(int from) {
        for (int i = 0; i < SCRIPT.length(); i++) {
            if (text[from + i] != SCRIPT.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a title; gives the place of the next character that is no space. */
    private int title(int from, int to) {
        int i = from;
        while (i < to && text[i] != '"') {
            if (text[i] < ' ' || NOT_IN_TITLES.indexOf(text[i]) >= 0) {
                return Blocks.DECLINED;
            }
            i++;
        }
        if (i >= to || i == from) {
            return Blocks.DECLINED;
        }
        titleFrom = from;
        titleTo = i;
        do {
            i++;
        } while (i < to && text[i] == ' ');
        return i;
    }

    private void title() {
        if (titleTo > 0) {
            html.put(" title=\"");
            html.put(text, titleFrom, titleTo);
            html.put('"');
        }
    }
}
