package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Scalar;

/** Reads units, in definitions and in facts. */
public final class Units {

    private Units() {}

    /** The unit; empty, with a problem, when the type has none or it is not the currency that money needs. */
    public static String read(Scalar scalar, Type type, Problems problems) {
        String unit = scalar.text().strip();
        if (!type.takesUnit()) {
            problems.error(scalar.position(), "misplaced-key", "A unit goes with number, integer and money, not with "
                    + type.word() + ". What exactly is counted is its basis.");
            return "";
        }
        boolean money = type.word().endsWith("money");
        return money && Currencies.read(unit, scalar.position(), problems).isEmpty() ? "" : unit;
    }
}
