package io.github.collate.site;

import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.RankingDefinition;
import io.github.collate.collection.SubjectId;
import io.github.collate.ranking.Ranking;
import io.github.collate.source.Source;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import io.github.collate.tag.Tag;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages that a site has because of its data. */
final class DataPages {

    private final Dataset data;
    private final Function<Subject, List<Tag>> tags;
    private final Set<Kind> optional;
    private final List<Ranking> rankings;
    private final List<Page> pages = new ArrayList<>();

    /** @param optional which of the kinds {@link Site#OPTIONAL} there are */
    DataPages(Dataset data, Function<Subject, List<Tag>> tags, Set<Kind> optional, List<Ranking> rankings) {
        this.data = data;
        this.tags = tags;
        this.optional = Set.copyOf(optional);
        this.rankings = List.copyOf(rankings);
    }

    List<Page> all() {
        data.collections().forEach(this::collection);
        rankings.forEach(this::ranking);
        if (data.collections().stream().anyMatch(this::hasSomethingToCompare)) {
            pages.add(Page.plain(Addresses.comparisons(), Kind.COMPARISONS, "Comparisons", Position.ofFile("data")));
        }
        List<Source> sources = data.bibliography().all();
        if (!sources.isEmpty()) {
            pages.add(Page.plain(Addresses.sources(), Kind.SOURCES, "Sources", Position.ofFile("data/sources")));
        }
        sources.forEach(source -> pages.add(new Page(Addresses.of(source.id()), Kind.SOURCE, source.title(), source.note(),
                source.position(), List.of(), Optional.empty())));
        changes();
        if (optional.contains(Kind.SEARCH)) {
            pages.add(new Page(Addresses.search(), Kind.SEARCH, "Search", "Essays, subjects, attributes and sources, by their words.",
                    Position.ofFile("data"), List.of(), Optional.empty()));
        }
        if (optional.contains(Kind.BOARD)) {
            Position source = Position.ofFile("data");
            pages.add(new Page(Addresses.board(), Kind.BOARD, "The board", "How many facts of each part of the record have a source, are "
                    + "official, fresh, disputed or unknown, and which of them need work.", source, List.of(), newest(data.subjects())));
            pages.add(Page.plain(Addresses.boardJson(), Kind.DOWNLOAD, "The board as JSON", source));
        }
        return List.copyOf(pages);
    }

    /** Whether the author asks for a comparison, or readers can put one together. */
    private boolean hasSomethingToCompare(Collection collection) {
        boolean choosable = optional.contains(Kind.COMPARISONS) && data.subjects(collection.id()).size() > 1;
        return choosable || !asked(collection, data).isEmpty();
    }

    private void changes() {
        Position source = Position.ofFile("data");
        if (optional.contains(Kind.CHANGES)) {
            pages.add(Page.plain(Addresses.changes(), Kind.CHANGES, "Changes", source));
            pages.add(Page.plain(Addresses.changesAtom(), Kind.DOWNLOAD, "Changes as an Atom feed", source));
            pages.add(Page.plain(Addresses.changesJson(), Kind.DOWNLOAD, "Changes as a JSON Feed", source));
            for (Subject subject : data.subjects()) {
                Position file = Position.ofFile(subject.path());
                pages.add(Page.plain(Addresses.changesAtom(subject), Kind.DOWNLOAD, "Changes of " + subject.title() + " as an Atom feed", file));
                pages.add(Page.plain(Addresses.changesJson(subject), Kind.DOWNLOAD, "Changes of " + subject.title() + " as a JSON Feed", file));
            }
        }
        if (optional.contains(Kind.CORRECTIONS)) {
            pages.add(Page.plain(Addresses.corrections(), Kind.CORRECTIONS, "Corrections", source));
        }
    }

    /** The comparisons of a collection whose subjects, two or more, are all there; of the others a problem has been told. */
    static List<AskedComparison> asked(Collection collection, Dataset data) {
        return collection.comparisons().stream()
                .filter(asked -> asked.subjects().size() > 1 && asked.subjects().stream().allMatch(name -> SubjectId.accepts(name.text())
                        && data.subject(collection.id(), new SubjectId(name.text())).isPresent()))
                .toList();
    }

    /** The subjects of a comparison, in the author's order. */
    static List<Subject> subjects(Collection collection, AskedComparison asked, Dataset data) {
        return asked.subjects().stream()
                .flatMap(name -> data.subject(collection.id(), new SubjectId(name.text())).stream())
                .toList();
    }

    private void collection(Collection collection) {
        Position source = Position.ofFile(collection.path());
        List<Subject> subjects = data.subjects(collection.id());
        pages.add(new Page(Addresses.of(collection.id()), Kind.COLLECTION, collection.title(), collection.about(), source,
                List.of(), newest(subjects)));
        pages.add(Page.plain(Addresses.json(collection.id()), Kind.DOWNLOAD, collection.title() + " as JSON", source));
        pages.add(Page.plain(Addresses.csv(collection.id()), Kind.DOWNLOAD, collection.title() + " as CSV", source));
        subjects.forEach(subject -> pages.add(new Page(Addresses.of(subject), Kind.SUBJECT, subject.title(), subject.about(),
                Position.ofFile(subject.path()), tags.apply(subject), newest(List.of(subject)))));
        asked(collection, data).forEach(asked -> comparison(collection, asked));
        if (optional.contains(Kind.ATTRIBUTE)) {
            collection.attributes().forEach(attribute -> attribute(collection, attribute, subjects));
        }
    }

    /** An attribute that nobody recorded has nothing to show. */
    private void attribute(Collection collection, Attribute attribute, List<Subject> subjects) {
        List<Fact> facts = subjects.stream().flatMap(subject -> subject.fact(attribute.id()).stream()).toList();
        if (!facts.isEmpty()) {
            String about = attribute.about().isEmpty() ? attribute.basis() : attribute.about();
            pages.add(new Page(Addresses.of(collection.id(), attribute.id()), Kind.ATTRIBUTE, attribute.title(),
                    about.isEmpty() ? attribute.title() + ": all values in " + collection.title() + ", with their sources." : about,
                    Position.ofFile(collection.path()), List.of(), newest(facts.stream())));
        }
    }

    private void ranking(Ranking ranking) {
        RankingDefinition definition = ranking.definition();
        Stream<Fact> facts = definition.criteria().stream().flatMap(criterion -> ranking.subjects().stream()
                .flatMap(subject -> subject.fact(criterion.attribute().id()).stream()));
        pages.add(new Page(Addresses.of(ranking.collection().id(), definition.id()), Kind.RANKING, definition.title(), definition.about(),
                definition.position(), List.of(), newest(facts)));
    }

    private void comparison(Collection collection, AskedComparison asked) {
        List<Subject> subjects = subjects(collection, asked, data);
        pages.add(new Page(Addresses.of(asked), Kind.COMPARISON, Titles.of(asked, subjects), asked.about(), asked.position(),
                List.of(), newest(subjects)));
    }

    /** The newest day on which somebody checked a fact. */
    private static Optional<PartialDate> newest(List<Subject> subjects) {
        return newest(subjects.stream().map(Subject::facts).map(Map::values).flatMap(facts -> facts.stream()));
    }

    private static Optional<PartialDate> newest(Stream<Fact> facts) {
        return facts.flatMap(fact -> fact.statements().stream()).flatMap(statement -> statement.checked().stream())
                .max(Comparator.comparing(PartialDate::end));
    }
}
