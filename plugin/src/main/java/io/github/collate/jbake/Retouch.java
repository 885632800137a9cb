package io.github.collate.jbake;

import io.github.collate.bake.Baking;
import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.bake.Job;
import io.github.collate.bake.Progress;
import io.github.collate.bake.Staging;
import io.github.collate.bake.Stamp;
import io.github.collate.bake.Workers;
import io.github.collate.bake.Written;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * A bake in a new process in which nothing has changed but the insides of a few essays, on a site without collections. It makes the
 * documents of these essays and of their neighbours, and no others unless a template asks for a list. What it cannot be sure of it
 * leaves to a {@link Bake}, and has then neither written nor told anything.
 *
 * @param last what the last bake left, in which every page holds until a file changes
 */
record Retouch(Order order, Settings settings, Staging staging, Kept kept, Workers workers, Progress progress, Memory last) {

    /** How many files may have changed, since the last whole bake too. */
    private static final int MOST = 200;

    /** The keys of a document whose values follow from its file's insides, and are not written out to be compared. */
    private static final Set<String> INSIDES = Set.of(ModelAttributes.BODY, ModelAttributes.SHA1);

    /**
     * An essay that changed.
     *
     * @param previous the published document before it; null when there is none, as is the next one
     */
    private record Altered(LazyDocument before, LazyDocument now, DocumentModel previous, DocumentModel next) {}

    /**
     * What is known of the changed files.
     *
     * @param essays as they are now, by the paths of their files
     * @param altered those that are other essays than before
     */
    private record Reread(Map<String, EssayMemory.Entry> essays, List<Altered> altered) {}

    /**
     * Bakes the site.
     *
     * @param seen the site's files
     * @return empty when this is not such a bake
     */
    Optional<Outcome> run(Inventory seen) throws IOException {
        if (!last.isPlain() || !last.isStill(order, staging.filesStamp()) || !seen.roots().equals(Bake.roots(settings, order))) {
            return Optional.empty();
        }
        Amendments before = Amendments.load(kept.state());
        Optional<List<String>> files = last.files().changed(seen)
                .filter(changed -> changed.size() + before.size() <= MOST && changed.stream().allMatch(this::isContentAlone));
        if (files.isEmpty() || files.get().stream().anyMatch(this::isWarnedOf)) {
            return Optional.empty();
        }
        Ledger ledger = kept.warmth().ledger(kept);
        if (!ledger.hasSettingsOf(order) || !ledger.isUntouched(order.site())) {
            return Optional.empty();
        }
        DocumentKinds.register(settings.config(), false);
        Optional<Reread> reread = reread(files.get(), seen);
        Optional<Made> made = reread.isEmpty() ? Optional.empty() : render(reread.get(), ledger, seen);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Stamp> stamps = new HashMap<>();
        files.get().forEach(file -> seen.stamp(file).ifPresent(stamp -> stamps.put(file, stamp)));
        return Optional.of(outcome(made.get(), before.then(new Amendments(stamps, reread.get().essays(), made.get().pages(), made.get().prints()))));
    }

    /** Whether a file is of no use but as content. */
    private boolean isContentAlone(String file) {
        Path path = Path.of(file);
        return path.startsWith(settings.config().getContentFolder().toPath())
                && Stream.of(settings.config().getAssetFolder(), settings.config().getDataFolder(), settings.config().getTemplateFolder())
                        .noneMatch(folder -> path.startsWith(folder.toPath()));
    }

    private boolean isWarnedOf(String file) {
        String path = settings.pathOf(new File(file));
        return last.warnings().stream().anyMatch(problem -> problem.position().file().equals(path));
    }

    /** Empty when a file is no essay that was known, or has become another one by more than its insides, or has problems. */
    private Optional<Reread> reread(List<String> files, Inventory seen) {
        EssayMemory.Left left = kept.warmth().left(kept);
        Optional<Sequence> sequence = Sequence.load(kept.state());
        if (left.directives() || sequence.isEmpty()) {
            return Optional.empty();
        }
        EssayMemory memory = new EssayMemory(kept.state(), seen, false, left.copy());
        MarkdownFiles markdown = new MarkdownFiles(settings, memory, false);
        Problems problems = new Problems();
        markdown.begin(problems);
        EssayDocuments documents = new EssayDocuments(settings, new Documents(settings, order), problems);
        Map<String, EssayMemory.Entry> essays = new HashMap<>();
        List<Altered> altered = new ArrayList<>();
        for (ContentFile content : ContentFile.of(settings.config(), files.stream().map(File::new).toList())) {
            Optional<MarkdownFiles.Parsed> before = markdown.last(content);
            Optional<MarkdownFiles.Parsed> now = before.flatMap(known -> markdown.read(content));
            if (now.isEmpty() || !problems.all().isEmpty()) {
                return Optional.empty();
            }
            String path = now.get().file().path();
            essays.put(path, memory.entries().get(path));
            if (!now.get().print().equals(before.get().print())) {
                Optional<Altered> change = altered(documents.plain(before.get()), documents.plain(now.get()), sequence.get(), markdown, documents);
                if (change.isEmpty()) {
                    return Optional.empty();
                }
                altered.add(change.get());
            }
        }
        return Optional.of(new Reread(essays, altered));
    }

    private Optional<Altered> altered(Optional<DocumentModel> before, Optional<DocumentModel> now, Sequence sequence, MarkdownFiles markdown,
            EssayDocuments documents) {
        if (before.isEmpty() || now.isEmpty() || !(before.get() instanceof LazyDocument old) || !(now.get() instanceof LazyDocument young)
                || !young.isListedAs(old) || !differInside(old, young)) {
            return Optional.empty();
        }
        Optional<Sequence.Beside> beside = sequence.beside(young.getFile());
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        Optional<DocumentModel> previous = beside.get().previous().flatMap(file -> known(file, markdown, documents));
        Optional<DocumentModel> next = beside.get().next().flatMap(file -> known(file, markdown, documents));
        return previous.isPresent() == beside.get().previous().isPresent() && next.isPresent() == beside.get().next().isPresent()
                ? Optional.of(new Altered(old, young, previous.orElse(null), next.orElse(null))) : Optional.empty();
    }

    /** Whether two documents have the same values, but for those that follow from their files' insides. */
    private static boolean differInside(LazyDocument one, LazyDocument other) {
        return one.keySet().equals(other.keySet()) && one.keySet().stream()
                .allMatch(key -> INSIDES.contains(key) || Objects.deepEquals(one.printable(key), other.printable(key)));
    }

    private Optional<DocumentModel> known(String file, MarkdownFiles markdown, EssayDocuments documents) {
        return markdown.last(ContentFile.of(settings.config(), List.of(new File(file))).get(0)).flatMap(documents::plain);
    }

    /** What was rendered, published, and is to be remembered. */
    private record Made(Written written, Map<String, Ledger.Entry> pages, Map<Read, Fingerprint> prints) {}

    private Optional<Made> render(Reread reread, Ledger ledger, Inventory seen) throws IOException {
        Warmth warmth = kept.warmth();
        TemplateSources templates = warmth.templates(settings, Touched.ANY);
        Kitchen kitchen = warmth.kitchen(settings, templates, Extras.NONE);
        MemoryStore store = kitchen.store();
        store.holdLater(() -> documents(seen));
        store.recall(ledger.lists(), reread.altered().stream().map(each -> new Resolved.Replaced(each.before(), each.now())).toList());
        ReadPrints prints = new ReadPrints(store, templates, kitchen.engine().configuration(), Fingerprint.NONE,
                key -> Machine.setting(key, order), warmth.recordPrints());
        PageList pages = new PageList(settings, store, kitchen.engine(), Heads.NONE);
        List<Job> jobs = new ArrayList<>();
        for (Altered each : reread.altered()) {
            PageJob before = pages.page(each.before(), each.previous(), each.next());
            PageJob now = pages.page(each.now(), each.previous(), each.next());
            boolean known = ledger.entry(now.path()).filter(entry -> Optional.of(entry.own()).equals(before.print(prints))).isPresent();
            if (!known || !now.isParallel()) {
                return Optional.empty();
            }
            jobs.add(now);
        }
        if (!jobs.isEmpty() && !ledger.prints().keySet().stream().allMatch(read -> isStillRight(read, store.listPrints().lasting(), reread))) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        new Baking(staging, workers, settings.encoding(), progress).render(jobs, problems);
        Optional<Map<Read, Fingerprint>> shown = problems.all().isEmpty() ? shown(jobs, prints) : Optional.empty();
        return shown.isEmpty() ? Optional.empty() : Optional.of(publish(jobs, ledger, prints, shown.get()));
    }

    /** Whether what pages read is what it was although the essays are others. */
    private static boolean isStillRight(Read read, Set<Read> lists, Reread reread) {
        return switch (read.kind()) {
            case LIST -> lists.contains(read);
            case DATA_FILE -> reread.altered().stream().noneMatch(each -> read.name().equals(each.now().getSourceuri()));
            case EVERYTHING, MOMENT, SITE -> false;
            case TEMPLATE, TEMPLATE_NAMES, EVERY_TEMPLATE, SETTING -> true;
        };
    }

    /** All that the pages read; empty when some of it cannot be compared. */
    private static Optional<Map<Read, Fingerprint>> shown(List<Job> jobs, ReadPrints prints) {
        Set<Read> reads = new HashSet<>();
        jobs.forEach(job -> reads.addAll(((PageJob) job).reads()));
        Map<Read, Fingerprint> shown = new HashMap<>();
        reads.forEach(read -> prints.of(read).ifPresent(print -> shown.put(read, print)));
        return shown.keySet().equals(reads) ? Optional.of(shown) : Optional.empty();
    }

    private Made publish(List<Job> jobs, Ledger ledger, ReadPrints prints, Map<Read, Fingerprint> shown) throws IOException {
        Written written = staging.replace(ledger.entries().keySet());
        Map<String, Ledger.Entry> pages = new HashMap<>();
        for (Job job : jobs) {
            PageJob page = (PageJob) job;
            Stamp.of(order.site().resolve(page.path())).ifPresent(stamp -> pages.put(page.path(),
                    new Ledger.Entry(page.print(prints).orElse(Fingerprint.NONE), Set.copyOf(page.reads()), stamp)));
        }
        return new Made(written, pages, shown);
    }

    private Outcome outcome(Made made, Amendments all) throws IOException {
        Problems problems = new Problems();
        for (Problem warning : last.warnings()) {
            problems.add(warning);
        }
        kept.save(all, problems);
        return new Outcome(problems.all(), Optional.of(made.written()), made.pages().size(), last.pages() - made.pages().size(), staging.changed(),
                last.hidden());
    }

    /** All documents of the site, for a template that lists some. */
    private List<DocumentModel> documents(Inventory seen) {
        Problems toldByTheNextBake = new Problems();
        try (Workers own = Workers.onAllProcessors()) {
            Inputs inputs = Inputs.read(settings, toldByTheNextBake);
            EssayMemory memory = new EssayMemory(kept.state(), seen, false, kept.warmth().left(kept).copy());
            Validated valid = Validated.of(inputs, settings, order, new Reading.Anew(settings, memory), own, toldByTheNextBake);
            return new Resolving(inputs, valid, Chronicle.NONE, settings, order, own, toldByTheNextBake).plain(new Warmth(kept.machine()))
                    .documents();
        }
    }
}
