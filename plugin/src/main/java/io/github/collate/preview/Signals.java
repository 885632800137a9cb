package io.github.collate.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers what threads notice until the next bake begins. A lone save is passed on after some milliseconds, since a file may be
 * written in more than one step; the more is touched, the longer the quiet that is waited for. Counts by the machine's own
 * running time, whatever the clock says.
 */
final class Signals {

    private static final long SINGLE = Duration.ofMillis(6).toNanos();
    private static final long SOME = Duration.ofMillis(40).toNanos();
    private static final long MANY = Duration.ofMillis(150).toNanos();
    /** An editor that saves by more than one step leaves a file empty or missing for a moment. */
    private static final long HALF_DONE = Duration.ofMillis(60).toNanos();
    private static final long LONGEST = Duration.ofSeconds(3).toNanos();
    private static final int FEW = 3;
    private static final int HANDFUL = 30;

    private final Object monitor = new Object();
    private SortedSet<Path> paths = new TreeSet<>();
    private boolean everything;
    private boolean ended;
    private long last;

    /** Something at this path was made, changed or removed. */
    void touched(Path path) {
        synchronized (monitor) {
            paths.add(path);
            last = System.nanoTime();
            monitor.notifyAll();
        }
    }

    /** Anything may have changed. */
    void everything() {
        synchronized (monitor) {
            everything = true;
            last = System.nanoTime();
            monitor.notifyAll();
        }
    }

    /** There is to be no further bake. */
    void end() {
        synchronized (monitor) {
            ended = true;
            monitor.notifyAll();
        }
    }

    /** Whether something is waiting for a bake. */
    boolean isWaiting() {
        synchronized (monitor) {
            return everything || !paths.isEmpty();
        }
    }

    /** Waits for something and then for quiet; empty when there is to be no further bake. */
    Optional<Changes> await() throws InterruptedException {
        synchronized (monitor) {
            while (!ended && !isWaiting()) {
                monitor.wait();
            }
            long begun = System.nanoTime();
            while (!ended) {
                long now = System.nanoTime();
                long left = Math.min(last + quiet() - now, begun + LONGEST - now);
                if (left <= 0) {
                    return Optional.of(take());
                }
                monitor.wait(left / 1_000_000, (int) (left % 1_000_000));
            }
            return Optional.empty();
        }
    }

    private Changes take() {
        Changes taken = new Changes(paths, everything);
        paths = new TreeSet<>();
        everything = false;
        return taken;
    }

    private long quiet() {
        if (everything || paths.size() > HANDFUL) {
            return MANY;
        }
        long quiet = paths.size() > FEW ? SOME : SINGLE;
        return paths.stream().anyMatch(Signals::isHalfDone) ? Math.max(quiet, HALF_DONE) : quiet;
    }

    private static boolean isHalfDone(Path path) {
        try {
            return !Files.isDirectory(path) && Files.size(path) == 0;
        } catch (IOException missing) {
            return true;
        }
    }
}
