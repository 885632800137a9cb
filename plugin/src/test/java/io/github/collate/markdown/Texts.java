package io.github.collate.markdown;

import java.util.List;
import java.util.Random;

/** Random texts: of marks in any order, of lines as authors write them, and changed ones. The same seed gives the same texts. */
final class Texts {

    private static final List<String> MARKS = List.of("*", "**", "_", "__", "***", "`", "``", "```", "[", "]", "(", ")", "](", "][", "]: ", "<", ">",
            "<b>", "</b>", "<br/>", "<br />", "<!-- ", "-->", "<div>", "</div>", "!", "![", "#", "## ", " ##", "|", " | ", "a | b", "---|---", "|:--|--:|",
            "|---|", "|--|", "|:-:|", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "> ", ">", ": ", "~", "~~", "~~~", "^", "++", "==", "---", "===", "\\", "\\*",
            "\\\\", "\\.", "\\|", "&", "&amp;", "&#13;", "&#10;", "&#32;", "&nbsp;", "&lt;", "&colon;", "&#x2f;", "&nosuch;", "&#abc;", "\"", "'", "...", ". . .",
            "--", "[^1]", "[^1]: ", "*[HTML]: ", "[TOC]", "- [ ] ", "- [x] ", "http://a.b/c", "https://a.b/c?d=e&f=g", "www.a.b", "WWW.a.b",
            "me@a.org", "javascript:x", "[[a]]", "[r]: /url 'title'\n", "\n\n[r]: /url\n", "\n[R]: http://u \"v w\"\n", "[a b]: /x\n", "[x][r]", "[*x* `y`][R]", "[r][]", "[a  b]", "[`c`]", "\n[`c`]: c\n", "<http://x.org/y> ", "<https://x>","[r]", "[a](b)", "[a](b \"c\")", "[a] (b)", "![a](b)", "![](b)", "[ a ](b)",
            "[a](b?)", "![a](b?)", "\"t\"", "\n", "\n\n", "\n\n\n", "  \n", "\\\n", "    ", "   ", " ", "  ", "\t", "word", "two words", "ünï", "日本", "😀", "\0",
            "\u00A0", "\u2028", "\u0085", "\u200B", "“", "—", "\f", "0", ".", "=", ";", ":", "/", "@", "{", "}", "$", "%", "<me@a.org>", "<http://a.b>", "\r\n", "\r");

    private static final List<String> STARTS = List.of("", "", "", "", "", "# ", "## ", "### ", "#", "- ", "- ", "* ", "+ ", "1. ", "2. ", "    - ", "    1. ", "  - ",
            "        - ", "     - ", "> ", "> ", ">", "  ", "    ", " ", "|", "| ", "-   ", "> - ", "> > ", ": ", "\t");

    private static final List<String> WHOLE = List.of("", "", "", "", "---", "***", "* * *", "___", "===", "```", "```java", "~~~", "|---|---|", "|---|---:|", "---|---", ":--|:-:",
            "a | b", "| a | b |", "| *c* | `d` |", "| a ||", "|  | b |", "<div>", "<!-- more -->", "    code", "[r]: /url", "\n[r]: /url", "\n[r]: /url\n[a B]: <b>", "\n[r]: /url\n[a B]: c \"d\"", "  ", "---  ", "- - -", "-", "1.", "- ", "> ");

    private static final List<String> INLINE = List.of("word ", "two words ", "words", "Word, ", ". ", "*a* ", "**b** ", "_c_ ", "__d__ ", "*a **b** c* ", "**a *b* c**", "snake_case ",
            "2*3 ", "a * b ", "`code` ", "``a ` b`` ", "` spaced  code `", "[link](http://a.b/c?d=e&f) ", "[a *b* c](d \"e f\")", "[`c`](d) ", "![image](a.png) ", "![](a.png)", "[note] ",
            "see [1], ", "\\* ", "\\_", "& ", "&amp; ", "&copy;", "\"quoted\" ", "it's ", "a < b ", "a > b ", "<b>x</b> ", "<br> ", "wow! ", "1. ", "2020 ", "ünï ", "“q” ", "— ", "-- ",
            "... ", "well...", "--- ", "(par) ", "*", "**", "_", "`", "[", "]", "!", "|", " | ", "|", "~", "+", "^", "@", "http://a.b ", "www.a.b ", ":", "- ", "# ", "  ", "100% ", "$5 ",
            "*(a)*", "a*b*c ", "a_b_c ", "*a*b ", "**a**b ", "**a.**b", "*a _b* c_ ", "**a*", "*a**");

    private final Random random;

    Texts(long seed) {
        this.random = new Random(seed);
    }

    /** Marks that nobody would put together. */
    String ofMarks() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(one(MARKS)).append(random.nextInt(4) == 0 ? "\n" : "");
        }
        return random.nextInt(20) == 0 ? text.toString() : text.append('\n').toString();
    }

    /** Lines, most of which an author could write. */
    String ofLines() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            if (random.nextInt(3) == 0) {
                text.append(one(WHOLE));
            } else {
                text.append(one(STARTS));
                for (int j = random.nextInt(4); j >= 0; j--) {
                    text.append(one(INLINE));
                }
                text.append(random.nextInt(10) == 0 ? "  " : random.nextInt(20) == 0 ? "\\" : "");
            }
            text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    /** One construct in plain surroundings, so that few texts are declined. */
    String ofFewMarks() {
        StringBuilder text = new StringBuilder("Plain text\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            String mark = random.nextBoolean() ? one(INLINE) : one(MARKS);
            text.append(random.nextInt(3) == 0 ? one(STARTS) : "").append("some ".substring(random.nextInt(5))).append(mark)
                    .append("text, and".substring(random.nextInt(9))).append(random.nextInt(3) == 0 ? one(INLINE) : "")
                    .append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return text.append("More text\n").toString();
    }

    /** The text with a few marks put in, and parts and lines removed, doubled, moved in. */
    String changed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int place = random.nextInt(changed.length() + 1);
            int line = Math.max(0, changed.lastIndexOf("\n", place - 1) + 1);
            int end = Math.min(changed.length(), place + random.nextInt(12));
            switch (random.nextInt(7)) {
                case 0 -> changed.insert(place, one(MARKS));
                case 1 -> changed.insert(line, one(STARTS));
                case 2 -> changed.insert(line, one(WHOLE) + "\n");
                case 3 -> changed.delete(place, end);
                case 4 -> changed.insert(line, changed.substring(place, end));
                case 5 -> changed.insert(place, one(INLINE));
                default -> changed.insert(line, "\n");
            }
        }
        return changed.toString();
    }

    int extensions(int understood) {
        return understood & (random.nextInt() | (random.nextBoolean() ? random.nextInt() : 0));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
