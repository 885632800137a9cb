package io.github.collate.collection;

import java.util.regex.Pattern;

/** The name of a group within its collection: {@code economy}. */
public record GroupId(String text) implements Comparable<GroupId> {

    /** What an id looks like, for messages and for the JSON Schema. */
    public static final String PATTERN = "[a-z][a-z0-9_]*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public GroupId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id: \"" + text + "\"");
        }
    }

    /** Whether the text can be such an id. */
    public static boolean accepts(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(GroupId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
