package io.github.collate.jbake;

import io.github.collate.bake.FailedPages;
import io.github.collate.bake.Workers;
import io.github.collate.card.Card;
import io.github.collate.card.Cards;
import io.github.collate.claim.Finding;
import io.github.collate.collection.Collection;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.Reference;
import io.github.collate.site.Addresses;
import io.github.collate.site.Anchors;
import io.github.collate.site.Essay;
import io.github.collate.site.EssayFacts;
import io.github.collate.site.Identity;
import io.github.collate.site.Matter;
import io.github.collate.site.PagePath;
import io.github.collate.site.References;
import io.github.collate.site.ResolvedClaim;
import io.github.collate.site.Site;
import io.github.collate.source.CitationStyle;
import io.github.collate.source.Source;
import io.github.collate.subject.Dataset;
import io.github.collate.view.BibliographyEntry;
import io.github.collate.text.SourceFile;
import io.github.collate.view.BoardJson;
import io.github.collate.view.BoardView;
import io.github.collate.view.CsvDownload;
import io.github.collate.view.Heading;
import io.github.collate.view.JsonDownload;
import io.github.collate.view.Repository;
import io.github.collate.view.SiteSurroundings;
import io.github.collate.view.SiteView;
import io.github.collate.view.Tense;
import io.github.collate.view.Views;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;

/** The side of a site that rests on data: what its essays say, the pages of its subjects, what its templates see. */
final class Analysis {

    private static final int EXCERPT = 200;
    private static final String CITATION = "<sup class=\"citation\">";

    private final Site site;
    private final References references;
    private final SiteSurroundings surroundings;
    private final Views views;
    private final Components components;
    private final TemplateFiles templates;
    private final CitationStyle style;
    private final EssayFacts leaned;
    private final Repository repository;
    private final Tense tense;
    private final LocalDate day;
    private final Map<ClaimReference, Finding> claims;
    private final Map<PagePath, Card> cards;
    private final Dressing dressing;
    private final Once<BoardView> board;
    private final PagePrints prints;

    /**
     * Of a site.
     *
     * @param files of collections, subjects and sources
     * @param site without errors
     * @param dressing what earlier bakes made of the same facts
     */
    Analysis(Settings settings, Site site, Order order, CitationStyle style, List<SourceFile> files, Dressing dressing) {
        this.dressing = dressing;
        this.style = style;
        this.leaned = new EssayFacts(site);
        this.repository = Repositories.of(settings);
        this.tense = order.tense();
        this.day = order.asOf();
        this.claims = site.claims().stream()
                .collect(Collectors.toUnmodifiableMap(ResolvedClaim::claim, ResolvedClaim::finding));
        this.site = site;
        this.references = References.of(site);
        this.surroundings = new SiteSurroundings(site);
        this.views = new Views(site.data(), order.asOf(), surroundings, dressing.facts(site, day, repository));
        this.board = new Once<>(views::board);
        this.prints = new PagePrints(site, views, surroundings, repository, order.clock(), new FactTexts(files));
        this.components = dressing.components();
        this.templates = new TemplateFiles(settings);
        this.cards = settings.drawsCards() ? Cards.of(site) : Map.of();
    }

    /** What {@code jbake.properties} says of the site. */
    static Identity identity(Settings settings) {
        DefaultJBakeConfiguration config = settings.config();
        return new Identity(settings.text("site.host"), settings.text("site.title"), settings.text("site.description"),
                settings.text("site.author"), settings.text("site.license"),
                config.getRenderTags() ? config.getTagPathName() : "", config.getOutputExtension());
    }

    /** The document of an essay, with what the data adds to it. */
    Optional<DocumentModel> document(Essay essay, Function<String, Optional<DocumentModel>> complete, FailedPages failures) {
        Matter matter = site.matter(essay);
        EssayText text = new EssayText(references, views, components, matter.sources(), claims,
                Anchors.of(essay.path(), essay.body()), DataDocuments.rootPath(essay.path()), EssayText.numberedCards());
        String html;
        try {
            html = attached(essay.body().html(text));
        } catch (EssayText.ComponentFailed failed) {
            failures.add(templates.problem(failed, "components"), essay.path().text());
            return Optional.empty();
        }
        Optional<DocumentModel> document = complete.apply(html);
        document.ifPresent(made -> {
            made.put("words", essay.body().words());
            made.put("headings", Heading.of(html));
            List<Source> sources = matter.sources().stream()
                    .flatMap(id -> site.data().bibliography().source(id).stream()).toList();
            made.put("sources", sources.stream().map(views::reference).toList());
            made.put("bibliography", sources.stream()
                    .map(source -> new BibliographyEntry(style.entry(source), views.reference(source))).toList());
            made.put("freshness", views.freshness(leaned.of(essay)));
            made.put("subjects", matter.subjects().stream().map(views::link).toList());
            made.put("tagLinks", site.page(essay.path()).map(surroundings::tags).orElse(List.of()));
        });
        return document;
    }

    /** A citation stands by the word before it, though authors put a space between the two. */
    private static String attached(String html) {
        StringBuilder attached = new StringBuilder(html.length());
        int from = 0;
        for (int at = html.indexOf(CITATION); at >= 0; at = html.indexOf(CITATION, from)) {
            int end = at;
            while (end > from && " \t\n\u000B\f\r".indexOf(html.charAt(end - 1)) >= 0) {
                end--;
            }
            attached.append(html, from, end).append(CITATION);
            from = at + CITATION.length();
        }
        return attached.append(html, from, html.length()).toString();
    }

    /** The documents of the pages that the data makes. */
    List<DocumentModel> documents(Workers workers) {
        return new DataDocuments(site, views, repository, prints, board).all(workers);
    }

    /** An essay's text in HTML, its references as plain words. */
    String words(Essay essay) {
        return essay.body().html(new WordsOnly(new EssayText(references, views, components, List.of(), Map.of(), Anchors.NONE, "",
                EssayText.numberedCards())));
    }

    /** What stands for a reference among those words. */
    String quoted(Reference reference) {
        return new EssayText(references, views, components, List.of(), Map.of(), Anchors.NONE, "", EssayText.numberedCards()).text(reference);
    }

    /** Files beside the pages that are made of what pages show, by their paths. */
    Map<String, String> files(Workers workers) {
        Map<String, String> files = new HashMap<>(dressing.downloads(site.data(), () -> downloads(workers)));
        if (site.page(Addresses.boardJson()).isPresent()) {
            files.put(Addresses.boardJson().text(), BoardJson.of(board.get(), day.toString()));
        }
        return files;
    }

    private Map<String, String> downloads(Workers workers) {
        Dataset data = site.data();
        Map<String, Supplier<String>> making = new TreeMap<>();
        for (Collection collection : data.collections()) {
            making.put(Addresses.json(collection.id()).text(), () -> JsonDownload.of(data, collection));
            making.put(Addresses.csv(collection.id()).text(), () -> CsvDownload.of(data, collection));
        }
        List<String> paths = List.copyOf(making.keySet());
        List<String> texts = workers.map(paths, path -> making.get(path).get());
        return IntStream.range(0, paths.size()).boxed().collect(Collectors.toMap(paths::get, texts::get));
    }

    /** The pictures for sharing, by the paths of their files. */
    Map<String, Card> cardFiles() {
        return cards.entrySet().stream().collect(Collectors.toUnmodifiableMap(card -> Cards.path(card.getKey()), Map.Entry::getValue));
    }

    /** What templates see beyond JBake's model. */
    Extras extras() {
        SiteView view = views.site(site.identity().title(), site.identity().description(), site.identity().host(),
                tense, Stream.of(Addresses.changes(), Addresses.corrections()).flatMap(path -> site.page(path).stream())
                        .map(SiteSurroundings::link).toList());
        return new Extras(Map.of("site", view), Optional.of(components), Optional.of(new SiteTables(site.data(), views)),
                Optional.of(new SiteQuotes(references, views, components)));
    }

    Heads heads() {
        return new PageHeads(site, essay -> essay.body().excerpt(EXCERPT,
                new EssayText(references, views, components, List.of(), Map.of(), Anchors.NONE, "", EssayText.numberedCards())), cards);
    }
}
