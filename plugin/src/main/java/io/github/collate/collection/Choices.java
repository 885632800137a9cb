package io.github.collate.collection;

import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Scalar;
import java.util.List;

/** Tells of a word that is not among those allowed. */
public final class Choices {

    private Choices() {}

    /** Reports {@code unknown-choice} with all that is allowed, in its order. */
    public static void unknown(Scalar scalar, List<String> allowed, Problems problems) {
        String hint = NearNames.hint(scalar.text(), allowed);
        problems.error(scalar.position(), "unknown-choice", scalar.described() + " is not among the choices: "
                + String.join(", ", allowed) + "." + (hint.startsWith(" Did") ? hint : ""));
    }
}
