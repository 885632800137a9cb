package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.State;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;
import java.util.Optional;

/**
 * What is kept from bake to bake, and whose it is.
 *
 * @param machine fingerprint of what a whole bake rests on
 */
record Kept(State state, Fingerprint machine) {

    /** Leaves a bake to the next; what cannot be left makes the next one a cold one. */
    void save(EssayMemory essays, Ledger ledger, Optional<Memory> whole, Problems problems) throws IOException {
        try {
            essays.save();
            ledger.save(state);
            if (whole.isPresent()) {
                whole.get().save(state);
            } else {
                Memory.forget(state);
            }
            state.commit(machine);
        } catch (IOException full) {
            state.forget();
            problems.warning(Position.ofFile(state.file().toString()), "unsaved-state",
                    "The site is written, but not what the next bake could reuse: " + full.getMessage());
        }
    }
}
