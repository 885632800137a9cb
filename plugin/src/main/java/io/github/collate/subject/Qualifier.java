package io.github.collate.subject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a value is meant when it is not meant exactly. */
public enum Qualifier {
    ABOUT,
    OVER,
    UNDER,
    UP_TO,
    AT_LEAST;

    /** The words that an author may write. */
    static final List<String> WORDS = Arrays.stream(values()).map(Qualifier::word).toList();

    static Optional<Qualifier> of(String word) {
        return Arrays.stream(values()).filter(qualifier -> qualifier.word().equals(word)).findFirst();
    }

    /** As authors write it: {@code up-to}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As readers read it, before the value: {@code up to}. */
    public String text() {
        return word().replace('-', ' ');
    }

    /** Whether the true value may lie above the one given. */
    public boolean isOpenAbove() {
        return this == OVER || this == AT_LEAST;
    }

    /** Whether the true value may lie below the one given. */
    public boolean isOpenBelow() {
        return this == UNDER || this == UP_TO;
    }
}
