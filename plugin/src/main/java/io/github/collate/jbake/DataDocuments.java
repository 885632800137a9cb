package io.github.collate.jbake;

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
import io.github.collate.view.ChangesView;
import io.github.collate.view.Repository;
import io.github.collate.view.SourceView;
import io.github.collate.view.Views;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final LastViews last;
    private final List<Pending> pending = new ArrayList<>();

    /** A page whose views are still to be made. */
    private record Pending(PagePath path, Supplier<Map<String, Object>> own) {}

    /** @param last the views of an earlier bake */
    DataDocuments(Site site, Views views, Repository repository, LastViews last) {
        this.site = site;
        this.repository = repository;
        this.views = views;
        this.last = last;
    }

    /** All of them, in an order that lists of equal dates turn into that of their titles. */
    List<DocumentModel> all(Workers workers) {
        site.data().collections().forEach(this::collection);
        site.rankings().forEach(ranking -> add(Addresses.of(ranking.collection().id(), ranking.definition().id()),
                () -> Map.of("ranking", views.ranking(ranking), "freshness", views.freshness(ranking))));
        lists();
        changes();
        List<DocumentModel> sorted = new ArrayList<>(workers.map(pending, this::document).stream().flatMap(Optional::stream).toList());
        sorted.sort((one, other) -> String.CASE_INSENSITIVE_ORDER.compare(other.getTitle(), one.getTitle()));
        return sorted;
    }

    private void collection(Collection collection) {
        add(Addresses.of(collection.id()), () ->
                Map.of("collection", views.collection(collection), "comparison", views.whole(collection), "rankings",
                        site.rankings().stream().filter(one -> one.collection().id().equals(collection.id())).map(views::card).toList()));
        for (Subject subject : site.data().subjects(collection.id())) {
            add(Addresses.of(subject), () -> Map.of("subject", views.subject(subject), "freshness", views.freshness(subject),
                    "changes", changes(site.changes().of(subject),
                            List.of(Addresses.changesAtom(subject), Addresses.changesJson(subject))),
                    "editHref", repository.edit(Position.ofFile(subject.path()))));
        }
        for (Attribute attribute : collection.attributes()) {
            PagePath path = Addresses.of(collection.id(), attribute.id());
            if (site.page(path).isPresent()) {
                add(path, () -> Map.of("attribute", views.attribute(collection, attribute)));
            }
        }
        for (AskedComparison asked : collection.comparisons()) {
            add(Addresses.of(asked), () -> Map.of("comparisonPage", views.comparisonPage(collection, asked),
                    "freshness", views.freshness(collection, asked)));
        }
    }

    private void lists() {
        add(Addresses.comparisons(), Map::of);
        add(Addresses.search(), Map::of);
        if (site.page(Addresses.board()).isPresent()) {
            add(Addresses.board(), () -> Map.of("board", views.board(), "boardJson", Addresses.boardJson().href()));
        }
        List<SourceView> sources = views.sources().stream().map(view -> last.same("source " + view.ref().id(), view)).toList();
        add(Addresses.sources(), () -> Map.of("sourceList", sources));
        Map<String, SourceView> byId = sources.stream().collect(Collectors.toMap(view -> view.ref().id(), view -> view));
        for (Source source : site.data().bibliography().all()) {
            add(Addresses.of(source.id()), () -> Map.of("source", byId.get(source.id().text())));
        }
    }

    private void changes() {
        add(Addresses.changes(), () -> Map.of("changes", changes(site.changes(), List.of(Addresses.changesAtom(), Addresses.changesJson()))));
        add(Addresses.corrections(), () -> Map.of("changes", changes(site.changes().corrections(), List.of())));
    }

    private ChangesView changes(Changes changes, List<PagePath> feeds) {
        boolean listed = site.page(Addresses.changes()).isPresent();
        return views.changes(changes, listed, site.page(Addresses.corrections()).isPresent(), listed ? feeds : List.of());
    }

    private void add(PagePath path, Supplier<Map<String, Object>> own) {
        pending.add(new Pending(path, own));
    }

    private Optional<DocumentModel> document(Pending one) {
        return site.page(one.path()).map(page -> {
            DocumentModel document = document(page);
            one.own().get().forEach((key, view) -> document.put(key, last.same(one.path() + " " + key, view)));
            return document;
        });
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
