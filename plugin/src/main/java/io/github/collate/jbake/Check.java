package io.github.collate.jbake;

import io.github.collate.bake.Baking;
import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.bake.Job;
import io.github.collate.bake.Progress;
import io.github.collate.bake.Staging;
import io.github.collate.bake.State;
import io.github.collate.bake.Workers;
import io.github.collate.essay.Prose;
import io.github.collate.impact.Impact;
import io.github.collate.problem.Problems;
import io.github.collate.rule.Examined;
import io.github.collate.rule.Pages;
import io.github.collate.rule.Policy;
import io.github.collate.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One look at a site that changes nothing: the first three steps of a bake, its pages in a folder that is thrown away, and then
 * all rules. As in a bake, a step that ends with errors ends the run, since what is built on them would be told wrongly.
 *
 * @param order with a work folder that nobody else uses
 * @param since the commit that the data is to be compared with
 */
record Check(Order order, Optional<String> since, Settings settings, Staging staging, State state, Workers workers, Progress progress, Policy policy,
        Problems problems) {

    Checked run() throws IOException {
        Inputs inputs = Inputs.read(settings, problems);
        DocumentKinds.register(settings.config(), inputs.hasCollections());
        EssayMemory essays = new EssayMemory(state, Inventory.take(List.of()), inputs.hasCollections());
        Validated valid = Validated.of(inputs, settings, order,
                new Reading.Anew(settings, essays), workers, problems);
        Chronicle chronicle = inputs.hasCollections() ? Chronicle.read(settings, valid.data(), state, progress) : Chronicle.NONE;
        Resolving resolving = new Resolving(inputs, valid, chronicle, settings, order, workers, problems);
        Resolved resolved = inputs.hasCollections() ? resolving.withData() : resolving.plain(new Warmth(Fingerprint.NONE));
        Optional<Impact> impact = impact(resolved);
        return new Checked(run(inputs, valid, essays, resolved), impact);
    }

    private Outcome run(Inputs inputs, Validated valid, EssayMemory essays, Resolved resolved) throws IOException {
        if (problems.hasErrors()) {
            return outcome(0);
        }
        List<Prose> texts = texts(inputs, valid, essays);
        List<Job> jobs = render(resolved);
        if (problems.hasErrors()) {
            return outcome(jobs.size());
        }
        Pages pages = new RenderedSite(settings, staging.lend(), workers).read(jobs, resolved, inputs);
        Rules.check(new Examined(resolved.site(), order.asOf(), texts, pages), policy, problems);
        policy.tellNeedless(problems);
        return outcome(jobs.size());
    }

    /** Told also of a site with errors: that a claim is false now is one. */
    private Optional<Impact> impact(Resolved resolved) throws IOException {
        return since.isEmpty() || resolved.site().isEmpty() ? Optional.empty()
                : Impact.since(settings.source(), settings.pathOf(settings.config().getDataFolder()), since.get(),
                        resolved.site().get(), order.asOf(), problems);
    }

    private Outcome outcome(int rendered) {
        return new Outcome(problems.all(), rendered);
    }

    private List<Job> render(Resolved resolved) throws IOException {
        MemoryStore store = new MemoryStore(resolved.extras());
        store.addAll(resolved.documents());
        PageEngine engine = new PageEngine(store, settings.config());
        List<Job> jobs = new PageList(settings, store, engine, resolved.heads()).jobs();
        new Baking(staging, workers, settings.encoding(), progress).render(jobs, problems);
        Tools.run(engine, store, settings.config(), staging, problems);
        return jobs;
    }

    private List<Prose> texts(Inputs inputs, Validated valid, EssayMemory essays) {
        MarkdownFiles markdown = new MarkdownFiles(settings, essays, inputs.hasCollections());
        return workers.map(valid.content().items(), item -> item.markdown().isPresent()
                ? markdown.prose(item.file())
                : item.document().map(document -> otherProse(item.file(), document.getBody()))).stream()
                .flatMap(Optional::stream).toList();
    }

    /** Of a file of HTML the places of its tags are known, of what other engines made of theirs only the file. */
    private Prose otherProse(ContentFile file, String body) {
        String path = settings.pathOf(file.file());
        return file.extension().equals("html")
                ? html(file.file().toPath(), path).orElseGet(() -> Prose.ofHtml(path, body, false))
                : Prose.ofHtml(path, body == null ? "" : body, false);
    }

    private Optional<Prose> html(Path file, String path) {
        try {
            return Optional.of(Prose.ofHtml(path, new String(Files.readAllBytes(file), settings.encoding()), true));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
