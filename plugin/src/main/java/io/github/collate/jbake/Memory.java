package io.github.collate.jbake;

import io.github.collate.bake.Inventory;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.State;
import io.github.collate.bake.Written;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The whole of a bake in a few lines: when nothing has changed since, the next one need not so much as load JBake. It holds on
 * the same day, until the first dated document is due.
 *
 * @param day that staleness was counted from, and how it lay to the day of the bake; empty when no page shows it
 * @param head what of the repository the bake rested on; empty when it read none
 * @param until when the first dated document appears, {@link Instant#MAX} for never
 * @param files all in the folders that hold the site's files
 * @param warnings and suggestions, to be told again
 * @param pages how many there are
 * @param hidden those of them that readers do not find yet
 * @param list stamp of the list of files of the site; another one says that a bake came after, which left nothing of its own
 */
record Memory(String day, String head, Instant until, Inventory files, List<Problem> warnings, int pages, List<String> hidden,
        Stamp list) {

    private static final String TABLE = "whole";

    Memory {
        warnings = List.copyOf(warnings);
        hidden = List.copyOf(hidden);
    }

    /** What the last bake left; empty when there was none, or some of its pages hold for a moment only. */
    static Optional<Memory> load(State state) {
        return table(state).map(in -> read(in).with(Amendments.load(state)));
    }

    /** The folders that hold the site's files, which is little to read; none where there is no memory. */
    static List<Path> roots(State state) {
        return table(state).map(in -> {
            in.text();
            in.text();
            in.number();
            return Inventory.readRoots(in);
        }).orElse(List.of());
    }

    private static Optional<PackedInput> table(State state) {
        return state.table(TABLE).filter(bytes -> bytes.length > 0).map(PackedInput::new);
    }

    static void forget(State state) throws IOException {
        state.putTable(TABLE, new byte[0]);
    }

    /**
     * The outcome of a bake in which nothing has changed; empty when something has.
     *
     * @param now the site's files
     * @param nowListed the stamp of the list of files of the site
     * @param last gives the ledger of the bake
     * @param trusted whether nobody but us can have touched the site since
     */
    Optional<Outcome> outcome(Order order, Inventory now, Stamp nowListed, Supplier<Ledger> last, boolean trusted) {
        if (!files.provesSame(now) || !isStill(order, nowListed)) {
            return Optional.empty();
        }
        Ledger ledger = last.get();
        return ledger.hasSettingsOf(order) && (trusted || ledger.isUntouched(order.site()))
                ? Optional.of(new Outcome(warnings, Optional.of(new Written(ledger.entries().size(), 0, 0)), 0, pages,
                        Collections.emptySortedSet(), hidden))
                : Optional.empty();
    }

    /** Whether nothing has changed but perhaps files, and what the command line says to pages that show it. */
    boolean isStill(Order order, Stamp nowListed) {
        return order.now().isBefore(until) && (day.isEmpty() || day.equals(order.clock())) && list.looksLike(nowListed)
                && Chronicle.isStill(head, order.source());
    }

    /** Whether the site has no collections. */
    boolean isPlain() {
        return day.isEmpty();
    }

    private Memory with(Amendments since) {
        return new Memory(day, head, until, files.with(since.files()), warnings, pages, hidden, list);
    }

    private static Memory read(PackedInput in) {
        return new Memory(in.text(), in.text(), Instant.ofEpochSecond(in.number()), Inventory.read(in),
                in.all(() -> problem(in)), in.count(), in.all(in::text), Stamp.read(in));
    }

    private static Problem problem(PackedInput in) {
        return new Problem(in.place(in.text()), Severity.values()[in.count()], in.text(), in.text());
    }

    void save(State state) throws IOException {
        PackedOutput out = new PackedOutput();
        out.text(day).text(head).number(until.getEpochSecond());
        files.write(out);
        out.all(warnings, problem -> {
            Position position = problem.position();
            out.text(position.file()).place(position).count(problem.severity().ordinal()).text(problem.rule()).text(problem.message());
        });
        out.count(pages).all(hidden, out::text);
        list.write(out);
        state.putTable(TABLE, out.toBytes());
    }
}
