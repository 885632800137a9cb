package io.github.collate.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How near a source is to what it tells. */
public enum Kind {
    /** The subject itself speaks. */
    OFFICIAL,
    /** Reporters who looked for themselves. */
    PRESS,
    /** It relays what others found. */
    SECONDARY,
    /** An essay, perhaps this site's own. */
    ESSAY;

    /** The words that an author may write. */
    public static final List<String> WORDS = Arrays.stream(values()).map(Kind::word).toList();

    /** As authors write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
