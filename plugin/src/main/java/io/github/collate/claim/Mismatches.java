package io.github.collate.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers that a claim would have measured against each other although they count different things. */
final class Mismatches {

    private final List<Mismatch> all = new ArrayList<>();

    /** @param expression the id of the part that brings them together */
    record Mismatch(long expression, Quantity one, Quantity other) {

        String message() {
            if (one.measure().isBare() || other.measure().isBare()) {
                Quantity fact = one.measure().isBare() ? other : one;
                return name(fact) + " has the unit " + said(fact.measure().unit())
                        + ", and a bare number is read in the unit of its attribute. Write number(10, '"
                        + fact.measure().unit().orElse("") + "').";
            }
            boolean units = !one.measure().unit().equals(other.measure().unit());
            return name(one) + " and " + name(other) + " cannot be compared, added or subtracted: their "
                    + (units ? "units differ (" + said(one.measure().unit()) + "; " + said(other.measure().unit()) + ")."
                            : "bases differ (" + said(one.measure().basis()) + "; " + said(other.measure().basis()) + ").");
        }

        private static String name(Quantity quantity) {
            return quantity.origin().stream().map(fact -> fact.id().toString()).sorted().findFirst().orElse("a number");
        }

        private static String said(Optional<String> text) {
            return text.filter(written -> !written.isEmpty()).orElse("none");
        }
    }

    void add(long expression, Quantity one, Quantity other) {
        if (all.stream().noneMatch(known -> known.expression() == expression)) {
            all.add(new Mismatch(expression, one, other));
        }
    }

    List<Mismatch> all() {
        return List.copyOf(all);
    }
}
