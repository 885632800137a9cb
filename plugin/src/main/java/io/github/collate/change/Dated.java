package io.github.collate.change;

import io.github.collate.collection.PartialDate;
import java.util.Objects;

/**
 * The day of a change, and what kind of day it is: the record moves on other days than the world does.
 *
 * @param date as exact as it is known
 */
public record Dated(PartialDate date, By by) {

    /** What the date is the date of. */
    public enum By {
        /** The author wrote down when the record was changed. */
        RECORDED("recorded"),
        /** The record's repository was changed then. */
        COMMITTED("committed"),
        /** The new value held as of then; when the record took it over nobody wrote down. */
        HELD("held"),
        /** The new value was compared with its source then; when the record took it over nobody wrote down. */
        CHECKED("checked"),
        /** Nothing is known of the new value's day; the old one held then. */
        AFTER("after");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** For templates and programs: {@code recorded}. */
        public String word() {
            return word;
        }
    }

    public Dated {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(by, "by");
    }
}
