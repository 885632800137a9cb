package io.github.collate.preview;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Premises;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bakes a site, and again each time that files of it have changed, until a person ends it. A bake that fails is told, and the site
 * stays as it was; one that was overtaken by further changes is not told, since it may have seen half of them.
 */
public final class Rebaking {

    private static final long LAST_BAKE = 30;

    private final Supplier<Order> orders;
    private final Baker baker;
    private final Voice voice;
    private final Audience audience;
    private final List<Path> products;
    private final Signals signals = new Signals();
    private List<Problem> told = List.of();
    private boolean missed;

    /**
     * One for a site.
     *
     * @param orders what to bake now: days go by
     * @param products folders that builds write to, which may lie among the sources
     */
    public Rebaking(Supplier<Order> orders, Baker baker, Voice voice, Audience audience, List<Path> products) {
        this.orders = orders;
        this.baker = baker;
        this.voice = voice;
        this.audience = audience;
        this.products = new ArrayList<>(products);
        this.products.add(orders.get().site());
        this.products.add(orders.get().work());
    }

    /** Ends it, from another thread; a bake that runs comes to its end. */
    public void end() {
        signals.end();
    }

    /**
     * Bakes until a blank line is read, or the process is asked to end.
     *
     * @param in what the person types
     * @param atTerminal whether the end of that is the person's, and ends the bakes
     * @param ready is run after the first bake
     * @throws IOException when nothing can be watched, or the first bake cannot read or write files
     */
    public void run(InputStream in, boolean atTerminal, Runnable ready) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> finish(done), "end of bakes");
        Runtime.getRuntime().addShutdownHook(hook);
        Premises premises = Premises.of(orders.get()).orElse(Premises.usual(orders.get()));
        try (baker; Watch watch = Watch.open(Grounds.of(premises, products), signals, voice)) {
            bake(premises, Changes.EVERYTHING);
            ready.run();
            new Keyboard(in, atTerminal, signals).start();
            for (Optional<Changes> next = signals.await(); next.isPresent(); next = signals.await()) {
                premises = moved(premises, next.get(), watch);
                bakeAgain(premises, next.get());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            done.countDown();
            forget(hook);
        }
    }

    /** Lets a process that is asked to end (Ctrl-C) bake to the end first. */
    private void finish(CountDownLatch done) {
        signals.end();
        try {
            done.await(LAST_BAKE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It runs, and has just been told.
            return;
        }
    }

    /** The premises after a change, which may be one of the configuration that moves folders; one with problems moves nothing. */
    private Premises moved(Premises before, Changes changes, Watch watch) throws IOException {
        if (!changes.everything() && changes.paths().stream().noneMatch(path -> path.toString().endsWith(".properties"))) {
            return before;
        }
        Premises now = Premises.of(orders.get()).orElse(before);
        if (!now.equals(before)) {
            watch.at(Grounds.of(now, products));
        }
        return now;
    }

    /** What a bake that could not read or write has missed is not known, so that the next one looks at everything. */
    private void bakeAgain(Premises premises, Changes changes) {
        try {
            bake(premises, new Changes(changes.paths(), changes.everything() || missed));
            missed = false;
        } catch (IOException broken) {
            missed = true;
            voice.warn("Files could not be read or written (" + broken.getMessage() + "); they are tried again with the next change.");
        }
    }

    private void bake(Premises premises, Changes changes) throws IOException {
        Order order = orders.get();
        long start = System.nanoTime();
        Outcome outcome = baker.bake(order, changes);
        if (outcome.written().isEmpty() && signals.isWaiting()) {
            return;
        }
        audience.told(order, premises, outcome);
        say(outcome, changes, order, (System.nanoTime() - start) / 1_000_000);
    }

    private void say(Outcome outcome, Changes changes, Order order, long milliseconds) {
        List<Problem> fresh = outcome.problems().stream().filter(problem -> !told.contains(problem)).toList();
        told = outcome.problems();
        voice.tell(fresh);
        String line = new Summary(changes, order.source()).of(outcome, milliseconds);
        if (outcome.written().isPresent()) {
            voice.say(line);
        } else {
            voice.warn(line);
        }
    }
}
