package io.github.collate.jbake;

import io.github.collate.bake.Baking;
import io.github.collate.bake.Job;
import io.github.collate.bake.Progress;
import io.github.collate.bake.SiteLock;
import io.github.collate.bake.Staging;
import io.github.collate.bake.Workers;
import io.github.collate.bake.Written;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bake, from files to site, in five steps: read, validate, resolve, render, write. A step that ends with errors ends the bake,
 * and the site that readers see stays as it was.
 */
public final class Oven {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        Problems problems = new Problems();
        try (SiteLock lock = SiteLock.take(order.work(), patience, progress::say)) {
            return bake(order, problems);
        } catch (SiteLock.Held held) {
            problems.error(Position.ofFile(order.work().toString()), "locked", "There is " + held.getMessage()
                    + ", and it did not end within " + patience.toSeconds() + " s. Run this bake again when it has.");
            return unwritten(problems);
        }
    }

    private Outcome bake(Order order, Problems problems) throws IOException {
        Staging staging = new Staging(order.site(), order.work());
        try (Workers workers = Workers.onAllProcessors()) {
            Optional<Settings> settings = Settings.load(order, problems);
            if (settings.isEmpty()) {
                return unwritten(problems);
            }
            return new Bake(order, settings.get(), staging, workers, progress, problems).run();
        } finally {
            staging.discard();
        }
    }

    private static Outcome unwritten(Problems problems) {
        return new Outcome(problems.all(), Optional.empty(), 0, 0);
    }

    /** One run over one site. */
    private record Bake(Order order, Settings settings, Staging staging, Workers workers,
            Progress progress, Problems problems) {

        Outcome run() throws IOException {
            Inputs inputs = Inputs.read(settings, problems);
            DocumentKinds.register(settings.config(), inputs.hasCollections());
            Validated valid = Validated.of(inputs, settings, order, workers, problems);
            Resolved resolved = resolve(inputs, valid);
            if (problems.hasErrors()) {
                return unwritten(problems);
            }
            int pages = render(resolved);
            return problems.hasErrors() ? unwritten(problems) : write(inputs, resolved, pages);
        }

        private Resolved resolve(Inputs inputs, Validated valid) {
            return inputs.hasCollections()
                    ? new Resolving(inputs, valid, settings, order, workers, problems).withData()
                    : new Resolving(inputs, valid, settings, order, workers, problems).plain();
        }

        private int render(Resolved resolved) throws IOException {
            MemoryStore store = new MemoryStore(resolved.extras());
            store.addAll(resolved.documents());
            PageEngine engine = new PageEngine(store, settings.config());
            List<Job> jobs = new PageList(settings, store, engine, resolved.heads()).jobs();
            new Baking(staging, workers, settings.encoding(), progress).render(jobs, problems);
            return jobs.size() + Tools.run(engine, store, settings.config(), staging.folder(), problems);
        }

        private Outcome write(Inputs inputs, Resolved resolved, int pages) throws IOException {
            staging.writeAll(resolved.files());
            for (Map.Entry<String, File> asset : inputs.assets().entrySet()) {
                staging.copy(asset.getKey(), asset.getValue().toPath());
            }
            Written written = staging.publish();
            return new Outcome(problems.all(), Optional.of(written), pages, 0);
        }
    }
}
