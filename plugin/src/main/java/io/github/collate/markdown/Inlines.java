package io.github.collate.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** Reads text with its marks. Methods that read a mark give the place after it, or {@link Blocks#DECLINED}. */
final class Inlines {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX][a-fA-F0-9]{1,8}|#[0-9]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final int LONGEST_ENTITY = 34;
    private static final String NOT_IN_ADDRESSES = "<>&\"\\";
    /** Characters of which addresses are told. */
    private static final String OF_ADDRESSES = ":/@.wW";

    private final Source source;
    private final char[] text;
    private final Marks marks;
    private final Html html;
    private final Emphasis emphasis;
    private final Links links;
    /** Whether the text is a link's, in which addresses are no links. */
    private boolean linked;

    Inlines(Source source, Marks marks, Labels labels, Html html) {
        this.source = source;
        this.text = source.text;
        this.marks = marks;
        this.html = html;
        this.emphasis = new Emphasis(html);
        this.links = new Links(source, marks, labels, html, this);
    }

    /** Reads a text that has nothing around it. */
    boolean read(int from, int to) {
        return readWithin(from, to, from, to);
    }

    /** Reads the text of a link. */
    boolean readLinked(int start, int end, int from, int to) {
        linked = true;
        boolean certain = readWithin(start, end, from, to);
        linked = false;
        return certain;
    }

    /**
     * Reads a part of a text.
     *
     * @param start of the whole text, in which marks of emphasis look around themselves
     * @param end of it
     */
    boolean readWithin(int start, int end, int from, int to) {
        char[] t = text;
        byte[] kinds = marks.kinds;
        int base = emphasis.open();
        int copied = from;
        int i = from;
        while (i < to) {
            char c = t[i];
            byte kind = c < kinds.length ? kinds[c] : Marks.PLAIN;
            if (kind == Marks.PLAIN || kind == Marks.DOT && isPlainDot(i, to)) {
                i++;
                continue;
            }
            html.put(t, copied, i);
            i = kind == Marks.EMPHASIS ? emphasis(start, end, i, base) : mark(kind, start, end, i, to, from);
            if (i < 0) {
                return false;
            }
            copied = i;
        }
        html.put(t, copied, to);
        emphasis.end(base);
        return true;
    }

    private int emphasis(int start, int end, int i, int base) {
        int after = i + source.run(i, text[i]);
        return emphasis.run(text, i, after, base, start, end) ? after : Blocks.DECLINED;
    }

    private int mark(byte kind, int start, int end, int i, int to, int from) {
        return switch (kind) {
            case Marks.ENTITY -> character(i);
            case Marks.LINE_END -> lineEnd(i, from);
            case Marks.CODE -> code(i, to);
            case Marks.OPENING -> links.link(start, end, i, to);
            case Marks.BANG -> i + 1 < to && text[i + 1] == '[' ? links.image(i + 1, to) : character(i);
            case Marks.CLOSING -> marks.abbreviations && i + 1 < to && text[i + 1] == ':' ? Blocks.DECLINED : character(i);
            case Marks.BACKSLASH -> backslash(i, to);
            case Marks.AMPERSAND -> ampersand(i, to);
            case Marks.LESS -> less(i, to);
            case Marks.DOT -> dots(i);
            case Marks.HYPHEN -> hyphens(i, to);
            case Marks.COLON -> linked || !(i + 2 < to && text[i + 1] == '/' && text[i + 2] == '/') ? character(i) : Blocks.DECLINED;
            case Marks.AT -> linked ? character(i) : Blocks.DECLINED;
            default -> Blocks.DECLINED;
        };
    }

    private int character(int i) {
        html.entity(text[i]);
        return i + 1;
    }

    /** A line's end; two spaces before it make it a break. */
    private int lineEnd(int i, int from) {
        int spaces = i - source.trimmedEnd(from, i);
        html.drop(spaces);
        html.put(spaces >= 2 ? Html.BREAK : marks.softBreak);
        return source.skipSpaces(i + 1);
    }

    /** Code ends at the next run of as many backticks; white space within it is one space. */
    private int code(int i, int to) {
        int ticks = source.run(i, '`');
        int from = i + ticks;
        int close = from;
        int run = 0;
        while (close < to && run != ticks) {
            close += run;
            while (close < to && text[close] != '`') {
                close++;
            }
            run = close < to ? source.run(close, '`') : 0;
        }
        if (run != ticks) {
            return Blocks.DECLINED;
        }
        html.put("<code>");
        boolean space = false;
        int written = html.length();
        for (int c = from; c < close; c++) {
            if (text[c] == ' ' || text[c] == '\n') {
                space = html.length() > written;
            } else if (text[c] < ' ') {
                return Blocks.DECLINED;
            } else {
                if (space) {
                    html.put(' ');
                    space = false;
                }
                html.entity(text[c]);
            }
        }
        html.put("</code>");
        return close + ticks;
    }

    private int backslash(int i, int to) {
        if (i + 1 == to) {
            return character(i);
        }
        char c = text[i + 1];
        if (c == '\n') {
            html.put(Html.BREAK);
            return text[i + 2] == ' ' ? Blocks.DECLINED : i + 2;
        }
        if (!isEscapable(c)) {
            return character(i);
        }
        if (marks.addresses && !linked && OF_ADDRESSES.indexOf(c) >= 0) {
            return Blocks.DECLINED;
        }
        return character(i + 1);
    }

    /** All punctuation of ASCII. */
    private static boolean isEscapable(char c) {
        return c > ' ' && c <= '~' && !Source.isDigit(c) && !Source.isLetter(c);
    }

    private int ampersand(int i, int to) {
        int end = i + 1;
        while (end < to && end - i < LONGEST_ENTITY && isOfEntity(text[end])) {
            end++;
        }
        if (end == to || text[end] != ';') {
            return end - i < LONGEST_ENTITY ? character(i) : Blocks.DECLINED;
        }
        if (!ENTITY.matcher(CharBuffer.wrap(text, i, end + 1 - i)).matches()) {
            return Blocks.DECLINED;
        }
        String name = new String(text, i, end + 1 - i);
        String meant = Html5Entities.entityToString(name);
        if (meant.equals(name)) {
            return Blocks.DECLINED;
        }
        for (int c = 0; c < meant.length(); c++) {
            if (meant.charAt(c) <= ' ' || marks.addresses && OF_ADDRESSES.indexOf(meant.charAt(c)) >= 0) {
                return Blocks.DECLINED;
            }
            html.entity(meant.charAt(c));
        }
        return end + 1;
    }

    private static boolean isOfEntity(char c) {
        return isAsciiLetter(c) || Source.isDigit(c) || c == '#';
    }

    /** A character before a space or a number; else a tag without attributes. */
    private int less(int i, int to) {
        char next = i + 1 < to ? text[i + 1] : ' ';
        if (next == ' ' || next == '\n' || next == '=' || Source.isDigit(next)) {
            return character(i);
        }
        if (next == 'h') {
            int end = addressEnd(i + 1, to);
            if (end > 0) {
                html.put("<a href=\"");
                html.put(text, i + 1, end);
                html.put("\">");
                html.put(text, i + 1, end);
                html.put("</a>");
                return end + 1;
            }
        }
        int name = next == '/' ? i + 2 : i + 1;
        int end = name;
        while (end < to && (isAsciiLetter(text[end]) || end > name && Source.isDigit(text[end]))) {
            end++;
        }
        int close = end;
        if (next != '/') {
            close = close + 1 < to && text[close] == ' ' && text[close + 1] == '/' ? close + 2 : close;
            close = close == end && close < to && text[close] == '/' ? close + 1 : close;
        }
        if (!marks.tags || end == name || close >= to || text[close] != '>') {
            return Blocks.DECLINED;
        }
        html.put(text, i, close + 1);
        return close + 1;
    }

    /** The end of an address in angle brackets; 0 when it is none of the web's, or holds characters to be escaped. */
    private int addressEnd(int from, int to) {
        int end = from;
        while (end < to && text[end] > ' ' && NOT_IN_ADDRESSES.indexOf(text[end]) < 0) {
            end++;
        }
        String scheme = new String(text, from, Math.min(end - from, "https://".length()));
        return end < to && text[end] == '>' && (scheme.startsWith("http://") || scheme.equals("https://")) ? end : 0;
    }

    private static boolean isAsciiLetter(char c) {
        return c <= '~' && Source.isLetter(c);
    }

    private boolean isPlainDot(int i, int to) {
        return !(marks.smarts && isEllipsis(i, to)) && (linked || !marks.addresses || !endsAddress(i));
    }

    /** Whether {@code www} stands before a dot. */
    boolean endsAddress(int dot) {
        return dot >= 3 && (text[dot - 1] | ' ') == 'w' && (text[dot - 2] | ' ') == 'w' && (text[dot - 3] | ' ') == 'w';
    }

    private boolean isEllipsis(int i, int to) {
        return i + 2 < to && text[i + 1] == '.' && text[i + 2] == '.' || isSpacedEllipsis(i, to);
    }

    private boolean isSpacedEllipsis(int i, int to) {
        return i + 4 < to && text[i + 1] == ' ' && text[i + 2] == '.' && text[i + 3] == ' ' && text[i + 4] == '.';
    }

    /** Dots that are an ellipsis, or the dot of an address. */
    private int dots(int i) {
        boolean address = marks.addresses && !linked && endsAddress(i);
        if (address) {
            return Blocks.DECLINED;
        }
        html.put("&hellip;");
        return i + (text[i + 1] == '.' ? 3 : 5);
    }

    private int hyphens(int i, int to) {
        int run = Math.min(source.run(i, '-'), to - i);
        if (run == 1) {
            return character(i);
        }
        html.put(run == 2 ? "&ndash;" : "&mdash;");
        return i + Math.min(run, 3);
    }
}
