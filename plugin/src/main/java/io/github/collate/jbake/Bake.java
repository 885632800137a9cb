package io.github.collate.jbake;

import io.github.collate.bake.Baking;
import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.bake.Job;
import io.github.collate.bake.Progress;
import io.github.collate.bake.Staging;
import io.github.collate.bake.Workers;
import io.github.collate.bake.Written;
import io.github.collate.problem.Problems;
import io.github.collate.rule.Examined;
import io.github.collate.rule.Policy;
import io.github.collate.rule.Rules;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/**
 * One run over one site, in five steps: read, validate, resolve, render, write. A step that ends with errors ends the run, and
 * the site that readers see stays as it was.
 */
record Bake(Order order, Settings settings, Staging staging, Kept kept, Workers workers, Progress progress,
        Policy policy, Problems problems) {

    /**
     * @param seen what was looked at already, and perhaps of other folders
     * @param touched which files may have changed since the bake before, if there was one in this process
     */
    Outcome run(Inventory seen, Touched touched) throws IOException {
        Inventory files = seen.roots().equals(roots()) ? seen : Inventory.take(roots());
        Warmth warmth = kept.warmth();
        warmth.keep(files);
        TemplateSources templates = warmth.templates(settings, touched);
        Inputs inputs = warmth.inputs(settings, files, touched, problems);
        DocumentKinds.register(settings.config(), inputs.hasCollections());
        Validated valid = Validated.of(inputs, settings, order,
                warmth.reading(settings, kept, files), workers, problems);
        Chronicle chronicle = inputs.hasCollections() ? Chronicle.read(settings, valid.data(), kept.state(), progress) : Chronicle.NONE;
        Resolved resolved = resolve(inputs, valid, chronicle, templates);
        resolved.site().ifPresent(site -> Rules.bake(Examined.ofData(site, order.asOf()), policy, problems));
        if (problems.hasErrors()) {
            return unwritten();
        }
        Rendered rendered;
        try {
            rendered = render(inputs, resolved, templates, touched);
        } catch (DataFiles.Unreadable unreadable) {
            DataFiles.Unreadable.in(unreadable).ifPresent(problems::add);
            return unwritten();
        }
        if (problems.hasErrors()) {
            return unwritten();
        }
        Written written = write(inputs, resolved, rendered, files);
        chronicle.save(kept.state());
        remember(inputs, resolved, rendered, chronicle, files);
        return new Outcome(problems.all(), Optional.of(written), rendered.baked(), rendered.reused(), staging.changed(),
                Drafts.hidden(resolved.documents(), settings.config()));
    }

    /** The folders that hold the site's files. */
    private List<Path> roots() {
        return roots(settings, order);
    }

    static List<Path> roots(Settings settings, Order order) {
        return Stream.concat(settings.folders().stream(), Stream.of(order.source().resolve(Policies.EXCEPTIONS))).toList();
    }

    private Outcome unwritten() {
        return new Outcome(problems.all(), 0);
    }

    private Resolved resolve(Inputs inputs, Validated valid, Chronicle chronicle, TemplateSources templates) {
        Resolving resolving = new Resolving(inputs, valid, chronicle, settings, order, workers, problems);
        return inputs.hasCollections() ? resolving.withData(kept.warmth().dressing(settings, templates)) : resolving.plain(kept.warmth());
    }

    /**
     * What was rendered, and what need not be.
     *
     * @param baked how many pages were rendered
     */
    private record Rendered(List<Job> jobs, Reuse reuse, int baked) {

        int reused() {
            return reuse.reused(jobs);
        }
    }

    private Rendered render(Inputs inputs, Resolved resolved, TemplateSources templates, Touched touched) throws IOException {
        Warmth warmth = kept.warmth();
        Kitchen kitchen = warmth.kitchen(settings, templates, resolved.extras());
        MemoryStore store = kitchen.store();
        store.hold(resolved.documents());
        PageEngine engine = kitchen.engine();
        PageList pages = new PageList(settings, store, engine, resolved.heads(), kitchen.pages());
        List<Job> jobs = pages.jobs();
        warmth.keep(kitchen.with(resolved.heads() == Heads.NONE ? pages.ofDocuments() : Map.of()));
        ReadPrints prints = new ReadPrints(store, templates, engine.configuration(), dataPrint(inputs),
                key -> Machine.setting(key, order), warmth.recordPrints());
        resolved.replaced().ifPresent(replaced -> store.recall(warmth.ledger(kept).lists(prints.others()), replaced));
        Reuse reuse = new Reuse(warmth.ledger(kept), prints, order.site(), Tools.areStock(), !touched.isAny());
        List<Job> due = reuse.due(jobs, staging, workers);
        new Baking(staging, workers, settings.encoding(), progress).render(due, problems);
        return new Rendered(jobs, reuse, due.size() + Tools.run(engine, store, settings.config(), staging, problems));
    }

    /** Of the files of collections, and of the day, which tables show by signs. */
    private Fingerprint dataPrint(Inputs inputs) {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(order.clock());
        for (SourceFile file : inputs.analysis()) {
            maker.add(file.path()).add(file.text());
        }
        return maker.done();
    }

    private Written write(Inputs inputs, Resolved resolved, Rendered rendered, Inventory files) throws IOException {
        staging.writeAll(resolved.files());
        if (resolved.searchable().isPresent()) {
            new SearchFiles(rendered.reuse(), staging, workers).write(resolved.searchable().get(), order, kept.machine());
        }
        rendered.reuse().draw(resolved.cards(), inputs.assets().keySet(), staging, workers);
        Defaults.write(settings.config(), inputs.assets(), staging);
        if (order.drafts()) {
            staging.writeAll(Map.of(Drafts.LIST, Drafts.list(resolved.documents(), settings.config())));
        }
        rendered.reuse().copy(inputs.assets(), files, staging);
        return staging.publish();
    }

    private void remember(Inputs inputs, Resolved resolved, Rendered rendered, Chronicle chronicle, Inventory files)
            throws IOException {
        Ledger ledger = rendered.reuse().ledger(staging.published(), rendered.jobs(), workers);
        boolean lasting = Tools.areStock() && inputs.isTraced() && rendered.reuse().isLasting(rendered.jobs(), ledger)
                && ledger.entries().size() == staging.published().size();
        kept.warmth().keep(ledger, lasting ? Optional.of(whole(inputs, resolved, rendered, chronicle, files)) : Optional.empty());
        if (rendered.baked() >= kept.most()) {
            kept.save(problems);
        }
    }

    private Memory whole(Inputs inputs, Resolved resolved, Rendered rendered, Chronicle chronicle, Inventory files) {
        return new Memory(inputs.hasCollections() ? order.clock() : "", chronicle.head(), nextDue(resolved.documents()), files,
                problems.all(), rendered.jobs().size(), Drafts.hidden(resolved.documents(), settings.config()), staging.filesStamp());
    }

    /** When the first of the dated documents that wait is to appear. */
    private static Instant nextDue(List<DocumentModel> documents) {
        return documents.stream()
                .filter(document -> Status.PUBLISHED_DATE.equals(document.getStatus()) && document.getDate() != null)
                .map(document -> document.getDate().toInstant())
                .min(Instant::compareTo).orElse(Instant.MAX);
    }
}
