package io.github.collate.collection;

/** The name of an attribute within its collection: {@code ad_share}. */
public record AttributeId(String text) implements Comparable<AttributeId> {

    /** What an id looks like, for messages and for the JSON Schema. */
    public static final String PATTERN = "[a-z][a-z0-9_]*";

    public AttributeId {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not an id: \"" + text + "\"");
        }
    }

    /** Whether the text can be such an id. */
    public static boolean accepts(String text) {
        return text.matches(PATTERN);
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
