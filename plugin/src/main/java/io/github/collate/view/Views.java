package io.github.collate.view;

import io.github.collate.change.Changes;
import io.github.collate.chart.Chart;
import io.github.collate.claim.Finding;
import io.github.collate.claim.ReadFact;
import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.PartialDate;
import io.github.collate.comparison.Comparison;
import io.github.collate.essay.ClaimReference;
import io.github.collate.ranking.Ranking;
import io.github.collate.site.Addresses;
import io.github.collate.site.PagePath;
import io.github.collate.site.QuotedDifference;
import io.github.collate.site.QuotedFact;
import io.github.collate.source.Source;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Difference;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes all that templates see of the data. It changes nothing and keeps nothing, so threads may share one. */
public final class Views {

    private final Dataset data;
    private final LocalDate day;
    private final Surroundings surroundings;
    private final SourceRefs sources;
    private final Links links;
    private final Signs signs;
    private final FactViews facts;
    private final Tables tables;
    private final Charts charts;
    private final ComparisonPages pairs;
    private final SubjectPages records;
    private final Uses uses;
    private final Ages ages;
    private final ChangeViews changes;

    /**
     * @param data without errors
     * @param day the day from which ages are counted
     * @param surroundings what pages of data show of the rest of the site
     */
    public Views(Dataset data, LocalDate day, Surroundings surroundings) {
        this(data, day, surroundings, Repository.NONE, "");
    }

    /**
     * The same for a site whose files readers can look into.
     *
     * @param host the site's address without a slash at its end
     */
    public Views(Dataset data, LocalDate day, Surroundings surroundings, Repository repository, String host) {
        this(data, day, surroundings, new FactViews(data, day, repository, host));
    }

    /** The same with facts that were perhaps made before. */
    public Views(Dataset data, LocalDate day, Surroundings surroundings, FactViews facts) {
        this.data = Objects.requireNonNull(data, "data");
        this.day = Objects.requireNonNull(day, "day");
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.sources = facts.sources();
        this.links = new Links(data);
        this.signs = facts.signs();
        this.tables = new Tables(facts, links, surroundings);
        this.charts = new Charts(facts, tables, links);
        this.pairs = new ComparisonPages(tables, links, surroundings);
        this.records = new SubjectPages(facts, tables, links, charts, surroundings);
        this.uses = new Uses(data);
        this.ages = new Ages(day);
        this.changes = new ChangeViews(sources, links);
    }

    /**
     * What every page may show.
     *
     * @param host {@code site.host}, such as {@code https://USER.github.io/REPO}; an address that {@link URI} can read
     */
    public SiteView site(String title, String description, String host) {
        return site(title, description, host, Tense.PRESENT, List.of());
    }

    /**
     * The same.
     *
     * @param lists pages that list what changed
     */
    public SiteView site(String title, String description, String host, Tense tense, List<Link> lists) {
        String bare = host.replaceAll("/+$", "");
        String path = Optional.ofNullable(URI.create(bare).getRawPath()).orElse("");
        return new SiteView(title, description, bare, path + "/",
                FactViews.date(Optional.of(PartialDate.ofDay(day))), tense.word(),
                data.collections().stream().map(this::collection).toList(), lists);
    }

    /** A collection with its subjects and the comparison pages that its author asks for. */
    public CollectionView collection(Collection collection) {
        List<Subject> subjects = data.subjects(collection.id());
        return new CollectionView(collection.id().text(), collection.title(), collection.singular(), collection.about(),
                Addresses.of(collection.id()).href(), collection.groups().stream().map(Tables::group).toList(),
                subjects.stream().map(this::card).toList(),
                collection.comparisons().stream().map(asked -> card(collection, asked)).toList(),
                collection.attributes().size(), subjects.stream().mapToInt(subject -> subject.facts().size()).sum(),
                Addresses.json(collection.id()).href(), Addresses.csv(collection.id()).href());
    }

    private CollectionView.SubjectCard card(Subject subject) {
        return new CollectionView.SubjectCard(subject.id().text(), subject.title(), subject.about(), Addresses.of(subject).href(),
                surroundings.tags(subject), subject.facts().size());
    }

    private CollectionView.ComparisonCard card(Collection collection, AskedComparison asked) {
        return new CollectionView.ComparisonCard(links.title(collection, asked), asked.about(), Addresses.of(asked).href(),
                links.subjects(collection, asked).stream().map(links::subject).toList());
    }

    /** How old the facts are that a page leans on. */
    public FreshnessView freshness(java.util.Collection<ReadFact> facts) {
        return ages.of(facts);
    }

    /** How old the facts of a subject are. */
    public FreshnessView freshness(Subject subject) {
        Collection collection = data.collectionOf(subject);
        return ages.of(subject.facts().keySet().stream()
                .map(attribute -> new ReadFact(subject, collection.attribute(attribute))).toList());
    }

    /** How old the facts are that a comparison page shows. */
    public FreshnessView freshness(Collection collection, AskedComparison asked) {
        return ages.of(cells(pairs.compared(collection, asked)));
    }

    /** All cells of a table, recorded or not. */
    private static List<ReadFact> cells(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> comparison.subjects().stream().map(subject -> new ReadFact(subject, row.attribute())))
                .toList();
    }

    /**
     * Changes of the record.
     *
     * @param page whether the site lists them
     * @param corrections whether it lists what was wrong
     * @param feeds the Atom feed and the JSON Feed of just these; none when there are none
     */
    public ChangesView changes(Changes all, boolean page, boolean corrections, List<PagePath> feeds) {
        return changes.changes(all, page, corrections, feeds);
    }

    /** All subjects over all attributes, without those that nobody recorded. */
    public ComparisonView whole(Collection collection) {
        Comparison all = Comparison.of(collection, data.subjects(collection.id()));
        return tables.table(collection.id().text(), "", ComparisonPages.recorded(all), Optional.of(Addresses.of(collection.id())));
    }

    /**
     * Chosen subjects over chosen attributes.
     *
     * @param id unique on its page, fit for an HTML id
     * @param caption empty for one made of the titles
     * @param reading the page that it stands on, when that is known
     */
    public ComparisonView comparison(String id, String caption, Comparison comparison, Optional<PagePath> reading) {
        return tables.table(id, caption, comparison, reading);
    }

    /** A page that the author asks for: what differs, what stays open, what is the same. */
    public ComparisonPageView comparisonPage(Collection collection, AskedComparison asked) {
        return pairs.page(collection, asked);
    }

    /** The value of an attribute for a subject; one that nobody recorded has the state {@code absent}. */
    public FactView fact(Subject subject, Attribute attribute) {
        return facts.cell(subject, attribute);
    }

    /** The cell of a value that nobody recorded. */
    public FactView absent(Subject subject, Attribute attribute) {
        return facts.absent(subject, attribute);
    }

    /**
     * The value that a fact had before the world moved.
     *
     * @throws java.util.NoSuchElementException when it has none
     */
    public FactView earlier(Subject subject, Attribute attribute) {
        return facts.earlier(subject, attribute);
    }

    /** One of the values that a fact has or had, with no sign of age: its date is the author's choice. */
    public FactView said(Subject subject, Attribute attribute, Statement said) {
        return facts.said(subject, attribute, said);
    }

    /** A difference of two facts, with both. */
    public DifferenceView difference(QuotedDifference quoted) {
        Difference difference = quoted.difference();
        return new DifferenceView(difference.text(), difference.machine(), difference.unit(),
                List.of(operand(quoted.minuend()), operand(quoted.subtrahend())));
    }

    private DifferenceView.Operand operand(QuotedFact fact) {
        return new DifferenceView.Operand(fact.subject().title(), fact.attribute().title(),
                facts.cell(fact.subject(), fact.attribute()));
    }

    /** A claim and what the facts say of it. */
    public ClaimView claim(ClaimReference claim, Finding finding) {
        return new Claims(facts, links).claim(claim, finding);
    }

    /** A subject's page. */
    public SubjectView subject(Subject subject) {
        return records.page(subject);
    }

    /**
     * A chart with the table behind it.
     *
     * @param id unique on its page, fit for an HTML id
     * @param caption empty for one made of titles
     */
    public ChartView chart(String id, String caption, Chart chart) {
        return charts.chart(id, caption, chart);
    }

    /** A source as values name it. */
    public SourceRef reference(Source source) {
        return sources.of(source);
    }

    /** A source's page. */
    public SourceView source(Source source) {
        return new SourceView(sources.of(source), source.titleIsDescription(), String.join(", ", source.authors()),
                FactViews.date(source.accessed()), source.archiveUrl().map(Object::toString).orElse(""), source.note(),
                uses.of(source.id()), surroundings.leaners(source.id()), surroundings.citations(source.id()));
    }

    /** All sources, by title. */
    public List<SourceView> sources() {
        return data.bibliography().all().stream()
                .map(this::source)
                .sorted(Comparator.comparing((SourceView view) -> view.ref().title(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(view -> view.ref().id()))
                .toList();
    }

    /** An attribute's page. */
    public AttributePageView attribute(Collection collection, Attribute attribute) {
        return new AttributePages(facts, tables, links, surroundings).page(collection, attribute);
    }

    /** A ranking's page. */
    public RankingPageView ranking(Ranking ranking) {
        return new RankingPages(facts, tables, links).page(ranking);
    }

    /** A ranking in a list. */
    public RankingPageView.Card card(Ranking ranking) {
        return new RankingPageView.Card(ranking.definition().title(), ranking.definition().about(),
                Addresses.of(ranking.collection().id(), ranking.definition().id()).href());
    }

    /** How old the facts are that a ranking counts. */
    public FreshnessView freshness(Ranking ranking) {
        return ages.of(ranking.definition().criteria().stream().flatMap(criterion -> ranking.subjects().stream()
                .map(subject -> new ReadFact(subject, criterion.attribute()))).toList());
    }

    /** How well the record is founded. */
    public BoardView board() {
        return new Boards(data, signs, links).board();
    }

    /** A link to a subject's page. */
    public Link link(Subject subject) {
        return links.subject(subject);
    }
}
