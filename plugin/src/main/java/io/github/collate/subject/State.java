package io.github.collate.subject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a statement says: a value, or why there is none. None of the latter is a "no" or a zero. */
public enum State {
    VALUE,
    /** Nobody found out. */
    UNKNOWN,
    /** Those who know do not tell. */
    UNDISCLOSED,
    /** The question does not arise. */
    NOT_APPLICABLE;

    /** The keys that an author may write in place of a value. */
    static final List<String> KEYS = Arrays.stream(values()).filter(state -> state != VALUE).map(State::word).toList();

    /** As authors write it: {@code not-applicable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As readers read it: {@code not applicable}. */
    public String text() {
        return word().replace('-', ' ');
    }
}
