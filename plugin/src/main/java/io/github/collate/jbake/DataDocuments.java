package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Workers;
import io.github.collate.change.Changes;
import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.site.Addresses;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.source.Source;
import io.github.collate.subject.Subject;
import io.github.collate.text.Position;
import io.github.collate.view.BoardView;
import io.github.collate.view.ChangesView;
import io.github.collate.view.Repository;
import io.github.collate.view.Views;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/** Pages of data as JBake's documents, so that they are listed, tagged and rendered as all others are. */
final class DataDocuments {

    /** The types of these documents, and of their templates. */
    static final List<String> TYPES = List.of("collection", "subject", "comparison", "comparisons", "source", "sources",
            "attribute", "ranking", "board", "changes", "corrections", "search");

    private final Site site;
    private final Views views;
    private final Repository repository;
    private final PagePrints prints;
    private final Supplier<BoardView> board;
    private final List<Pending> pending = new ArrayList<>();

    /** Names under which documents may have views. */
    private static final Set<Object> VIEWS = Set.of("collection", "comparison", "rankings", "ranking", "subject", "freshness", "changes", "editHref",
            "attribute", "comparisonPage", "board", "boardJson", "sourceList", "source");

    /** A page whose views are still to be made, if anybody asks, and the fingerprint of what they would show. */
    private record Pending(PagePath path, Supplier<Fingerprint> print, Supplier<Map<String, Object>> own) {}

    /**
     * Those of a site.
     *
     * @param board how well the record is founded
     */
    DataDocuments(Site site, Views views, Repository repository, PagePrints prints, Supplier<BoardView> board) {
        this.site = site;
        this.repository = repository;
        this.views = views;
        this.prints = prints;
        this.board = board;
    }

    /** All of them, in an order that lists of equal dates turn into that of their titles. */
    List<DocumentModel> all(Workers workers) {
        site.data().collections().forEach(this::collection);
        site.rankings().forEach(ranking -> add(Addresses.of(ranking.collection().id(), ranking.definition().id()),
                () -> prints.ranking(ranking), () -> Map.of("ranking", views.ranking(ranking), "freshness", views.freshness(ranking))));
        lists();
        changes();
        List<DocumentModel> sorted = new ArrayList<>(workers.map(pending, this::document).stream().flatMap(Optional::stream).toList());
        sorted.sort((one, other) -> String.CASE_INSENSITIVE_ORDER.compare(other.getTitle(), one.getTitle()));
        return sorted;
    }

    private void collection(Collection collection) {
        add(Addresses.of(collection.id()), () -> prints.collection(collection), () ->
                Map.of("collection", views.collection(collection), "comparison", views.whole(collection), "rankings",
                        site.rankings().stream().filter(one -> one.collection().id().equals(collection.id())).map(views::card).toList()));
        for (Subject subject : site.data().subjects(collection.id())) {
            Once<ChangesView> changes = new Once<>(() -> changes(site.changes().of(subject),
                    List.of(Addresses.changesAtom(subject), Addresses.changesJson(subject))));
            add(Addresses.of(subject), () -> prints.subject(subject, changes.get()), () -> Map.of("subject", views.subject(subject),
                    "freshness", views.freshness(subject), "changes", changes.get(), "editHref", repository.edit(Position.ofFile(subject.path()))));
        }
        for (Attribute attribute : collection.attributes()) {
            PagePath path = Addresses.of(collection.id(), attribute.id());
            if (site.page(path).isPresent()) {
                add(path, () -> prints.attribute(collection, attribute), () -> Map.of("attribute", views.attribute(collection, attribute)));
            }
        }
        for (AskedComparison asked : collection.comparisons()) {
            add(Addresses.of(asked), () -> prints.comparison(collection, asked), () -> Map.of("comparisonPage",
                    views.comparisonPage(collection, asked), "freshness", views.freshness(collection, asked)));
        }
    }

    private void lists() {
        add(Addresses.comparisons(), () -> prints.of(Addresses.comparisons()), Map::of);
        add(Addresses.search(), () -> prints.of(Addresses.search()), Map::of);
        if (site.page(Addresses.board()).isPresent()) {
            add(Addresses.board(), prints::board, () -> Map.of("board", board.get(), "boardJson", Addresses.boardJson().href()));
        }
        add(Addresses.sources(), prints::sources, () -> Map.of("sourceList", views.sources()));
        for (Source source : site.data().bibliography().all()) {
            add(Addresses.of(source.id()), () -> prints.source(source), () -> Map.of("source", views.source(source)));
        }
    }

    private void changes() {
        list(Addresses.changes(), site.changes(), List.of(Addresses.changesAtom(), Addresses.changesJson()));
        list(Addresses.corrections(), site.changes().corrections(), List.of());
    }

    private void list(PagePath path, Changes changes, List<PagePath> feeds) {
        Once<ChangesView> view = new Once<>(() -> changes(changes, feeds));
        add(path, () -> prints.of(path, view.get()), () -> Map.of("changes", view.get()));
    }

    private ChangesView changes(Changes changes, List<PagePath> feeds) {
        boolean listed = site.page(Addresses.changes()).isPresent();
        return views.changes(changes, listed, site.page(Addresses.corrections()).isPresent(), listed ? feeds : List.of());
    }

    private void add(PagePath path, Supplier<Fingerprint> print, Supplier<Map<String, Object>> own) {
        pending.add(new Pending(path, print, own));
    }

    private Optional<DocumentModel> document(Pending one) {
        return site.page(one.path()).map(page -> {
            DocumentModel known = document(page);
            return new LateDocument(known, VIEWS::contains, () -> whole(page, one.own().get()), one.print().get());
        });
    }

    private static DocumentModel whole(Page page, Map<String, Object> views) {
        DocumentModel document = document(page);
        views.forEach((name, view) -> {
            if (!VIEWS.contains(name)) {
                throw new IllegalStateException("no name of a view: " + name);
            }
            document.put(name, view);
        });
        return document;
    }

    private static DocumentModel document(Page page) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(page.kind().word());
        document.setStatus(Status.PUBLISHED);
        document.setTitle(page.title());
        document.setUri(page.path().text());
        document.setSourceUri(page.path().text());
        document.setRootPath(rootPath(page.path()));
        document.setFile(page.source().file());
        document.setTags(page.tags().stream().map(tag -> tag.name()).toArray(String[]::new));
        document.setSha1("");
        document.setBody("");
        document.put("summary", page.about());
        page.updated().ifPresent(date -> document.setDate(startOf(date.start())));
        return document;
    }

    /** In the time zone that JBake reads the dates of essays in. */
    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** From a page to the site's root: {@code ../} for each folder it stands in. */
    static String rootPath(PagePath path) {
        return "../".repeat((int) path.text().chars().filter(c -> c == '/').count());
    }
}
