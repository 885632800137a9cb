package io.github.collate.markdown;

/**
 * Reads lists. Each item is one paragraph; a deeper list may follow in it when no empty line stands between any two items of
 * the whole list. Pegdown's rules hold: four spaces are a level, and an item is loose when an empty line stands before it, the
 * first one when one stands after it.
 */
final class Lists {

    private static final int MOST_LEVELS = 8;

    private final Source source;
    private final char[] text;
    private final Marks marks;
    private final Html html;
    private final Inlines inlines;
    /** The next line with text. */
    private int at;
    /** Whether an empty line stands before it. */
    private boolean gap;
    private boolean gapBetweenItems;
    private boolean hasDeeper;

    Lists(Source source, Marks marks, Html html, Inlines inlines) {
        this.source = source;
        this.text = source.text;
        this.marks = marks;
        this.html = html;
        this.inlines = inlines;
    }

    /** Reads the list whose first item is this line. */
    int read(int line) {
        at = line;
        gapBetweenItems = false;
        hasDeeper = false;
        return list(0) && !(gapBetweenItems && hasDeeper) ? at : Blocks.DECLINED;
    }

    private boolean list(int level) {
        boolean numbered = Source.isDigit(text[source.skipSpaces(at)]);
        html.line();
        html.put(numbered ? "<ol>\n" : "<ul>\n");
        boolean loose = false;
        boolean first = true;
        do {
            int from = contentOf(at);
            int to = begins(from) ? paragraph(from, level) : Blocks.DECLINED;
            if (to < 0) {
                return false;
            }
            boolean gapFollows = gap && isItem(level, numbered);
            if (!item(level, from, to, loose || first && gapFollows)) {
                return false;
            }
            loose = gapFollows;
            first = false;
        } while (isNext(level, numbered));
        html.line();
        html.put(numbered ? "</ol>\n" : "</ul>\n");
        return level == 0 ? endsList() : at == source.length() || gap || isItemAbove(level);
    }

    private boolean isNext(int level, boolean numbered) {
        boolean next = isItem(level, numbered);
        gapBetweenItems |= next && gap;
        return next;
    }

    /** Writes an item, and the deeper list in it. */
    private boolean item(int level, int from, int to, boolean loose) {
        html.put(loose ? "<li>\n<p>" : "<li>");
        if (!inlines.read(from, to)) {
            return false;
        }
        html.put(loose ? "</p>\n" : "");
        if (!gap && isItemAt(level + 1)) {
            hasDeeper = true;
            if (level + 1 == MOST_LEVELS || !list(level + 1)) {
                return false;
            }
        }
        html.put("</li>\n");
        return true;
    }

    private int contentOf(int item) {
        int first = source.skipSpaces(item);
        return source.skipSpaces(first + source.listMark(first));
    }

    /** Finds the end of an item's paragraph, and the line after it. */
    private int paragraph(int from, int level) {
        int end = source.end(from);
        at = end + 1;
        while (at < source.length()) {
            int first = source.skipSpaces(at);
            if (text[first] == '\n' || source.listMark(first) > 0) {
                break;
            }
            if (first - at >= Blocks.INDENT * (level + 2) || !begins(first)) {
                return Blocks.DECLINED;
            }
            end = source.end(first);
            at = end + 1;
        }
        skipEmptyLines();
        return source.trimmedEnd(from, end);
    }

    private void skipEmptyLines() {
        int after = at;
        while (at < source.length()) {
            int first = source.skipSpaces(at);
            if (text[first] != '\n') {
                break;
            }
            at = first + 1;
        }
        gap = at > after;
    }

    /** Whether text that begins here is a paragraph, or more of one, and nothing else. */
    private boolean begins(int first) {
        char c = text[first];
        if (Source.isLetter(c)) {
            return true;
        }
        if (Source.isDigit(c)) {
            return source.listMark(first) == 0;
        }
        return switch (c) {
            case '*', '_' -> text[first + 1] != ' ' && !source.isRule(first);
            case '`' -> source.run(first, c) < Fences.LENGTH;
            case '[' -> !marks.tasks;
            case '(', ')', ']', '{', '}', '"', '\'', '!', '&', '\\', '.', ',', ';', '/', '$', '%', '@', '?', '^' -> true;
            default -> false;
        };
    }

    private boolean isItem(int level, boolean numbered) {
        return isItemAt(level) && Source.isDigit(text[source.skipSpaces(at)]) == numbered;
    }

    private boolean isItemAt(int level) {
        if (at == source.length()) {
            return false;
        }
        int first = source.skipSpaces(at);
        return (first - at) / Blocks.INDENT == level && source.listMark(first) > 0;
    }

    private boolean isItemAbove(int level) {
        int first = source.skipSpaces(at);
        return (first - at) / Blocks.INDENT < level && source.listMark(first) > 0;
    }

    /** An empty line and text at the margin that is no item of this list must follow it. */
    private boolean endsList() {
        return at == source.length() || gap && text[at] != ' ' && text[at] != '\t';
    }
}
