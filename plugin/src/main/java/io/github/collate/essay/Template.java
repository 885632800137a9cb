package io.github.collate.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with holes for references. An essay is kept in this form, since its tree would take thirty times the memory.
 *
 * @param parts the text between holes, one more than there are holes
 */
record Template(List<String> parts, List<Hole> holes) {

    /** Unicode keeps these two for the inner use of programs; {@link #cleaned} keeps an author's out. */
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final char TEXT = 't';
    private static final Pattern MARK = Pattern.compile(OPEN + "(" + TEXT + "?)(\\d{1,9})" + CLOSE);

    Template {
        parts = List.copyOf(parts);
        holes = List.copyOf(holes);
        if (parts.size() != holes.size() + 1) {
            throw new IllegalArgumentException(parts.size() + " parts around " + holes.size() + " holes");
        }
    }

    /**
     * A place to fill.
     *
     * @param reference its number in the essay, from 0
     * @param plain whether the place takes no HTML
     */
    record Hole(int reference, boolean plain) {}

    /** Keeps a place for HTML. */
    static String mark(int reference) {
        return "" + OPEN + reference + CLOSE;
    }

    /** Keeps a place for plain text. */
    static String textMark(int reference) {
        return "" + OPEN + TEXT + reference + CLOSE;
    }

    /** The same text, as long as before, without the characters that marks are made of. */
    static String cleaned(String text) {
        return text.indexOf(OPEN) < 0 ? text : text.replace(OPEN, '\uFFFD');
    }

    /** Cuts a text with marks for that many references into parts and holes. */
    static Template of(String marked, int references) {
        List<String> parts = new ArrayList<>();
        List<Hole> holes = new ArrayList<>();
        int from = 0;
        if (references > 0) {
            Matcher marks = MARK.matcher(marked);
            while (marks.find()) {
                int reference = Integer.parseInt(marks.group(2));
                if (reference < references) {
                    parts.add(marked.substring(from, marks.start()));
                    holes.add(new Hole(reference, !marks.group(1).isEmpty()));
                    from = marks.end();
                }
            }
        }
        parts.add(marked.substring(from));
        return new Template(parts, holes);
    }

    String fill(IntFunction<String> html, IntFunction<String> plain) {
        if (holes.isEmpty()) {
            return parts.get(0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < holes.size(); i++) {
            Hole hole = holes.get(i);
            out.append(parts.get(i)).append((hole.plain() ? plain : html).apply(hole.reference()));
        }
        return out.append(parts.get(holes.size())).toString();
    }
}
