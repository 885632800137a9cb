package io.github.collate.collection;

/** The name of a collection, which is its folder's under {@code data/}: {@code platforms}. */
public record CollectionId(String text) implements Comparable<CollectionId> {

    /** What an id looks like, for messages and for the JSON Schema. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    public CollectionId {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not an id: \"" + text + "\"");
        }
    }

    /** Whether the text can be such an id. */
    public static boolean accepts(String text) {
        return text.matches(PATTERN);
    }

    @Override
    public int compareTo(CollectionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
