package io.github.collate.markdown;

/**
 * Reads blocks one after the other and writes each at once. Methods that read take the start of a line and give the start of
 * the line after the block, or {@link #DECLINED}.
 */
final class Blocks {

    static final int DECLINED = -1;

    /** As many spaces make a line code, or part of a list's item. */
    static final int INDENT = 4;

    private static final int MOST_LEVELS = 6;

    private final Source source;
    private final char[] text;
    private final Marks marks;
    private final Labels labels;
    private final Html html;
    private final Inlines inlines;
    private final Lists lists;
    private final Tables tables;
    private final Fences fences;
    private final Definitions definitions;

    Blocks(Source source, Marks marks, Labels labels, Html html) {
        this.source = source;
        this.text = source.text;
        this.marks = marks;
        this.labels = labels;
        this.html = html;
        this.inlines = new Inlines(source, marks, labels, html);
        this.lists = new Lists(source, marks, html, inlines);
        this.tables = new Tables(source, html, inlines);
        this.fences = new Fences(source, html);
        this.definitions = new Definitions(source, labels);
    }

    /** Reads all; {@code false} when something is declined. */
    boolean read() {
        int line = 0;
        while (line >= 0 && line < source.length()) {
            int first = source.skipSpaces(line);
            line = text[first] == '\n' ? first + 1 : block(line, first);
        }
        return line >= 0;
    }

    /** Reads what stands in a quote. */
    boolean readQuoted() {
        int line = 0;
        while (line >= 0 && line < source.length()) {
            int first = source.skipSpaces(line);
            char c = text[first];
            if (c == '\n') {
                line = first + 1;
            } else if (Source.isLetter(c) && first - line < INDENT) {
                line = paragraph(line, first, true);
            } else if (c == '#') {
                line = heading(line, first);
            } else {
                line = DECLINED;
            }
        }
        return line >= 0;
    }

    private int block(int line, int first) {
        if (first - line >= INDENT) {
            return DECLINED;
        }
        char c = text[first];
        if (Source.isLetter(c)) {
            return paragraph(line, first, false);
        }
        if (first > line) {
            return DECLINED;
        }
        return switch (c) {
            case '#' -> heading(line, first);
            case '>' -> new Quotes(source, marks, labels, html).read(line);
            case '`', '~' -> source.run(first, c) >= Fences.LENGTH ? fence(line) : paragraphUnlessDefinition(line, first);
            case '-', '*', '_', '+' -> ruleOrListOrParagraph(line);
            case '<', '\t' -> DECLINED;
            case '[' -> definitions.begins(line) ? definitions.read(line) : paragraph(line, first, false);
            case ':' -> paragraphUnlessDefinition(line, first);
            default -> source.listMark(first) > 0 ? lists.read(line) : paragraph(line, first, false);
        };
    }

    private int fence(int line) {
        return marks.fences ? fences.read(line) : DECLINED;
    }

    private int paragraphUnlessDefinition(int line, int first) {
        return marks.definitions && text[first] != '`' ? DECLINED : paragraph(line, first, false);
    }

    private int ruleOrListOrParagraph(int line) {
        if (source.isRule(line)) {
            html.line();
            html.put("<hr />\n");
            return source.end(line) + 1;
        }
        return source.listMark(line) > 0 ? lists.read(line) : paragraph(line, line, false);
    }

    /** A heading of hashes, of which more may stand at its end. */
    private int heading(int line, int first) {
        int level = source.run(first, '#');
        int end = source.end(line);
        int from = source.skipSpaces(first + level);
        int to = source.trimmedEnd(from, end);
        if (first > line || level > MOST_LEVELS || from == end) {
            return DECLINED;
        }
        if (text[to - 1] == '#') {
            if (marks.spacedHeadings) {
                return DECLINED;
            }
            while (to > from && text[to - 1] == '#') {
                to--;
            }
            to = source.trimmedEnd(from, to);
        }
        if (from == to || marks.spacedHeadings && from == first + level) {
            return DECLINED;
        }
        return heading(level, from, to) ? end + 1 : DECLINED;
    }

    private boolean heading(int level, int from, int to) {
        html.line();
        html.put("<h");
        html.put((char) ('0' + level));
        html.put('>');
        if (!inlines.read(from, to)) {
            return false;
        }
        html.put("</h");
        html.put((char) ('0' + level));
        html.put(">\n");
        return true;
    }

    /** A paragraph, or what it turns out to be: an underlined heading, a table. */
    private int paragraph(int line, int first, boolean quoted) {
        int end = source.end(first);
        int next = end + 1;
        while (next < source.length()) {
            int start = source.skipSpaces(next);
            char c = text[start];
            if (c == '\n') {
                break;
            }
            if (start - next >= INDENT) {
                return DECLINED;
            }
            if (!Source.isLetter(c)) {
                if (start == next && (c == '=' || c == '-') && source.isUnderline(next, c)) {
                    boolean written = !quoted && heading(c == '=' ? 1 : 2, first, source.trimmedEnd(first, end));
                    return written ? source.end(next) + 1 : DECLINED;
                }
                if (start == next && (c == '#' || c == '>' && !quoted)) {
                    break;
                }
                if (c == '`' && start == next && marks.fences && source.run(start, c) >= Fences.LENGTH) {
                    break;
                }
                if (marks.tables && (c == '|' || c == '-' || c == ':') && tables.isSeparator(next)) {
                    return quoted || start > next ? DECLINED : tables.read(line, next);
                }
                if (!goesOn(c, start)) {
                    return DECLINED;
                }
            }
            end = source.end(start);
            next = end + 1;
        }
        if (marks.tables && tables.isSeparator(line)) {
            return DECLINED;
        }
        html.line();
        html.put("<p>");
        if (!inlines.read(first, source.trimmedEnd(first, end))) {
            return DECLINED;
        }
        html.put("</p>\n");
        return next;
    }

    /** Whether a line that begins so is more of the paragraph before it, whatever the character means elsewhere. */
    private boolean goesOn(char c, int start) {
        return switch (c) {
            case '#', '>', '<', '\t' -> false;
            case '`' -> source.run(start, c) < Fences.LENGTH;
            case '~' -> source.run(start, c) < Fences.LENGTH && !marks.definitions;
            case ':' -> !marks.definitions;
            case '-', '*', '_' -> !(marks.relaxedRules && source.isRule(start));
            default -> true;
        };
    }
}
