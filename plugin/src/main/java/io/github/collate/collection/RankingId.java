package io.github.collate.collection;

/** The name of a ranking within its collection: {@code ties}; it looks as an attribute's does. */
public record RankingId(String text) {

    public RankingId {
        if (!AttributeId.accepts(text)) {
            throw new IllegalArgumentException("not an id: \"" + text + "\"");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
