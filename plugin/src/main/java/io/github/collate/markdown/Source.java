package io.github.collate.markdown;

/**
 * The text to be read, its last line ended, and the questions that blocks ask of its lines. Places are indices of characters; a
 * line is named by its start.
 */
final class Source {

    /** The most digits of a list's number. */
    private static final int DIGITS = 9;

    final char[] text;
    private final int length;

    Source(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    static Source of(String text) {
        int length = text.length();
        boolean ended = length == 0 || text.charAt(length - 1) == '\n';
        char[] characters = new char[ended ? length : length + 1];
        text.getChars(0, length, characters, 0);
        if (!ended) {
            characters[length] = '\n';
        }
        return new Source(characters, characters.length);
    }

    int length() {
        return length;
    }

    /** Where the line's end stands. */
    int end(int line) {
        char[] t = text;
        int i = line;
        while (t[i] != '\n') {
            i++;
        }
        return i;
    }

    /** The first place from here that holds no space; the line's end when all are. */
    int skipSpaces(int from) {
        char[] t = text;
        int i = from;
        while (t[i] == ' ') {
            i++;
        }
        return i;
    }

    /** The place behind the last character of a part that is no space. */
    int trimmedEnd(int from, int to) {
        int i = to;
        while (i > from && text[i - 1] == ' ') {
            i--;
        }
        return i;
    }

    /** How often the character stands here in a row. */
    int run(int from, char c) {
        int i = from;
        while (i < length && text[i] == c) {
            i++;
        }
        return i - from;
    }

    /** Whether a line is a rule: three or more of {@code -*_} with any spaces between. */
    boolean isRule(int first) {
        char c = text[first];
        if (c != '-' && c != '*' && c != '_') {
            return false;
        }
        int count = 0;
        for (int i = first; text[i] != '\n'; i++) {
            if (text[i] == c) {
                count++;
            } else if (text[i] != ' ') {
                return false;
            }
        }
        return count >= 3;
    }

    /** Whether the line is nothing but three or more of the character, and spaces after them. */
    boolean isUnderline(int line, char c) {
        int run = run(line, c);
        return run >= 3 && text[skipSpaces(line + run)] == '\n';
    }

    /** The length of the mark of a list's item, to be followed by a space; 0 when there is none. */
    int listMark(int first) {
        char c = text[first];
        int mark;
        if (c == '-' || c == '*' || c == '+') {
            mark = 1;
        } else {
            int digits = 0;
            while (digits <= DIGITS && isDigit(text[first + digits])) {
                digits++;
            }
            if (digits == 0 || digits > DIGITS || text[first + digits] != '.') {
                return 0;
            }
            mark = digits + 1;
        }
        char after = text[first + mark];
        return after == ' ' || after == '\t' ? mark : 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters of ASCII, and all that is beyond ASCII: none of these begins a block. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > '~';
    }
}
