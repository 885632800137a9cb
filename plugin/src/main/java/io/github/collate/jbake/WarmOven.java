package io.github.collate.jbake;

import io.github.collate.bake.Progress;
import io.github.collate.bake.SiteLock;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Bakes one site again and again, and stays warm in between: what a bake read, parsed and compared is in memory for the next, which
 * does little more than what an edit asks for. The result is that of a cold bake, byte for byte. A bake that finds errors leaves the
 * site as it was, and the next one, with the mistake mended, goes on from there.
 *
 * <p>The site is locked for the time of each bake only, so that {@code mvn jbake:generate} may bake it in between; the next bake
 * here then begins anew with what that one left. What is in memory is left on the disk at the end, and after bakes that rendered
 * many pages. A process that is killed before leaves an older state, with which the next bake does more, but nothing wrong.
 */
public final class WarmOven implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MANY = 200;

    private final Progress progress;
    private final Hearth hearth;
    private Optional<Path> work = Optional.empty();
    private String signature = "";

    /**
     * A cold oven.
     *
     * @param progress is told how far a bake is
     * @throws IOException when the plugin's own libraries cannot be looked at
     */
    public WarmOven(Progress progress) throws IOException {
        this.progress = progress;
        this.hearth = new Hearth(progress, MANY);
    }

    /**
     * Bakes the site after a look at all of its files.
     *
     * @param order the same site each time; day, time and what is said on the command line may be others.
     *     {@link Order#clearCache()} counts for the first bake
     * @throws IOException when files cannot be read or written for reasons that are not the author's; the site is as it was,
     *     or the next bake completes it
     */
    public Outcome bake(Order order) throws IOException {
        return bake(order, Touched.ANY);
    }

    /**
     * Bakes the site after a look at some files only, and at none of the baked ones. What changed elsewhere stays unseen until a bake
     * that looks at all files. When it cannot be said what the paths mean for the site, all are looked at.
     *
     * @param touched files and folders that may have come, gone or changed since the last bake
     * @throws IOException as the other does
     */
    public Outcome bake(Order order, Collection<Path> touched) throws IOException {
        return bake(order, Touched.of(touched));
    }

    private synchronized Outcome bake(Order order, Touched touched) throws IOException {
        if (work.isPresent() && !work.get().equals(order.work())) {
            throw new IllegalArgumentException("this oven bakes another site: " + work.get() + " is not " + order.work());
        }
        try (SiteLock lock = SiteLock.take(order.work(), PATIENCE, progress::say)) {
            boolean alone = lock.before().equals(signature);
            boolean first = work.isEmpty();
            if (!alone) {
                hearth.forget();
            }
            work = Optional.of(order.work());
            signature = lock.signature();
            return hearth.bake(first ? order : order.withClearCache(false), touched);
        } catch (SiteLock.Held held) {
            Problems problems = new Problems();
            problems.error(Position.ofFile(order.work().toString()), "locked", "There is " + held.getMessage()
                    + ", and it did not end within " + PATIENCE.toSeconds() + " s. Bake again when it has.");
            return Oven.unwritten(problems);
        }
    }

    /** How many essays, documents, pages and entries of the site are kept. */
    List<Integer> sizes() {
        return hearth.sizes();
    }

    /**
     * Leaves what is known to the next process, unless another one has baked the site since.
     *
     * @throws IOException when it cannot be written; the site is whole all the same
     */
    @Override
    public synchronized void close() throws IOException {
        if (work.isEmpty()) {
            return;
        }
        try (SiteLock lock = SiteLock.take(work.get(), Duration.ZERO, progress::say)) {
            if (lock.before().equals(signature)) {
                hearth.save(work.get());
            }
        } catch (SiteLock.Held anotherBakes) {
            hearth.forget();
        }
    }
}
