package io.github.collate.view;

import io.github.collate.chart.Drawing;
import io.github.collate.chart.Steps;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.LinkValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.site.Addresses;
import io.github.collate.source.Bibliography;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.FactId;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes facts ready to be shown, each once: a record, tables and essays show the same ones. What it makes rests on the facts, their
 * attributes, the sources, the day and the site's addresses alone, so that bakes may share it for as long as these are the same. May be
 * used by many threads.
 */
public final class FactViews {

    private static final String DISPUTED = "disputed";

    private final List<Collection> collections;
    private final Bibliography bibliography;
    private final LocalDate day;
    private final Repository repository;
    private final String host;
    private final SourceRefs sources;
    private final Signs signs;
    private final Reports reports;
    private final Map<Fact, FactView> cells = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Fact, FactView> lists = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Fact, FactView> briefs = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * @param day the day from which ages are counted
     * @param host the site's address without a slash at its end
     */
    public FactViews(Dataset data, LocalDate day, Repository repository, String host) {
        this.collections = data.collections();
        this.bibliography = data.bibliography();
        this.day = Objects.requireNonNull(day, "day");
        this.repository = Objects.requireNonNull(repository, "repository");
        this.host = Objects.requireNonNull(host, "host");
        this.sources = new SourceRefs(bibliography);
        this.signs = new Signs(bibliography, day);
        this.reports = new Reports(repository, bibliography, host);
    }

    /** These, when they are what would be made for a site of that data, and new ones else; facts that are gone are let go. */
    public FactViews of(Dataset data, LocalDate asOf, Repository where, String address) {
        boolean same = data.collections().equals(collections) && data.bibliography() == bibliography && asOf.equals(day)
                && where.equals(repository) && address.equals(host);
        if (!same) {
            return new FactViews(data, asOf, where, address);
        }
        Set<Fact> all = Collections.newSetFromMap(new IdentityHashMap<>());
        data.subjects().forEach(subject -> all.addAll(subject.facts().values()));
        List.of(cells, lists, briefs).forEach(known -> known.keySet().removeIf(fact -> !all.contains(fact)));
        return this;
    }

    SourceRefs sources() {
        return sources;
    }

    Signs signs() {
        return signs;
    }

    private static FactView known(Map<Fact, FactView> views, Fact fact, Supplier<FactView> making) {
        FactView known = views.get(fact);
        if (known == null) {
            known = making.get();
            views.put(fact, known);
        }
        return known;
    }

    /** The cell of an attribute for a subject, recorded or not. */
    FactView cell(Subject subject, Attribute attribute) {
        return subject.fact(attribute.id()).map(fact -> known(cells, fact, () -> fact(subject, attribute, fact)))
                .orElseGet(() -> absent(subject, attribute));
    }

    /** The value in a list: with signs, dates and sources, without what came before it and without where to report a mistake. */
    FactView listed(Subject subject, Attribute attribute) {
        Fact fact = subject.fact(attribute.id()).orElseThrow();
        return known(lists, fact, () -> listed(subject, attribute, fact));
    }

    private FactView listed(Subject subject, Attribute attribute, Fact fact) {
        Place place = place(subject, attribute, fact);
        return fact.statement().map(said -> said(place, attribute, said, signs.of(attribute, said), Behind.NOTHING))
                .orElseGet(() -> dispute(place, attribute, fact, Behind.NOTHING));
    }

    /** The cell of a large table: the value and its signs; what stands behind them is on the subject's page. */
    FactView brief(Subject subject, Attribute attribute) {
        return subject.fact(attribute.id()).map(fact -> known(briefs, fact, () -> brief(subject, attribute, fact)))
                .orElseGet(() -> absent(subject, attribute));
    }

    private FactView brief(Subject subject, Attribute attribute, Fact fact) {
        Optional<Statement> said = fact.statement();
        return new FactView(fact.id().toString(), attribute.id().text(), Addresses.of(subject).href() + "#" + attribute.id(),
                said.map(one -> one.state().word()).orElse(DISPUTED), fact.text(), said.map(Statement::machine).orElse(""),
                shared(fact.statements().stream().map(Statement::unitBesideText).toList()), "", "", "", "", DateView.NONE, DateView.NONE, DateView.NONE, List.of(),
                signs.of(attribute, fact), List.of(), List.of(), Drawing.NONE, "", "");
    }

    /** The value before the world moved, which an earlier sign of age does not fit. */
    FactView earlier(Subject subject, Attribute attribute) {
        return said(subject, attribute, subject.fact(attribute.id()).flatMap(Fact::earlier).orElseThrow());
    }

    /** One of the values that the fact has or had. */
    FactView said(Subject subject, Attribute attribute, Statement said) {
        Fact fact = subject.fact(attribute.id()).orElseThrow();
        return said(place(subject, attribute, fact), attribute, said, signs.ofSources(said), Behind.NOTHING);
    }

    /** What a fact has besides what is said. */
    private record Behind(List<StepView> history, Drawing chart, String edit, String report) {

        static final Behind NOTHING = new Behind(List.of(), Drawing.NONE, "", "");
    }

    private Behind behind(Subject subject, Attribute attribute, Fact fact) {
        return new Behind(fact.history().stream().map(step -> step(attribute, step)).toList(), Steps.of(subject, attribute, fact, Steps.UNASKED),
                reports.edit(fact), reports.report(subject, attribute, fact, Addresses.of(subject)));
    }

    private static Place place(Subject subject, Attribute attribute, Fact fact) {
        return new Place(fact.id().toString(), attribute.id().text(), Addresses.of(subject).href() + "#" + attribute.id());
    }

    private FactView fact(Subject subject, Attribute attribute, Fact fact) {
        Place place = place(subject, attribute, fact);
        Behind behind = behind(subject, attribute, fact);
        return fact.statement().map(said -> said(place, attribute, said, signs.of(attribute, said), behind))
                .orElseGet(() -> dispute(place, attribute, fact, behind));
    }

    /** Where a fact is found. */
    private record Place(String id, String anchor, String href) {

        Place side(int number) {
            return new Place(id, anchor + "-" + number, href);
        }
    }

    private FactView said(Place place, Attribute attribute, Statement said, List<Sign> marks, Behind behind) {
        return new FactView(place.id(), place.anchor(), place.href(), said.state().word(), said.text(), said.machine(),
                said.unitBesideText(), basis(attribute, said), url(said), said.note(), said.quote(), date(said.asOf()), date(said.checked()),
                date(said.recorded()), sources.of(said.sources()), marks, List.of(), behind.history(), behind.chart(), behind.edit(),
                behind.report());
    }

    private FactView dispute(Place place, Attribute attribute, Fact fact, Behind behind) {
        List<Statement> sides = fact.statements();
        List<FactView> alternatives = IntStream.range(0, sides.size())
                .mapToObj(i -> said(place.side(i + 1), attribute, sides.get(i), signs.of(attribute, sides.get(i)), Behind.NOTHING))
                .toList();
        List<SourceId> cited = sides.stream().flatMap(side -> side.sources().stream()).distinct().toList();
        return new FactView(place.id(), place.anchor(), place.href(), DISPUTED, fact.text(), "",
                shared(alternatives.stream().map(FactView::unit).toList()),
                shared(alternatives.stream().map(FactView::basis).toList()), "", fact.note(), "", DateView.NONE, DateView.NONE,
                DateView.NONE, sources.of(cited), signs.of(attribute, fact), alternatives, behind.history(), behind.chart(), behind.edit(),
                behind.report());
    }

    private static String shared(List<String> texts) {
        return texts.stream().distinct().count() == 1 ? texts.get(0) : "";
    }

    FactView absent(Subject subject, Attribute attribute) {
        return new FactView(new FactId(subject.id(), attribute.id()).toString(), attribute.id().text(),
                Addresses.of(subject).href(), "absent", "not recorded", "", "", "", "", "", "", DateView.NONE, DateView.NONE,
                DateView.NONE, List.of(), List.of(), List.of(), List.of(), Drawing.NONE, "", "");
    }

    private StepView step(Attribute attribute, Step step) {
        Statement said = step.statement();
        return new StepView(step.kind().word(), said.text(), said.machine(), said.unitBesideText(), basis(attribute, said),
                date(said.asOf()), date(said.checked()), date(said.recorded()), said.note(), said.quote(), sources.of(said.sources()), signs.ofSources(said));
    }

    private static String basis(Attribute attribute, Statement said) {
        return said.value().isPresent() && !said.basis().equals(attribute.basis()) ? said.basis() : "";
    }

    private static String url(Statement said) {
        return said.value().map(value -> value instanceof LinkValue link ? link.machine() : "").orElse("");
    }

    static DateView date(Optional<PartialDate> date) {
        return date.map(known -> new DateView(known.text(), known.machine())).orElse(DateView.NONE);
    }

    /** All that carries sources: what holds, or the sides of a dispute, and the earlier steps. */
    static List<Statement> statements(Fact fact) {
        List<Statement> all = new ArrayList<>(fact.statements());
        fact.history().forEach(step -> all.add(step.statement()));
        return all;
    }
}
