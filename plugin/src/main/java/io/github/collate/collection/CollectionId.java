package io.github.collate.collection;

import java.util.regex.Pattern;

/** The name of a collection, which is its folder's under {@code data/}: {@code platforms}. */
public record CollectionId(String text) implements Comparable<CollectionId> {

    /** What an id looks like, for messages and for the JSON Schema. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public CollectionId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id: \"" + text + "\"");
        }
    }

    /** Whether the text can be such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
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
