package io.github.collate.markdown;

/**
 * Marks of emphasis that wait for their partner, by CommonMark's rules for runs of one or two. A tag is written for each at
 * once; where no partner comes, the marks take its place again. Whatever is not nested as in a book is declined.
 */
final class Emphasis {

    private static final int MOST_OPEN = 16;

    private final Html html;
    private final char[] marks = new char[MOST_OPEN];
    private final int[] lengths = new int[MOST_OPEN];
    private final int[] places = new int[MOST_OPEN];
    private int open;

    Emphasis(Html html) {
        this.html = html;
    }

    /** How many wait. */
    int open() {
        return open;
    }

    /**
     * Takes a run of one mark.
     *
     * @param text with the run from one place to another
     * @param base how many were open where the present text began, and are no partners
     * @param start of what counts as text before the run
     * @param end of what counts as text after it
     * @return whether its meaning is certain
     */
    boolean run(char[] text, int from, int to, int base, int start, int end) {
        char c = text[from];
        char before = from > start ? text[from - 1] : '\n';
        char after = to < end ? text[to] : '\n';
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean punctuationBefore = isPunctuation(before);
        boolean punctuationAfter = isPunctuation(after);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        boolean opens = left && (c == '*' || !right || punctuationBefore);
        boolean closes = right && (c == '*' || !left || punctuationAfter);
        if (!opens && !closes) {
            html.put(text, from, to);
            return true;
        }
        int length = to - from;
        if (length > 2) {
            return false;
        }
        if (closes && isOpen(c, base)) {
            return close(c, length, base);
        }
        if (!opens) {
            html.put(text, from, to);
            return true;
        }
        return open(c, length);
    }

    private boolean isOpen(char c, int base) {
        for (int i = open - 1; i >= base; i--) {
            if (marks[i] == c) {
                return true;
            }
        }
        return false;
    }

    private boolean open(char c, int length) {
        if (open == MOST_OPEN) {
            return false;
        }
        marks[open] = c;
        lengths[open] = length;
        places[open] = html.length();
        open++;
        html.put(tag(length));
        return true;
    }

    private static String tag(int length) {
        return length == 1 ? "<em>" : "<strong>";
    }

    private boolean close(char c, int length, int base) {
        int last = open - 1;
        if (last < base || marks[last] != c || lengths[last] != length) {
            return false;
        }
        open = last;
        html.put(length == 1 ? "</em>" : "</strong>");
        return true;
    }

    /** At a text's end: those that are still open are no more than characters. */
    void end(int base) {
        while (open > base) {
            open--;
            int place = places[open];
            html.replace(place, place + tag(lengths[open]).length(), marks[open], lengths[open]);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r'
                || c > '~' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(char c) {
        if (c <= '~') {
            return c > ' ' && !(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION -> true;
            default -> false;
        };
    }
}
