package io.github.collate.change;

import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a commit made of a fact.
 *
 * @param fact {@code platforms/tiktok.ad_share}
 * @param commit the commit's id
 * @param day of the commit, in UTC
 */
record Turn(String fact, Said before, Said after, String commit, LocalDate day) {

    Turn {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(day, "day");
    }

    /** Whether somebody only looked again. */
    boolean isSecondLook() {
        return before.saysWhat(after);
    }

    void write(PackedOutput out) {
        out.text(fact);
        before.write(out);
        after.write(out);
        out.text(commit).number(day.toEpochDay());
    }

    static Turn read(PackedInput in) {
        return new Turn(in.text(), Said.read(in), Said.read(in), in.text(), LocalDate.ofEpochDay(in.number()));
    }
}
