package io.github.collate.claim;

import io.github.collate.subject.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an expression, or a part of it, comes to. */
sealed interface Operand permits Operand.Truth, Operand.Text, Operand.Items, Operand.Thing, Operand.Number, Operand.Undecided,
        Operand.Fault, Moment {

    record Truth(boolean holds) implements Operand {}

    record Text(String text) implements Operand {}

    record Items(List<Operand> items) implements Operand {

        public Items {
            items = List.copyOf(items);
        }
    }

    record Thing(Subject subject) implements Operand {}

    /** A number, exact or within bounds, of some unit and basis. */
    record Number(Quantity quantity) implements Operand {}

    /** Neither true nor false, and no value: it hangs on facts. */
    record Undecided(Set<ReadFact> facts) implements Operand {

        public Undecided {
            facts = Set.copyOf(facts);
        }

        static Undecided of(Set<ReadFact> one, Set<ReadFact> other) {
            Set<ReadFact> all = new LinkedHashSet<>(one);
            all.addAll(other);
            return new Undecided(all);
        }
    }

    /**
     * What cannot be computed, as a division by zero.
     *
     * @param expression the id of the part that failed
     */
    record Fault(long expression, String message) implements Operand {}
}
