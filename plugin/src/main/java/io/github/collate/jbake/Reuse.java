package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.bake.Job;
import io.github.collate.bake.Staging;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.Workers;
import io.github.collate.card.Card;
import io.github.collate.card.Press;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides which pages of the last bake hold in this one, and writes the ledger of this one. */
final class Reuse {

    /** In the place of reads that cannot be compared. */
    private static final Set<Read> UNKNOWN = Set.of(Read.MOMENT);

    private final Ledger before;
    private final ReadPrints prints;
    private final Path site;
    private final boolean traced;
    private final boolean untouched;
    private final Map<String, Ledger.Entry> kept = new HashMap<>();
    private final Map<String, Fingerprint> copies = new HashMap<>();

    /**
     * @param traced whether all that shows up in pages is known to be recorded
     * @param untouched whether nobody else can have touched the site's files since the bake before
     */
    Reuse(Ledger before, ReadPrints prints, Path site, boolean traced, boolean untouched) {
        this.before = before;
        this.prints = prints;
        this.site = site;
        this.traced = traced;
        this.untouched = untouched;
    }

    /** The jobs that must be done; the pages of the others are kept. */
    List<Job> due(List<Job> jobs, Staging staging, Workers workers) {
        Map<Set<Read>, Boolean> holding = holding(workers);
        List<Boolean> holds = workers.map(jobs, job -> job instanceof PageJob page && holds(page, holding));
        List<Job> due = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            String path = jobs.get(i).path();
            if (holds.get(i)) {
                staging.keep(path);
                kept.put(path, before.entry(path).orElseThrow());
            } else {
                due.add(jobs.get(i));
            }
        }
        return due;
    }

    /** Which sets of reads of the last bake read the same now; pages share them, which is told by identity, since that is quick. */
    private Map<Set<Read>, Boolean> holding(Workers workers) {
        Map<Set<Read>, Boolean> holding = new IdentityHashMap<>();
        before.entries().values().forEach(entry -> holding.put(entry.reads(), false));
        Set<Read> all = new HashSet<>();
        holding.keySet().forEach(all::addAll);
        workers.map(List.copyOf(all), prints::of);
        holding.replaceAll((reads, unknown) -> reads.stream().allMatch(this::isUnchanged));
        return holding;
    }

    private boolean holds(PageJob page, Map<Set<Read>, Boolean> holding) {
        Optional<Fingerprint> own = page.print(prints);
        return traced && page.isParallel() && own.isPresent() && before.entry(page.path())
                .filter(entry -> entry.own().equals(own.get()) && holding.get(entry.reads()))
                .filter(entry -> isUntouched(page.path(), entry)).isPresent();
    }

    private boolean isUntouched(String path, Ledger.Entry entry) {
        return untouched || Ledger.isUntouched(site, path, entry);
    }

    private boolean isUnchanged(Read read) {
        Optional<Fingerprint> now = prints.of(read);
        return now.isPresent() && now.equals(before.print(read));
    }

    /**
     * Copies what has changed since it was copied last.
     *
     * @param files by the paths they go to
     * @param seen the site's files, looked at before
     */
    void copy(Map<String, File> files, Inventory seen, Staging staging) throws IOException {
        for (Map.Entry<String, File> file : files.entrySet()) {
            String path = file.getKey();
            Path source = file.getValue().toPath();
            Optional<Stamp> stamp = seen.stamp(file.getValue().getPath()).or(() -> Stamp.of(source));
            Fingerprint print = stamp.map(known -> Fingerprint.of(source + " " + known.size() + " " + known.time() + " " + known.key()))
                    .orElse(Fingerprint.NONE);
            Optional<Ledger.Entry> entry = before.entry(path).filter(last -> last.own().equals(print)
                    && stamp.filter(Stamp::settled).isPresent() && isUntouched(path, last));
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

    /**
     * Draws the cards that are not those of the last bake.
     *
     * @param cards by the paths of their files
     * @param others paths under which the author has files of their own, which take the place of cards
     */
    void draw(Map<String, Card> cards, Set<String> others, Staging staging, Workers workers) throws IOException {
        List<Map.Entry<String, Card>> due = new ArrayList<>();
        for (Map.Entry<String, Card> card : new TreeMap<>(cards).entrySet()) {
            String path = card.getKey();
            Fingerprint print = Fingerprint.of(card.getValue().toString());
            Optional<Ledger.Entry> entry = before.entry(path).filter(last -> last.own().equals(print) && Ledger.isUntouched(site, path, last));
            if (others.contains(path)) {
                continue;
            }
            if (entry.isPresent()) {
                staging.keep(path);
                kept.put(path, entry.get());
            } else {
                copies.put(path, print);
                due.add(card);
            }
        }
        try {
            Press press = new Press();
            workers.map(due, card -> write(card, press, staging));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** Whether a file is as the last bake wrote it, and said this. */
    boolean holds(String path, Fingerprint print) {
        return before.entry(path).filter(last -> last.own().equals(print) && isUntouched(path, last)).isPresent();
    }

    /**
     * Lets a file stay as the last bake wrote it, if that is what it would be now.
     *
     * @param print of what it says, told by {@link #made} when it was written
     * @return false when it is to be written
     */
    boolean keep(String path, Fingerprint print, Staging staging) {
        boolean holds = holds(path, print);
        if (holds) {
            keep(path, staging);
        }
        return holds;
    }

    /** Lets a file stay that {@link #holds}. */
    void keep(String path, Staging staging) {
        staging.keep(path);
        kept.put(path, before.entry(path).orElseThrow());
    }

    /** A file was written that says this. */
    void made(String path, Fingerprint print) {
        copies.put(path, print);
    }

    private static boolean write(Map.Entry<String, Card> card, Press press, Staging staging) {
        try {
            staging.write(card.getKey(), press.png(card.getValue()));
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether every page holds until a file changes. */
    boolean isLasting(List<Job> jobs, Ledger ledger) {
        return traced && jobs.stream().allMatch(job -> job.isParallel() && ledger.entry(job.path())
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
        List<String> fresh = paths.stream().filter(path -> !kept.containsKey(path)).toList();
        List<Optional<Ledger.Entry>> made = workers.map(fresh, path ->
                Stamp.of(site.resolve(path)).map(stamp -> entry(path, Optional.ofNullable(pages.get(path)), stamp)));
        Map<String, Ledger.Entry> entries = new HashMap<>(kept);
        entries.keySet().retainAll(paths);
        for (int i = 0; i < fresh.size(); i++) {
            String path = fresh.get(i);
            made.get(i).ifPresent(entry -> entries.put(path, entry));
        }
        return ledger(entries, workers);
    }

    /** Pages whose reads cannot be compared do not hold; those that read the same share one set. */
    private Ledger ledger(Map<String, Ledger.Entry> entries, Workers workers) {
        Map<Set<Read>, Set<Read>> sets = new IdentityHashMap<>();
        Map<Set<Read>, Set<Read>> shared = new HashMap<>();
        entries.values().forEach(entry -> sets.computeIfAbsent(entry.reads(), reads -> shared.computeIfAbsent(reads, same -> same)));
        Set<Read> all = new HashSet<>();
        shared.keySet().forEach(all::addAll);
        workers.map(List.copyOf(all), prints::of);
        Map<Read, Fingerprint> known = new HashMap<>();
        all.forEach(read -> prints.of(read).ifPresent(print -> known.put(read, print)));
        sets.replaceAll((reads, set) -> known.keySet().containsAll(set) ? set : UNKNOWN);
        entries.replaceAll((path, entry) -> {
            Set<Read> reads = sets.get(entry.reads());
            return reads == UNKNOWN ? new Ledger.Entry(Fingerprint.NONE, Set.of(), entry.output())
                    : reads == entry.reads() ? entry : new Ledger.Entry(entry.own(), reads, entry.output());
        });
        return new Ledger(entries, known, prints.lists());
    }

    private Ledger.Entry entry(String path, Optional<PageJob> page, Stamp stamp) {
        Fingerprint own = page.isPresent() ? page.get().print(prints).orElse(Fingerprint.NONE)
                : copies.getOrDefault(path, Fingerprint.NONE);
        return new Ledger.Entry(own, page.map(job -> Set.copyOf(job.reads())).orElseGet(Set::of), stamp);
    }
}
