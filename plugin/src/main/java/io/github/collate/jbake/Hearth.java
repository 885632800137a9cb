package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.bake.Progress;
import io.github.collate.bake.Staging;
import io.github.collate.bake.State;
import io.github.collate.bake.Workers;
import io.github.collate.problem.Problems;
import io.github.collate.rule.Policy;
import io.github.collate.text.PackedInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where bakes of one site follow each other. What one leaves is in memory, and on the disk for another process; what is on the
 * disk may be older than the site, since every page there is held against its file. The caller holds the site's lock.
 */
final class Hearth {

    private final Progress progress;
    private final int most;
    private final Fingerprint libraries;
    private Warmth warmth;
    private boolean settled;

    /** @param most how many pages a bake may render before it leaves what it knows on the disk by itself */
    Hearth(Progress progress, int most) throws IOException {
        this.progress = progress;
        this.most = most;
        this.libraries = Machine.librariesPrint();
        this.warmth = new Warmth(Fingerprint.NONE, most > 0);
    }

    /**
     * Bakes the site.
     *
     * @param touched which files may have changed since the bake before
     */
    Outcome bake(Order order, Touched touched) throws IOException {
        Fingerprint machine = Machine.print(order, libraries);
        if (order.clearCache() || !warmth.isOf(machine)) {
            forget(machine);
        }
        Staging staging = new Staging(order.site(), order.work());
        try (State state = State.open(order.work())) {
            if (order.clearCache()) {
                state.forget();
            }
            try {
                return bake(order, staging, new Kept(state, machine, warmth, most), touched);
            } catch (State.Damaged | PackedInput.Malformed damaged) {
                state.forget();
                forget(machine);
                return bake(order, staging, new Kept(state, machine, warmth, most), Touched.ANY);
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } finally {
            staging.discard();
        }
    }

    /** Lets go of all that is in memory; the next bake begins with what is on the disk. */
    void forget() {
        forget(Fingerprint.NONE);
    }

    private void forget(Fingerprint machine) {
        warmth = new Warmth(machine, most > 0);
        settled = false;
    }

    /** Leaves what is known on the disk. */
    void save(Path work) throws IOException {
        if (!warmth.isBaked()) {
            return;
        }
        try (State state = State.open(work)) {
            new Kept(state, warmth.machine(), warmth, most).save();
        }
    }

    /** Of how many things of each kind something is kept. */
    List<Integer> sizes() {
        return warmth.sizes();
    }

    private Outcome bake(Order order, Staging staging, Kept kept, Touched touched) throws IOException {
        boolean sure = settled && Files.isDirectory(order.site());
        settled = false;
        Optional<Inventory> hinted = again(sure ? touched : Touched.ANY);
        Touched trusted = hinted.isPresent() ? touched : Touched.ANY;
        begin(kept);
        try {
            Ahead<Inventory> looking = hinted.map(Ahead::made).orElseGet(() -> look(kept));
            Optional<Memory> last = last(kept);
            Inventory seen = looking.get();
            Optional<Outcome> unchanged = last.flatMap(memory -> memory.outcome(order, seen, staging.filesStamp(),
                    () -> warmth.ledger(kept), !trusted.isAny()));
            if (unchanged.isPresent()) {
                settled = true;
                return unchanged.get();
            }
            Kindling.begin(order);
            warmth.fetchEssays(kept);
            Outcome outcome = bake(order, staging, kept, seen, trusted);
            settled = sure || outcome.written().isPresent();
            return outcome;
        } finally {
            warmth.settle();
        }
    }

    private Outcome bake(Order order, Staging staging, Kept kept, Inventory seen, Touched touched) throws IOException {
        Problems problems = new Problems();
        Optional<Settings> settings = warmth.settings(order, touched, problems);
        return settings.isEmpty() ? Oven.unwritten(problems) : bake(order, settings.get(), staging, kept, problems, seen, touched);
    }

    /** Lets go of what is on the disk if it is of another machine. */
    private void begin(Kept kept) throws IOException {
        if (!warmth.isBegun() && !kept.state().belongsTo(kept.machine())) {
            kept.state().forget();
        }
    }

    /** Begins to look at all files, while what the last bake left is read; a new process has its folders from there. */
    private Ahead<Inventory> look(Kept kept) {
        if (warmth.isBegun()) {
            return Ahead.made(Inventory.take(warmth.memory().map(memory -> memory.files().roots()).orElse(List.of())));
        }
        List<Path> roots = Memory.roots(kept.state());
        warmth.fetchLedger(kept);
        return Ahead.of(() -> Inventory.take(roots));
    }

    /** What the bake before left; the first one here begins with what is on the disk. */
    private Optional<Memory> last(Kept kept) {
        if (!warmth.isBegun()) {
            warmth.begin(Memory.load(kept.state()));
        }
        return warmth.memory();
    }

    /** The files, looked at only where something may have changed; empty when all must be looked at. */
    private Optional<Inventory> again(Touched touched) {
        if (warmth.files().isEmpty()) {
            return Optional.empty();
        }
        Inventory before = warmth.files().get();
        Optional<List<Path>> places = touched.within(before.roots());
        return places.isEmpty() ? Optional.empty() : Optional.of(before.again(places.get()));
    }

    private Outcome bake(Order order, Settings settings, Staging staging, Kept kept, Problems problems, Inventory seen, Touched touched)
            throws IOException {
        Policy policy = Policies.read(order, settings, problems);
        Problems weighed = Policies.weighed(policy, problems);
        synchronized (Oven.JBAKE) {
            try (Workers workers = Workers.onAllProcessors()) {
                Optional<Memory> last = warmth.isLasting() ? Optional.empty() : warmth.memory();
                Optional<Outcome> retouched = last.isEmpty() ? Optional.empty()
                        : new Retouch(order, settings, staging, kept, workers, progress, last.get()).run(seen);
                return retouched.isPresent() ? retouched.get()
                        : new Bake(order, settings, staging, kept, workers, progress, policy, weighed).run(seen, touched);
            }
        }
    }
}
