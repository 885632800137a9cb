package io.github.collate.jbake;

import io.github.collate.audit.Audit;
import io.github.collate.audit.Pen;
import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Inventory;
import io.github.collate.bake.State;
import io.github.collate.bake.Workers;
import io.github.collate.claim.Finding;
import io.github.collate.essay.ClaimReference;
import io.github.collate.problem.Problems;
import io.github.collate.site.References;
import io.github.collate.site.ResolvedClaim;
import io.github.collate.site.Site;
import io.github.collate.site.Anchors;
import io.github.collate.view.SiteSurroundings;
import io.github.collate.text.SourceFile;
import io.github.collate.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;

/**
 * Audits sites: reads, validates and resolves one as a bake does, and writes its essays over changed data, in memory. The site, what
 * bakes leave to each other and the lock stay as they are.
 */
public final class Auditor {

    /**
     * Audits a site; without errors alone, since what is built on them would be told wrongly.
     *
     * @throws IOException when files cannot be read
     */
    public Audited audit(Order order) throws IOException {
        Path aside = Files.createTempDirectory("collate-audit");
        Order elsewhere = new Order(order.source(), order.site(), aside, order.projectProperties(), order.overrides(), order.asOf(),
                order.now(), order.clearCache(), order.today());
        Problems problems = new Problems();
        try (State state = State.open(aside); Workers workers = Workers.onAllProcessors()) {
            Optional<Settings> settings = Settings.load(elsewhere, problems);
            Optional<Audit> audit = settings.isEmpty() ? Optional.empty()
                    : audit(elsewhere, settings.get(), state, workers, problems);
            return new Audited(problems.all(), audit);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } finally {
            FileUtils.deleteQuietly(aside.toFile());
        }
    }

    private static Optional<Audit> audit(Order order, Settings settings, State state, Workers workers, Problems problems)
            throws IOException {
        Inputs inputs = Inputs.read(settings, problems);
        DocumentKinds.register(settings.config(), inputs.hasCollections());
        EssayMemory essays = new EssayMemory(state, Inventory.take(List.of()), inputs.hasCollections());
        Validated valid = Validated.of(inputs, settings, order,
                new Reading.Anew(settings, essays), workers, problems);
        Resolving resolving = new Resolving(inputs, valid, Chronicle.NONE, settings, order, workers, problems);
        if (!inputs.hasCollections()) {
            resolving.plain(new Warmth(Fingerprint.NONE));
            return Optional.empty();
        }
        Site site = resolving.site();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Audit.of(site, pen(settings, site, order), sources(valid, settings),
                    settings.config().getHeaderSeparator(), order.asOf()));
        } catch (EssayText.ComponentFailed failed) {
            problems.add(new TemplateFiles(settings).problem(failed, "components"));
            return Optional.empty();
        }
    }

    /** Writes as the bake does, with the findings of the real data, since no claim is to be told false. */
    private static Pen pen(Settings settings, Site real, Order order) {
        Components components = new Components(Freemarker.modern(settings.config(), new Recording()));
        Map<ClaimReference, Finding> claims = real.claims().stream()
                .collect(Collectors.toUnmodifiableMap(ResolvedClaim::claim, ResolvedClaim::finding));
        return site -> {
            References references = References.of(site);
            Views views = new Views(site.data(), order.asOf(), new SiteSurroundings(site));
            return essay -> new EssayText(references, views, components, site.matter(essay).sources(), claims,
                    Anchors.of(essay.path(), essay.body()), DataDocuments.rootPath(essay.path()), EssayText.numberedCards());
        };
    }

    private static Map<String, SourceFile> sources(Validated valid, Settings settings) throws IOException {
        Map<String, SourceFile> sources = new HashMap<>();
        for (MarkdownFiles.Parsed parsed : valid.content().markdown()) {
            String path = parsed.file().path();
            sources.put(path, new SourceFile(path, Files.readString(parsed.content().file().toPath(), settings.encoding())));
        }
        return sources;
    }
}
