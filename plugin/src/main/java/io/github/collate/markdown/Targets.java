package io.github.collate.markdown;

/** Reads what a link leads to: an address without spaces, escapes and entities, and a title in double quotes. */
final class Targets {

    private static final String SCRIPT = "javascript:";
    private static final String NOT_IN_ADDRESSES = "\\()<>\"";
    private static final String NOT_IN_TITLES = "\\&<>";

    private final char[] text;
    private int addressEnd;
    private int titleFrom;
    private int titleTo;

    Targets(char[] text) {
        this.text = text;
    }

    /** Reads address and title; gives the place of what follows them and is no space. */
    int read(int from, int to) {
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
        i = skipSpaces(i, to);
        return i < to && text[i] == '"' && i > addressEnd ? title(i + 1, to) : i;
    }

    private int skipSpaces(int from, int to) {
        int i = from;
        while (i < to && text[i] == ' ') {
            i++;
        }
        return i;
    }

    private boolean isScript(int from) {
        for (int i = 0; i < SCRIPT.length(); i++) {
            if (from + i >= addressEnd || text[from + i] != SCRIPT.charAt(i)) {
                return false;
            }
        }
        return true;
    }

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
        return skipSpaces(i + 1, to);
    }

    /** What was read. */
    Labels.Target target(int from) {
        return new Labels.Target(new String(text, from, addressEnd - from), new String(text, titleFrom, Math.max(0, titleTo - titleFrom)));
    }

    boolean endsWith(char c) {
        return text[addressEnd - 1] == c;
    }

    void writeAddress(int from, Html html) {
        html.text(text, from, addressEnd);
    }

    void writeTitle(Html html) {
        if (titleTo > 0) {
            html.put(" title=\"");
            html.put(text, titleFrom, titleTo);
            html.put('"');
        }
    }
}
