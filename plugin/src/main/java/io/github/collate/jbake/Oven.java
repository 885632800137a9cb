package io.github.collate.jbake;

import io.github.collate.bake.Progress;
import io.github.collate.bake.SiteLock;
import io.github.collate.bake.Staging;
import io.github.collate.bake.State;
import io.github.collate.bake.Workers;
import io.github.collate.problem.Problems;
import io.github.collate.rule.Policy;
import io.github.collate.text.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/**
 * Bakes sites, one bake at a time for each: takes the lock and has {@link Hearth} open what the last bake left and, when anything has
 * changed since, run the five steps of {@link Bake}.
 */
public final class Oven {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** JBake keeps types of documents and engines for the whole process, so that two sites take turns ({@code mvn -T}). */
    static final Object JBAKE = new Object();

    private final Progress progress;
    private final Duration patience;

    /** An oven that works in silence. */
    public Oven() {
        this(Progress.SILENT);
    }

    /** An oven that tells how far it is. */
    public Oven(Progress progress) {
        this(progress, PATIENCE);
    }

    /** @param patience how long to wait for another bake of the same site */
    Oven(Progress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * Bakes a site. Mistakes in its files are in the outcome, and then nothing is written.
     *
     * @throws IOException when files cannot be read or written for reasons that are not the author's; the site is as it was,
     *     or the next bake completes it
     */
    public Outcome bake(Order order) throws IOException {
        return bake(order, site -> { });
    }

    /** Looks at a site before another bake may touch it. */
    @FunctionalInterface
    public interface Look {

        /**
         * @param site the folder that was baked
         * @throws IOException when a file cannot be read
         */
        void at(Path site) throws IOException;
    }

    /**
     * Bakes a site and, when it was written, has it looked at while no other bake can begin.
     *
     * @throws IOException as {@link #bake(Order)} does, or what the look throws
     */
    public Outcome bake(Order order, Look look) throws IOException {
        try (SiteLock lock = SiteLock.take(order.work(), patience, progress::say)) {
            Outcome outcome = new Hearth(progress, 0).bake(order, Touched.ANY);
            if (outcome.written().isPresent()) {
                look.at(order.site());
            }
            return outcome;
        } catch (SiteLock.Held held) {
            Problems problems = new Problems();
            problems.error(Position.ofFile(order.work().toString()), "locked", "There is " + held.getMessage()
                    + ", and it did not end within " + patience.toSeconds() + " s. Run this bake again when it has.");
            return unwritten(problems);
        }
    }

    /**
     * Looks for all that is wrong with a site, and leaves everything as it is: the site, what bakes leave to each other, and the
     * site's lock, so that a bake may go on meanwhile.
     *
     * @throws IOException when files cannot be read, or there is no room for the pages while they are looked at
     */
    public Outcome check(Order order) throws IOException {
        return check(order, Optional.empty()).outcome();
    }

    /**
     * The same, and what the facts touch that changed since an earlier commit. Problems, beyond those of the site:
     * {@code missing-repository}, {@code unknown-revision}, {@code shallow-clone}.
     *
     * @param since what git takes for a commit
     */
    public Checked check(Order order, Optional<String> since) throws IOException {
        Path aside = Files.createTempDirectory("collate-check");
        Staging staging = new Staging(order.site(), aside);
        try (State state = State.open(aside)) {
            return check(order.withWork(aside), since, staging, state);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } finally {
            FileUtils.deleteQuietly(aside.toFile());
        }
    }

    private Checked check(Order order, Optional<String> since, Staging staging, State state) throws IOException {
        Problems problems = new Problems();
        Optional<Settings> settings = Settings.load(order, problems);
        if (settings.isEmpty()) {
            return new Checked(unwritten(problems), Optional.empty());
        }
        Policy policy = Policies.read(order, settings.get(), problems);
        Problems weighed = Policies.weighed(policy, problems);
        synchronized (JBAKE) {
            try (Workers workers = Workers.onAllProcessors()) {
                return new Check(order, since, settings.get(), staging, state, workers, progress, policy, weighed)
                        .run();
            }
        }
    }

    static Outcome unwritten(Problems problems) {
        return new Outcome(problems.all(), 0);
    }
}
