package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Job;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.Staging;
import io.github.collate.bake.Workers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which pages of the last bake hold in this one, and writes the ledger of this one. */
final class Reuse {

    private final Ledger before;
    private final ReadPrints prints;
    private final Path site;
    private final boolean trusted;
    private final Map<String, Ledger.Entry> kept = new HashMap<>();
    private final Map<String, Fingerprint> copies = new HashMap<>();

    /** @param trusted whether all that shows up in pages is known to be recorded */
    Reuse(Ledger before, ReadPrints prints, Path site, boolean trusted) {
        this.before = before;
        this.prints = prints;
        this.site = site;
        this.trusted = trusted;
    }

    /** The jobs that must be done; the pages of the others are kept. */
    List<Job> due(List<Job> jobs, Staging staging, Workers workers) {
        List<Boolean> holding = workers.map(jobs, job -> job instanceof PageJob page && holds(page));
        List<Job> due = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            String path = jobs.get(i).path();
            if (holding.get(i)) {
                staging.keep(path);
                kept.put(path, before.entry(path).orElseThrow());
            } else {
                due.add(jobs.get(i));
            }
        }
        return due;
    }

    private boolean holds(PageJob page) {
        Optional<Fingerprint> own = page.print(prints);
        return trusted && page.isParallel() && own.isPresent() && before.entry(page.path())
                .filter(entry -> entry.own().equals(own.get()) && entry.reads().stream().allMatch(this::isUnchanged))
                .filter(entry -> Ledger.isUntouched(site, page.path(), entry)).isPresent();
    }

    private boolean isUnchanged(Read read) {
        Optional<Fingerprint> now = prints.of(read);
        return now.isPresent() && now.equals(before.print(read));
    }

    /** Copies what has changed since it was copied last. */
    void copy(Map<String, File> files, Staging staging) throws IOException {
        for (Map.Entry<String, File> file : files.entrySet()) {
            String path = file.getKey();
            Path source = file.getValue().toPath();
            Optional<Stamp> stamp = Stamp.of(source);
            Fingerprint print = stamp.map(known -> Fingerprint.of(source + " " + known.size() + " " + known.time() + " " + known.key()))
                    .orElse(Fingerprint.NONE);
            Optional<Ledger.Entry> entry = before.entry(path).filter(last -> last.own().equals(print)
                    && stamp.filter(Stamp::settled).isPresent() && Ledger.isUntouched(site, path, last));
            if (entry.isPresent()) {
                staging.keep(path);
                kept.put(path, entry.get());
            } else {
                staging.copy(path, source);
                if (stamp.filter(Stamp::settled).isPresent()) {
                    copies.put(path, print);
                }
            }
        }
    }

    /** Whether every page holds until a file changes. */
    boolean isLasting(List<Job> jobs, Ledger ledger) {
        return trusted && jobs.stream().allMatch(job -> job.isParallel() && ledger.entry(job.path())
                .filter(entry -> !entry.own().equals(Fingerprint.NONE)).isPresent());
    }

    int reused(List<Job> jobs) {
        return (int) jobs.stream().filter(job -> kept.containsKey(job.path())).count();
    }

    /**
     * The ledger of this bake.
     *
     * @param paths all files that the site now has of ours
     */
    Ledger ledger(Set<String> paths, List<Job> jobs, Workers workers) {
        Map<String, PageJob> pages = new HashMap<>();
        jobs.forEach(job -> {
            if (job instanceof PageJob page) {
                pages.put(page.path(), page);
            }
        });
        List<String> ordered = List.copyOf(paths);
        List<Optional<Ledger.Entry>> made = workers.map(ordered, path -> kept.containsKey(path)
                ? Optional.of(kept.get(path))
                : Stamp.of(site.resolve(path)).map(stamp -> entry(path, Optional.ofNullable(pages.get(path)), stamp)));
        Map<String, Ledger.Entry> entries = new HashMap<>();
        Map<Read, Fingerprint> known = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            String path = ordered.get(i);
            made.get(i).ifPresent(entry -> {
                entries.put(path, entry);
                entry.reads().forEach(read -> prints.of(read).ifPresent(print -> known.put(read, print)));
            });
        }
        entries.replaceAll((path, entry) -> known.keySet().containsAll(entry.reads()) ? entry
                : new Ledger.Entry(Fingerprint.NONE, Set.of(), entry.output()));
        return new Ledger(entries, known);
    }

    private Ledger.Entry entry(String path, Optional<PageJob> page, Stamp stamp) {
        Fingerprint own = page.isPresent() ? page.get().print(prints).orElse(Fingerprint.NONE)
                : copies.getOrDefault(path, Fingerprint.NONE);
        return new Ledger.Entry(own, page.map(job -> Set.copyOf(job.reads())).orElseGet(HashSet::new), stamp);
    }
}
