package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.Workers;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.search.Entry;
import io.github.collate.search.Markup;
import io.github.collate.search.Wanted;
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
import io.github.collate.text.Position;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/** What readers can search of a site, page by page. */
final class Searchable {

    private static final Set<Kind> FOUND = Set.of(Kind.COLLECTION, Kind.SUBJECT, Kind.ATTRIBUTE, Kind.COMPARISON, Kind.RANKING, Kind.SOURCE,
            Kind.TAG);

    private static final Position ANYWHERE = Position.ofFile("");

    private final Site site;
    private final Settings settings;
    private final Map<PagePath, Fingerprint> sums;
    private final Function<Reference, String> quoted;
    private final Function<Essay, String> words;
    private final List<DocumentModel> others;
    private final Map<FactReference, String> facts = new ConcurrentHashMap<>();
    private final Map<PagePath, Subject> subjects = new HashMap<>();
    private final Map<PagePath, Attribute> attributes = new HashMap<>();
    private final Map<PagePath, List<String>> groups = new HashMap<>();
    private final Map<PagePath, Source> sources = new HashMap<>();

    /**
     * @param sums fingerprints of the files of essays, by their paths in the site
     * @param quoted what an essay says by a reference, in plain words; may be called by many threads
     * @param words an essay's text in plain words, or in HTML; may be called by many threads
     * @param others documents that are no essays of the site: AsciiDoc, HTML
     */
    Searchable(Site site, Settings settings, Map<PagePath, Fingerprint> sums, Function<Reference, String> quoted, Function<Essay, String> words,
            List<DocumentModel> others) {
        this.site = site;
        this.settings = settings;
        this.sums = sums;
        this.quoted = quoted;
        this.words = words;
        this.others = others;
        site.data().subjects().forEach(subject -> subjects.put(Addresses.of(subject), subject));
        for (Collection collection : site.data().collections()) {
            collection.attributes().forEach(attribute -> attributes.put(Addresses.of(collection.id(), attribute.id()), attribute));
            collection.groups().forEach(group -> collection.in(group.id())
                    .forEach(attribute -> groups.put(Addresses.of(collection.id(), attribute.id()), List.of(group.title()))));
        }
        site.data().bibliography().all().forEach(source -> sources.put(Addresses.of(source.id()), source));
    }

    /** All that readers can find, in the order of its paths, and then other documents. */
    List<Wanted> pages(Workers workers) {
        List<Page> pages = site.pages().values().stream().filter(page -> FOUND.contains(page.kind())
                || page.kind() == Kind.ESSAY && site.essay(page.path()).filter(Essay::published).isPresent()).toList();
        return Stream.concat(workers.map(pages, this::wanted).stream(),
                others.stream().flatMap(document -> entry(document).stream()).map(Searchable::wanted)).toList();
    }

    private Wanted wanted(Page page) {
        return page.kind() == Kind.ESSAY ? new Wanted(page.path().href(), key(page), () -> entry(page)) : wanted(entry(page));
    }

    private static Wanted wanted(Entry entry) {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(entry.title()).add(entry.kind()).add(entry.text());
        entry.keywords().forEach(maker::add);
        return new Wanted(entry.href(), maker.done().toString(), () -> entry);
    }

    /** What {@link #entry} makes of an essay rests on these alone, so that most essays need not be written out for it. */
    private String key(Page page) {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(page.title()).add(page.about());
        page.tags().forEach(tag -> maker.add(tag.name()));
        maker.add(sums.get(page.path()));
        site.essay(page.path()).orElseThrow().body().references().forEach(reference -> maker.add(said(reference)));
        return maker.done().toString();
    }

    /** A fact that many essays quote is looked up once. */
    private String said(Reference reference) {
        return reference instanceof FactReference fact
                ? facts.computeIfAbsent(new FactReference(ANYWHERE, fact.collection(), fact.subject(), fact.attribute(), fact.variant(),
                        fact.choice(), Reference.Place.TEXT), same -> quoted.apply(same))
                : quoted.apply(reference);
    }

    private Entry entry(Page page) {
        List<String> tags = page.tags().stream().map(Tag::name).toList();
        String text = switch (page.kind()) {
            case ESSAY -> Markup.text(words.apply(site.essay(page.path()).orElseThrow()));
            case SUBJECT -> text(subjects.get(page.path()));
            case ATTRIBUTE -> text(attributes.get(page.path()), groups.getOrDefault(page.path(), List.of()));
            case SOURCE -> text(sources.get(page.path()));
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
                        .map(fact -> sentence(attribute.title() + ": " + said(fact))))));
        Stream<String> events = subject.events().stream().map(event -> sentence(event.date().text() + ": " + event.text()));
        return Stream.of(Stream.of(subject.about()), facts, events).flatMap(parts -> parts).collect(Collectors.joining(" "));
    }

    private static String said(Fact fact) {
        String unit = fact.statement().map(said -> said.unitBesideText()).orElse("");
        return (fact.text() + " " + unit).strip();
    }

    /** Where it belongs comes first, since titles such as "Rule on labels" say little by themselves. */
    private static String text(Attribute attribute, List<String> groups) {
        return sentences(Stream.concat(groups.stream(), Stream.of(attribute.about(), attribute.basis(), attribute.unit())));
    }

    private static String text(Source source) {
        return sentences(Stream.of(source.publisher(), source.note()));
    }

    private static String sentences(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).map(Searchable::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?\u2026]\\s*") ? text : text + ".";
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
