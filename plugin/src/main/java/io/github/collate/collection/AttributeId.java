package io.github.collate.collection;

import java.util.regex.Pattern;

/** The name of an attribute within its collection: {@code ad_share}. */
public record AttributeId(String text) implements Comparable<AttributeId> {

    /** What an id looks like, for messages and for the JSON Schema. */
    public static final String PATTERN = "[a-z][a-z0-9_]*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public AttributeId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id: \"" + text + "\"");
        }
    }

    /** Whether the text can be such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(AttributeId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
