package io.github.collate.subject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** An earlier step in a fact's history, and how it ended: what a newer statement took the place of, and why. */
public record Step(Kind kind, Statement statement) {

    /** What came after the step. */
    public enum Kind {
        /** The world moved. */
        CHANGED,
        /** The author was wrong. */
        CORRECTED,
        /** Somebody looked again. */
        VERIFIED;

        static final List<String> WORDS = Arrays.stream(values()).map(Kind::word).toList();

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }

        /** As authors write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Step {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(statement, "statement");
    }
}
