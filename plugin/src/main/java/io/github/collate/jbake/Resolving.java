package io.github.collate.jbake;

import io.github.collate.bake.FailedPages;
import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Workers;
import io.github.collate.claim.Judgements;
import io.github.collate.essay.Header;
import io.github.collate.problem.Problems;
import io.github.collate.site.Addresses;
import io.github.collate.site.Essay;
import io.github.collate.site.Kind;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.subject.Dataset;
import io.github.collate.text.Position;
import io.github.collate.view.Tense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/** Brings files that are sound one by one together. */
final class Resolving {

    private static final String STOCK_HOST = "http://www.jbake.org";

    private final Inputs inputs;
    private final Validated valid;
    private final Chronicle chronicle;
    private final Settings settings;
    private final Order order;
    private final Workers workers;
    private final Problems problems;
    private final EssayDocuments documents;

    Resolving(Inputs inputs, Validated valid, Chronicle chronicle, Settings settings, Order order, Workers workers, Problems problems) {
        this.inputs = inputs;
        this.valid = valid;
        this.chronicle = chronicle;
        this.settings = settings;
        this.order = order;
        this.workers = workers;
        this.problems = problems;
        this.documents = new EssayDocuments(settings, new Documents(settings, order), problems);
    }

    /**
     * A site as JBake knows it.
     *
     * @param warmth where documents of earlier bakes are
     */
    Resolved plain(Warmth warmth) {
        if (problems.hasErrors()) {
            return Resolved.NOTHING;
        }
        List<Optional<DocumentModel>> made = workers.map(valid.content().items(), item -> plain(item, warmth));
        List<DocumentModel> all = new ArrayList<>(made.size());
        Map<MarkdownFiles.Parsed, DocumentModel> known = new IdentityHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            Content.Item item = valid.content().items().get(i);
            made.get(i).ifPresent(document -> {
                all.add(document);
                item.markdown().ifPresent(parsed -> known.put(parsed, document));
            });
        }
        Optional<List<Resolved.Replaced>> replaced = warmth.isBaked() ? Optional.empty() : warmth.markdown()
                .flatMap(files -> files.changed(valid.content().markdown())).flatMap(changed -> replaced(changed, known));
        warmth.keep(known);
        all.addAll(valid.plainData());
        return new Resolved(all, Extras.NONE, Heads.NONE, Map.of(), Map.of(), Optional.empty(), replaced, Optional.empty());
    }

    /** Empty when some of them are not as lazy as they should be. */
    private Optional<List<Resolved.Replaced>> replaced(Map<MarkdownFiles.Parsed, MarkdownFiles.Parsed> changed,
            Map<MarkdownFiles.Parsed, DocumentModel> made) {
        List<Resolved.Replaced> replaced = new ArrayList<>();
        changed.forEach((now, before) -> documents.plain(before).ifPresent(old -> {
            if (old instanceof LazyDocument one && made.get(now) instanceof LazyDocument other) {
                replaced.add(new Resolved.Replaced(one, other));
            }
        }));
        return replaced.size() == changed.size() ? Optional.of(replaced) : Optional.empty();
    }

    private Optional<DocumentModel> plain(Content.Item item, Warmth warmth) {
        return item.document().or(() -> item.markdown().flatMap(parsed -> warmth.document(parsed).or(() -> documents.plain(parsed))));
    }

    /** A site with collections. What sound files name is looked up although others have errors, so that all are told at once. */
    Resolved withData() {
        return withData(Dressing.of(settings));
    }

    /**
     * The same.
     *
     * @param dressing what earlier bakes made of the same facts
     */
    Resolved withData(Dressing dressing) {
        Map<MarkdownFiles.Parsed, Essay> essays = essays();
        Site site = site(essays, dressing.judgements());
        if (problems.hasErrors()) {
            return Resolved.failed(site);
        }
        requireHost();
        Analysis analysis = new Analysis(settings, site, order, inputs.citationStyle().orElseThrow(), inputs.analysis(), dressing);
        List<DocumentModel> all = new ArrayList<>(analysis.documents(workers));
        FailedPages failures = new FailedPages();
        all.addAll(workers.map(valid.content().items(), item -> document(item, essays, analysis, dressing, failures)).stream()
                .flatMap(Optional::stream).toList());
        failures.tell(problems);
        all.addAll(valid.plainData());
        return new Resolved(all, analysis.extras(), analysis.heads(),
                files(site, analysis, dressing), analysis.cardFiles(), searchable(site, essays, analysis), Optional.empty(),
                Optional.of(site));
    }

    /** Where nobody says the address, JBake's configuration says its own. */
    private void requireHost() {
        if (settings.text("site.host").equals(STOCK_HOST)) {
            problems.warning(Position.ofFile("jbake.properties"), "missing-host", "Nothing says where readers find this site, so feeds, the "
                    + "sitemap, links to single facts and cards name " + STOCK_HOST + ". Write site.host=https://USER.github.io/REPO, or "
                    + "whatever the address is, or give it with -Dsite.host.");
        }
    }

    /** Some pages are for sites that have a template for them. */
    private Set<Kind> optional() {
        return Site.OPTIONAL.stream().filter(kind -> settings.hasTemplate(kind.word()))
                .filter(kind -> kind != Kind.SEARCH || settings.rendersSearch()).collect(Collectors.toUnmodifiableSet());
    }

    /** What a site with collections is, without its pages; to be used only when there is no error. */
    Site site() {
        return site(essays(), new Judgements());
    }

    private Site site(Map<MarkdownFiles.Parsed, Essay> essays, Judgements judgements) {
        Dataset data = order.tense() == Tense.PAST ? valid.data().at(order.asOf()) : valid.data();
        return Site.resolve(Analysis.identity(settings), data, List.copyOf(essays.values()), others(essays),
                settings.config().getSanitizeTag(), order.asOf(), optional(), chronicle.changes(data), judgements, problems);
    }

    private Map<MarkdownFiles.Parsed, Essay> essays() {
        Map<MarkdownFiles.Parsed, Essay> essays = new TreeMap<>(
                (one, other) -> one.file().path().compareTo(other.file().path()));
        valid.content().markdown().forEach(parsed -> essay(parsed).ifPresent(essay -> essays.put(parsed, essay)));
        return essays;
    }

    private Optional<Essay> essay(MarkdownFiles.Parsed parsed) {
        Header header = parsed.file().header();
        String status = Drafts.status(header.status(), header.date(), order);
        String path = PageList.outputPath(parsed.content().uri(), header.type(), status, settings.config());
        if (!PagePath.isSafe(path)) {
            problems.error(Position.ofFile(parsed.file().path()), "unsafe-path",
                    "\"" + path + "\" is not a path within the site. Rename the file.");
            return Optional.empty();
        }
        return Optional.of(new Essay(new PagePath(path), parsed.file().path(), header, status.equals(Status.PUBLISHED),
                parsed.body()));
    }

    private List<Page> others(Map<MarkdownFiles.Parsed, Essay> essays) {
        int posts = (int) essays.values().stream()
                .filter(essay -> essay.published() && essay.header().type().equals("post")).count();
        List<Page> others = new ArrayList<>(Outline.of(settings, posts, inputs.assets()));
        for (Content.Item item : valid.content().items()) {
            item.document().ifPresent(document -> {
                String path = PageList.outputPath(document.getUri(), document.getType(), document.getStatus(), settings.config());
                String file = settings.pathOf(item.file().file());
                if (PagePath.isSafe(path)) {
                    others.add(Page.other(new PagePath(path), "the page of " + file, Position.ofFile(file)));
                }
            });
        }
        return others;
    }

    private Optional<DocumentModel> document(Content.Item item, Map<MarkdownFiles.Parsed, Essay> essays, Analysis analysis,
            Dressing dressing, FailedPages failures) {
        return item.document().or(() -> item.markdown().flatMap(parsed ->
                analysis.document(essays.get(parsed), html -> documents.written(parsed, html, dressing), failures)));
    }

    private Optional<Searchable> searchable(Site site, Map<MarkdownFiles.Parsed, Essay> essays, Analysis analysis) {
        if (site.page(Addresses.search()).isEmpty()) {
            return Optional.empty();
        }
        Map<PagePath, Fingerprint> sums = new HashMap<>();
        essays.forEach((parsed, essay) -> sums.put(essay.path(), parsed.print()));
        return Optional.of(new Searchable(site, settings, sums, analysis::quoted, analysis::words,
                valid.content().items().stream().flatMap(item -> item.document().stream()).toList()));
    }

    private Map<String, String> files(Site site, Analysis analysis, Dressing dressing) {
        Map<String, String> files = new TreeMap<>(dressing.feeds(site, order.asOf()));
        files.putAll(analysis.files(workers));
        return files;
    }
}
