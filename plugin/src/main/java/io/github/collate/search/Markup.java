package io.github.collate.search;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;

/** Reads the words out of HTML that an engine has written; that of a page of any kind is nobody's to parse here. */
public final class Markup {

    /** What stands within a line: between two letters it is no space. */
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "cite", "code", "data", "del", "em", "i", "ins", "kbd", "mark", "q", "s",
            "small", "span", "strong", "sub", "sup", "time", "u", "wbr");
    private static final Set<String> SILENT = Set.of("script", "style", "svg", "template");

    private static final String MARKS = ".,;:)";
    private static final int LONGEST_ENTITY = 32;

    private Markup() {}

    /** The text without tags and comments, in one line. */
    public static String text(String html) {
        Line line = new Line(html.length());
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0 || open + 1 >= html.length()) {
                break;
            }
            line.addHtml(html, at, open);
            if (!isTag(html.charAt(open + 1))) {
                line.add('<');
                at = open + 1;
                continue;
            }
            int close = html.startsWith("<!--", open) ? html.indexOf("-->", open) + 2 : html.indexOf('>', open);
            if (close < open + 1) {
                at = html.length();
                break;
            }
            String name = name(html, open);
            if (!INLINE.contains(name)) {
                line.add(' ');
            }
            at = close + 1;
            if (SILENT.contains(name) && html.charAt(open + 1) != '/') {
                int end = html.indexOf("</" + name, at);
                at = end < 0 ? html.length() : end;
            }
        }
        line.addHtml(html, at, html.length());
        return line.text();
    }

    /** The same text with one space for each run of white space, and none before a mark, where the number of a source stood before. */
    static String inOneLine(String text) {
        if (isInOneLine(text)) {
            return text;
        }
        Line line = new Line(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.add(text.charAt(i));
        }
        return line.text();
    }

    private static boolean isInOneLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c <= ' ' || c == '\u00A0';
            if (isSpace && (space || c != ' ') || space && i > 0 && MARKS.indexOf(c) >= 0) {
                return false;
            }
            space = isSpace;
        }
        return !space || text.isEmpty();
    }

    /** A line that grows. */
    private static final class Line {

        private final StringBuilder line;
        private boolean space;

        Line(int length) {
            line = new StringBuilder(length);
        }

        void add(char c) {
            if (c <= ' ' || c == '\u00A0') {
                space = true;
                return;
            }
            if (space) {
                if (!line.isEmpty() && MARKS.indexOf(c) < 0) {
                    line.append(' ');
                }
                space = false;
            }
            line.append(c);
        }

        /** Text between two tags. */
        void addHtml(String html, int from, int to) {
            for (int i = from; i < to; i++) {
                char c = html.charAt(i);
                int end = c == '&' ? html.indexOf(';', i) : -1;
                if (end > 0 && end < to && end - i < LONGEST_ENTITY) {
                    String said = StringEscapeUtils.unescapeHtml4(html.substring(i, end + 1));
                    said.chars().forEach(each -> add((char) each));
                    i = end;
                } else {
                    add(c);
                }
            }
        }

        String text() {
            return line.toString();
        }
    }

    private static boolean isTag(char next) {
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    private static String name(String html, int open) {
        int start = html.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
