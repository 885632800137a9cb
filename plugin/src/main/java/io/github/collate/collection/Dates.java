package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Scalar;
import java.util.Optional;

/** Reads dates wherever the author's files have them. */
public final class Dates {

    private Dates() {}

    /** The date; else nothing, and a problem {@code bad-date}. */
    public static Optional<PartialDate> read(Scalar scalar, Problems problems) {
        String text = scalar.text().strip();
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            String what = text.matches("\\d{4}-\\d\\d(-\\d\\d)?") ? " is not in the calendar." : " is not a date.";
            problems.error(scalar.position(), "bad-date",
                    scalar.described() + what + " A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.");
        }
        return date;
    }
}
