package io.github.collate.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a source, the same in facts, essays and its page's address: {@code sherwood-2025-10-06}. */
public record SourceId(String text) implements Comparable<SourceId> {

    /** Letters a to z, digits, dots, hyphens and underscores; capitals because reference managers make such keys. */
    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public SourceId {
        if (!accepts(text)) {
            throw new IllegalArgumentException("not a source's id: \"" + text + "\"");
        }
    }

    /** Whether the text can be such an id; {@code index} cannot, since that page is the list of all sources. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches() && !text.equalsIgnoreCase("index");
    }

    /** A legal id that resembles the text; {@code source} when nothing is left. */
    static String proposal(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("^[a-z]+://", "")
                .replaceAll("[^a-z0-9._-]+|\\.{2,}", "-")
                .replaceAll("^[._-]+|[._-]+$", "");
        return accepts(words) ? words : "source";
    }

    @Override
    public int compareTo(SourceId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
