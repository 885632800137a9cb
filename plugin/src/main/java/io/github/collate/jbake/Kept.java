package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.State;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;

/**
 * What is kept from bake to bake, and whose it is.
 *
 * @param machine fingerprint of what a whole bake rests on
 * @param warmth what is kept in memory
 * @param most how many pages a bake may render without leaving what it knows on the disk
 */
record Kept(State state, Fingerprint machine, Warmth warmth, int most) {

    /** Leaves a bake to the next; what cannot be left makes the next one a cold one. */
    void save(Problems problems) throws IOException {
        try {
            save();
        } catch (IOException full) {
            state.forget();
            problems.warning(Position.ofFile(state.file().toString()), "unsaved-state",
                    "The site is written, but not what the next bake could reuse: " + full.getMessage());
        }
    }

    /**
     * Leaves what is known to the next process.
     *
     * @throws IOException when it cannot be written
     */
    void save() throws IOException {
        if (warmth.markdown().isPresent()) {
            warmth.markdown().get().save(state);
        }
        warmth.ledger(this).save(state);
        if (warmth.search().isPresent()) {
            warmth.search().get().save(state);
        }
        if (warmth.memory().isPresent()) {
            warmth.memory().get().save(state);
        } else {
            Memory.forget(state);
        }
        state.commit(machine);
    }
}
