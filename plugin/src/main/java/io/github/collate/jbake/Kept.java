package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.State;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

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
        save(this::save, problems);
    }

    /** Leaves what changed since the last whole bake to the next one. */
    void save(Amendments since, Problems problems) throws IOException {
        save(() -> {
            since.save(state);
            state.commit(machine);
        }, problems);
    }

    private void save(Part all, Problems problems) throws IOException {
        try {
            all.save();
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
        List<Ahead<Void>> parts = Stream.<Part>of(this::saveEssays, () -> warmth.ledger(this).save(state), this::saveMemory)
                .map(Kept::begin).toList();
        try {
            Ahead.all(parts);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        state.commit(machine);
    }

    /** Of what is kept; parts are put side by side. */
    private interface Part {

        void save() throws IOException;
    }

    private static Ahead<Void> begin(Part part) {
        return Ahead.of(() -> {
            try {
                part.save();
                return null;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void saveEssays() throws IOException {
        if (warmth.markdown().isPresent()) {
            warmth.markdown().get().save(state);
        }
    }

    private void saveMemory() throws IOException {
        if (warmth.memory().isPresent()) {
            warmth.memory().get().save(state);
        } else {
            Memory.forget(state);
        }
        if (warmth.sequence().isPresent()) {
            warmth.sequence().get().save(state);
        } else {
            Sequence.forget(state);
        }
        Amendments.forget(state);
    }
}
