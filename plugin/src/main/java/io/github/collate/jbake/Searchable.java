package io.github.collate.jbake;

import io.github.collate.bake.Workers;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.search.Entry;
import io.github.collate.search.Index;
import io.github.collate.search.Indexed;
import io.github.collate.search.Markup;
import io.github.collate.site.Addresses;
import io.github.collate.site.Essay;
import io.github.collate.site.Kind;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.source.Source;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import io.github.collate.tag.Tag;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/** What readers can search of a site, page by page. */
final class Searchable {

    private static final Set<Kind> FOUND = Set.of(Kind.COLLECTION, Kind.SUBJECT, Kind.ATTRIBUTE, Kind.COMPARISON, Kind.RANKING, Kind.SOURCE,
            Kind.TAG);

    /** The words of so many pages are held in memory, and then numbers alone. */
    private static final int AT_ONCE = 256;

    private final Site site;
    private final Settings settings;
    private final Function<Essay, String> words;
    private final Map<PagePath, Subject> subjects = new HashMap<>();
    private final Map<PagePath, Attribute> attributes = new HashMap<>();
    private final Map<PagePath, List<String>> groups = new HashMap<>();
    private final Map<PagePath, Source> sources = new HashMap<>();

    /** @param words an essay's text in plain words, or in HTML; may be called by many threads */
    Searchable(Site site, Settings settings, Function<Essay, String> words) {
        this.site = site;
        this.settings = settings;
        this.words = words;
        site.data().subjects().forEach(subject -> subjects.put(Addresses.of(subject), subject));
        for (Collection collection : site.data().collections()) {
            collection.attributes().forEach(attribute -> attributes.put(Addresses.of(collection.id(), attribute.id()), attribute));
            collection.groups().forEach(group -> collection.in(group.id())
                    .forEach(attribute -> groups.put(Addresses.of(collection.id(), attribute.id()), List.of(group.title()))));
        }
        site.data().bibliography().all().forEach(source -> sources.put(Addresses.of(source.id()), source));
    }

    /**
     * The files of the index; none when the site has no search.
     *
     * @param others documents that are no essays of the site: AsciiDoc, HTML
     */
    Map<String, String> files(List<DocumentModel> others, Workers workers) {
        if (site.page(Addresses.search()).isEmpty()) {
            return Map.of();
        }
        List<Page> pages = site.pages().values().stream().filter(page -> FOUND.contains(page.kind())
                || page.kind() == Kind.ESSAY && site.essay(page.path()).filter(Essay::published).isPresent()).toList();
        Index index = new Index();
        for (int start = 0; start < pages.size(); start += AT_ONCE) {
            List<Page> some = pages.subList(start, Math.min(pages.size(), start + AT_ONCE));
            workers.map(some, page -> Indexed.of(entry(page))).forEach(index::add);
        }
        others.stream().flatMap(document -> entry(document).stream()).map(Indexed::of).forEach(index::add);
        return index.files(Addresses.searchFolder());
    }

    private Entry entry(Page page) {
        List<String> tags = page.tags().stream().map(Tag::name).toList();
        String text = switch (page.kind()) {
            case ESSAY -> Markup.text(words.apply(site.essay(page.path()).orElseThrow()));
            case SUBJECT -> text(subjects.get(page.path()));
            case ATTRIBUTE -> text(attributes.get(page.path()));
            case SOURCE -> sources.get(page.path()).note();
            default -> page.about();
        };
        List<String> keywords = switch (page.kind()) {
            case SOURCE -> keywords(sources.get(page.path()));
            case ATTRIBUTE -> groups.getOrDefault(page.path(), List.of());
            default -> tags;
        };
        return new Entry(page.title(), page.path().href(), page.kind().word(), keywords, lead(page) + text);
    }

    /** An essay's summary stands nowhere in its text. */
    private static String lead(Page page) {
        return page.kind() == Kind.ESSAY && !page.about().isBlank() ? page.about() + " " : "";
    }

    private String text(Subject subject) {
        Collection collection = site.data().collectionOf(subject);
        Stream<String> facts = collection.groups().stream().flatMap(group -> Stream.concat(
                Stream.of(group.title()).filter(title -> collection.in(group.id()).stream().anyMatch(one -> subject.fact(one.id()).isPresent())),
                collection.in(group.id()).stream().flatMap(attribute -> subject.fact(attribute.id()).stream()
                        .map(fact -> attribute.title() + ": " + said(fact) + "."))));
        Stream<String> events = subject.events().stream().map(event -> event.date().text() + ": " + event.text() + ".");
        return Stream.of(Stream.of(subject.about()), facts, events).flatMap(parts -> parts).collect(Collectors.joining(" "));
    }

    private static String said(Fact fact) {
        String unit = fact.statement().map(said -> said.unitBesideText()).orElse("");
        return (fact.text() + " " + unit).strip();
    }

    private static String text(Attribute attribute) {
        return Stream.of(attribute.about(), attribute.basis(), attribute.unit()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static List<String> keywords(Source source) {
        return Stream.concat(Stream.of(source.publisher()), source.authors().stream()).toList();
    }

    private Optional<Entry> entry(DocumentModel document) {
        String path = PageList.outputPath(document.getUri(), document.getType(), document.getStatus(), settings.config())
                .replace(File.separatorChar, '/');
        if (!Status.PUBLISHED.equals(document.getStatus()) || !PagePath.isSafe(path) || document.getTitle() == null) {
            return Optional.empty();
        }
        List<String> tags = document.getTags() == null ? List.of() : List.of(document.getTags());
        String body = Optional.ofNullable(document.getBody()).orElse("");
        return Optional.of(new Entry(document.getTitle(), new PagePath(path).href(), Kind.ESSAY.word(), tags, Markup.text(body)));
    }
}
