package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.CollectionId;
import io.github.collate.ranking.Ranking;
import io.github.collate.site.Addresses;
import io.github.collate.site.PagePath;
import io.github.collate.site.Site;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import io.github.collate.view.ChangesView;
import io.github.collate.view.LeaningsView;
import io.github.collate.view.Repository;
import io.github.collate.view.SiteSurroundings;
import io.github.collate.view.Views;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;

/**
 * Fingerprints of all that the views of each page of data rest on, for a fraction of what the views cost: the author's files, the
 * day, the site's addresses, and what the rest of the site leans on. A page whose fingerprint is that of the last bake has the views that
 * it had then. Two bakes may differ in a fingerprint and agree in the views, but not the other way round: whoever has a view show more
 * has to see that it is in here.
 */
final class PagePrints {

    private final Site site;
    private final Views views;
    private final SiteSurroundings surroundings;
    private final FactTexts texts;
    private final Fingerprint all;
    private final Plain plain = new Plain();
    private final Map<CollectionId, Fingerprint> collections = new HashMap<>();
    private final Map<CollectionId, Fingerprint> rosters = new HashMap<>();
    private final Map<SourceId, Fingerprint> sources = new HashMap<>();
    private final Map<Subject, Fingerprint> subjects = new IdentityHashMap<>();
    private final Map<SourceId, Fingerprint.Maker> uses = new HashMap<>();

    /**
     * Those of a site.
     *
     * @param clock the day that ages are counted from, and how it lies to today
     */
    PagePrints(Site site, Views views, SiteSurroundings surroundings, Repository repository, String clock, FactTexts texts) {
        this.site = site;
        this.views = views;
        this.surroundings = surroundings;
        this.texts = texts;
        this.all = new Fingerprint.Maker().add(clock).add(repository.toString()).add(site.identity().toString())
                .add(site.page(Addresses.changes()).isPresent() ? 1 : 0).add(site.page(Addresses.corrections()).isPresent() ? 1 : 0).done();
        site.data().bibliography().all().forEach(source -> sources.put(source.id(), plain.of(views.reference(source)).orElseThrow()));
        site.data().collections().forEach(this::read);
    }

    private void read(Collection collection) {
        Fingerprint.Maker definition = new Fingerprint.Maker().add(texts.file(collection.path()));
        collection.attributes().forEach(attribute -> definition.add(surroundings.page(collection.id(), attribute.id())));
        collections.put(collection.id(), definition.done());
        Fingerprint.Maker roster = new Fingerprint.Maker();
        for (Subject subject : site.data().subjects(collection.id())) {
            roster.add(subject.id().text()).add(subject.title());
            subjects.put(subject, whole(collection, subject));
            addUses(collection, subject);
        }
        rosters.put(collection.id(), roster.done());
    }

    /**
     * A subject's file, which cells link to by its name, what is known of the sources that it names, and what leans on each fact, which
     * comparison pages never do.
     */
    private Fingerprint whole(Collection collection, Subject subject) {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(subject.path()).add(texts.of(subject));
        Set<SourceId> named = new LinkedHashSet<>();
        subject.facts().values().forEach(fact -> statements(fact).forEach(said -> named.addAll(said.sources())));
        subject.events().forEach(event -> named.addAll(event.sources()));
        add(maker, named);
        for (Attribute attribute : collection.attributes()) {
            LeaningsView leanings = surroundings.leanings(subject, attribute, Optional.empty());
            if (!leanings.ways().isEmpty()) {
                maker.add(attribute.id().text()).add(print(leanings));
            }
        }
        return maker.done();
    }

    private void addUses(Collection collection, Subject subject) {
        for (Fact fact : subject.facts().values()) {
            Set<SourceId> named = new LinkedHashSet<>();
            statements(fact).forEach(said -> named.addAll(said.sources()));
            named.forEach(source -> use(source, collection, subject).add(texts.of(subject, fact)));
        }
        subject.events().stream().flatMap(event -> event.sources().stream()).distinct()
                .forEach(source -> use(source, collection, subject).add(texts.of(subject)));
    }

    private Fingerprint.Maker use(SourceId source, Collection collection, Subject subject) {
        return uses.computeIfAbsent(source, unknown -> new Fingerprint.Maker())
                .add(collections.get(collection.id())).add(subject.id().text()).add(subject.title());
    }

    private static Stream<Statement> statements(Fact fact) {
        return Stream.concat(fact.statements().stream(), fact.history().stream().map(Step::statement));
    }

    private void add(Fingerprint.Maker maker, Iterable<SourceId> named) {
        named.forEach(source -> maker.add(sources.getOrDefault(source, Fingerprint.NONE)));
    }

    private Fingerprint.Maker page(PagePath path) {
        return new Fingerprint.Maker().add(all).add(path.text());
    }

    /** A page whose views are all made of these, or that has none. */
    Fingerprint of(PagePath path, Object... made) {
        Fingerprint.Maker maker = page(path);
        for (Object view : made) {
            maker.add(print(view));
        }
        return maker.done();
    }

    Fingerprint subject(Subject subject, ChangesView changes) {
        return page(Addresses.of(subject)).add(collections.get(subject.collection())).add(subjects.get(subject))
                .add(print(surroundings.mentions(subject))).add(print(changes)).done();
    }

    /** A page that shows whatever is known of some subjects of a collection. */
    private Fingerprint.Maker subjects(PagePath path, Collection collection, List<Subject> shown) {
        Fingerprint.Maker maker = page(path).add(collections.get(collection.id())).add(rosters.get(collection.id()));
        shown.forEach(subject -> maker.add(subject.id().text()).add(subjects.get(subject)));
        return maker;
    }

    Fingerprint collection(Collection collection) {
        return subjects(Addresses.of(collection.id()), collection, site.data().subjects(collection.id())).done();
    }

    Fingerprint comparison(Collection collection, AskedComparison asked) {
        List<Subject> compared = asked.subjects().stream()
                .flatMap(id -> site.data().named(id.text()).stream())
                .filter(subject -> subject.collection().equals(collection.id())).toList();
        return subjects(Addresses.of(asked), collection, compared).add(print(surroundings.essays(compared))).done();
    }

    Fingerprint ranking(Ranking ranking) {
        PagePath path = Addresses.of(ranking.collection().id(), ranking.definition().id());
        return subjects(path, ranking.collection(), site.data().subjects(ranking.collection().id())).done();
    }

    Fingerprint attribute(Collection collection, Attribute attribute) {
        Fingerprint.Maker maker = page(Addresses.of(collection.id(), attribute.id()))
                .add(collections.get(collection.id())).add(rosters.get(collection.id()))
                .add(print(surroundings.leaners(collection, attribute)));
        for (Subject subject : site.data().subjects(collection.id())) {
            subject.fact(attribute.id()).ifPresent(fact -> {
                maker.add(subject.id().text()).add(texts.of(subject, fact));
                statements(fact).forEach(said -> add(maker, said.sources()));
            });
        }
        return maker.done();
    }

    Fingerprint source(Source source) {
        return page(Addresses.of(source.id())).add(sources.get(source.id()))
                .add(source.titleIsDescription() ? 1 : 0).add(print(source.authors()))
                .add(print(source.accessed().map(date -> date.machine()))).add(print(source.archiveUrl().map(Object::toString)))
                .add(source.note()).add(print(surroundings.leaners(source.id()))).add(print(surroundings.citations(source.id())))
                .add(uses.getOrDefault(source.id(), new Fingerprint.Maker()).done()).done();
    }

    Fingerprint sources() {
        Fingerprint.Maker maker = page(Addresses.sources());
        site.data().bibliography().all().forEach(source -> maker.add(source(source)));
        return maker.done();
    }

    Fingerprint board() {
        Fingerprint.Maker maker = page(Addresses.board());
        site.data().collections().forEach(collection -> maker.add(collection(collection)));
        return maker.done();
    }

    private Fingerprint print(Object view) {
        return new ValuePrint(plain).add(view).done().orElseThrow(() -> new IllegalArgumentException("no view: " + view.getClass()));
    }

    /** Those of views, in which no document stands. */
    private static final class Plain implements ValuePrint.DocumentPrints {

        private final Map<Class<?>, List<Method>> components = new ConcurrentHashMap<>();
        private final RecordPrints records = new RecordPrints();

        @Override
        public Optional<Fingerprint> of(DocumentModel document) {
            return Optional.empty();
        }

        @Override
        public Optional<Fingerprint> of(Record view) {
            return records.of(view, () -> new ValuePrint(this).addFields(view).done());
        }

        @Override
        public List<Method> components(Class<?> record) {
            return components.computeIfAbsent(record, ValuePrint::componentsOf);
        }
    }
}
