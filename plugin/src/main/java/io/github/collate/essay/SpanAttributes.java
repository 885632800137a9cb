package io.github.collate.essay;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributes as Pandoc writes them: {@code {key="value" key=value .class #id}}. In quotes of either kind a backslash stands before
 * that quote, a backslash or a bar (as a cell of a table asks for); before anything else it is itself.
 *
 * @param entries in the order in which they were written
 * @param end the index behind the closing brace
 */
record SpanAttributes(List<Entry> entries, int end) {

    static final String CLAIM = "claim";
    static final String UNTIL = "until";

    SpanAttributes {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param key empty for a class or an id
     * @param start index of its first character
     * @param from index of the first character of its value
     * @param to index behind the last
     */
    record Entry(String key, int start, int from, int to, boolean quoted) {}

    /** The attribute of that key. */
    Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** Whether a brace begins what was meant as a claim's attributes, well formed or not. */
    static boolean areMeant(BasedSequence input, int start) {
        int at = spaceEnd(input, start + 1);
        int word = nameEnd(input, at);
        String name = input.subSequence(at, word).toString();
        int sign = spaceEnd(input, word);
        return start < input.length() && input.charAt(start) == '{' && (name.equals(CLAIM) || name.equals(UNTIL))
                && sign < input.length() && input.charAt(sign) == '=';
    }

    /** What stands in the braces that begin at an index; nothing when it is something else. */
    static Optional<SpanAttributes> read(BasedSequence input, int start) {
        if (start >= input.length() || input.charAt(start) != '{') {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        int at = spaceEnd(input, start + 1);
        while (at < input.length() && input.charAt(at) != '}') {
            Optional<Entry> entry = entry(input, at);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            entries.add(entry.get());
            at = spaceEnd(input, entry.get().to() + (entry.get().quoted() ? 1 : 0));
        }
        return at < input.length() ? Optional.of(new SpanAttributes(entries, at + 1)) : Optional.empty();
    }

    private static Optional<Entry> entry(BasedSequence input, int start) {
        char first = input.charAt(start);
        if (first == '.' || first == '#') {
            int end = wordEnd(input, start + 1);
            return end > start + 1 ? Optional.of(new Entry("", start, start, end, false)) : Optional.empty();
        }
        int name = nameEnd(input, start);
        if (name == start || name >= input.length() || input.charAt(name) != '=') {
            return Optional.empty();
        }
        String key = input.subSequence(start, name).toString();
        int from = name + 1;
        char quote = from < input.length() ? input.charAt(from) : '\0';
        if (quote != '"' && quote != '\'') {
            return Optional.of(new Entry(key, start, from, wordEnd(input, from), false));
        }
        int end = quoteEnd(input, from + 1, quote);
        return end < input.length() ? Optional.of(new Entry(key, start, from + 1, end, true)) : Optional.empty();
    }

    private static int quoteEnd(BasedSequence input, int from, char quote) {
        int at = from;
        while (at < input.length() && input.charAt(at) != quote) {
            at += isEscape(input, at, quote) ? 2 : 1;
        }
        return at;
    }

    /** Whether the backslash at an index stands for the character after it. */
    static boolean isEscape(BasedSequence input, int index, char quote) {
        if (input.charAt(index) != '\\' || index + 1 >= input.length()) {
            return false;
        }
        char next = input.charAt(index + 1);
        return next == quote || next == '\\' || next == '|';
    }

    private static int spaceEnd(BasedSequence input, int start) {
        int at = start;
        while (at < input.length() && Character.isWhitespace(input.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nameEnd(BasedSequence input, int start) {
        int at = start;
        while (at < input.length() && (Character.isLetterOrDigit(input.charAt(at)) || "-_:".indexOf(input.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int wordEnd(BasedSequence input, int start) {
        int at = start;
        while (at < input.length() && !Character.isWhitespace(input.charAt(at)) && "}\"'".indexOf(input.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
