package io.github.collate.essay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private static final Pattern MARK = Pattern.compile(OPEN + "([a-d])(\\d{1,9})" + CLOSE);

    Template {
        parts = List.copyOf(parts);
        holes = List.copyOf(holes);
        if (parts.size() != holes.size() + 1) {
            throw new IllegalArgumentException(parts.size() + " parts around " + holes.size() + " holes");
        }
    }

    /** What a hole is for. */
    enum Kind {
        HTML,
        TEXT,
        /** From here on the text is a claim's sentence. */
        OPENING,
        CLOSING;

        private String mark(int reference) {
            return "" + OPEN + (char) ('a' + ordinal()) + reference + CLOSE;
        }
    }

    /**
     * A place to fill.
     *
     * @param reference its number in the essay, from 0
     */
    record Hole(int reference, Kind kind) {}

    /** What goes into the holes; each method is given the number of the reference. */
    interface Filling {

        String html(int reference);

        String text(int reference);

        /** @param sentence what stands between the two holes, filled */
        String claim(int reference, String sentence);
    }

    /** Keeps a place for HTML. */
    static String mark(int reference) {
        return Kind.HTML.mark(reference);
    }

    /** Keeps a place for plain text. */
    static String textMark(int reference) {
        return Kind.TEXT.mark(reference);
    }

    /** Keeps the place at which a claim's sentence begins. */
    static String openingMark(int reference) {
        return Kind.OPENING.mark(reference);
    }

    /** Keeps the place at which it ends. */
    static String closingMark(int reference) {
        return Kind.CLOSING.mark(reference);
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
                    holes.add(new Hole(reference, Kind.values()[marks.group(1).charAt(0) - 'a']));
                    from = marks.end();
                }
            }
        }
        parts.add(marked.substring(from));
        return new Template(parts, holes);
    }

    String fill(Filling filling) {
        if (holes.isEmpty()) {
            return parts.get(0);
        }
        StringBuilder out = new StringBuilder();
        Deque<Integer> sentences = new ArrayDeque<>();
        for (int i = 0; i < holes.size(); i++) {
            out.append(parts.get(i));
            int reference = holes.get(i).reference();
            switch (holes.get(i).kind()) {
                case HTML -> out.append(filling.html(reference));
                case TEXT -> out.append(filling.text(reference));
                case OPENING -> sentences.push(out.length());
                case CLOSING -> {
                    int start = sentences.pop();
                    String sentence = out.substring(start);
                    out.setLength(start);
                    out.append(filling.claim(reference, sentence));
                }
                default -> throw new IllegalStateException("no such hole");
            }
        }
        return out.append(parts.get(holes.size())).toString();
    }
}
