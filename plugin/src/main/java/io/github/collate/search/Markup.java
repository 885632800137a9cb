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

    private Markup() {}

    /** The text without tags and comments, in one line. */
    public static String text(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0 || open + 1 >= html.length()) {
                break;
            }
            text.append(html, at, open);
            if (!isTag(html.charAt(open + 1))) {
                text.append('<');
                at = open + 1;
                continue;
            }
            int close = html.startsWith("<!--", open) ? html.indexOf("-->", open) + 2 : html.indexOf('>', open);
            if (close < open + 1) {
                at = html.length();
                break;
            }
            String name = name(html, open);
            text.append(INLINE.contains(name) ? "" : " ");
            at = close + 1;
            if (SILENT.contains(name) && html.charAt(open + 1) != '/') {
                int end = html.indexOf("</" + name, at);
                at = end < 0 ? html.length() : end;
            }
        }
        text.append(html, Math.min(at, html.length()), html.length());
        return inOneLine(text.indexOf("&") < 0 ? text : StringEscapeUtils.unescapeHtml4(text.toString()));
    }

    /** The same text with one space for each run of white space, and none before a mark, where the number of a source stood before. */
    static String inOneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                space = true;
            } else {
                if (space && !line.isEmpty() && MARKS.indexOf(c) < 0) {
                    line.append(' ');
                }
                line.append(c);
                space = false;
            }
        }
        return line.toString();
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
