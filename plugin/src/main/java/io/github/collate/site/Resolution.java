package io.github.collate.site;

import io.github.collate.change.Change;
import io.github.collate.change.Changes;
import io.github.collate.claim.Claims;
import io.github.collate.claim.Judgements;
import io.github.collate.collection.AskedComparison;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Criterion;
import io.github.collate.collection.PartialDate;
import io.github.collate.comparison.Comparison;
import io.github.collate.comparison.Request;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Severity;
import io.github.collate.ranking.Ranking;
import io.github.collate.ranking.Rankings;
import io.github.collate.subject.Dataset;
import io.github.collate.tag.Tag;
import io.github.collate.tag.TagReader;
import io.github.collate.text.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a site of its parts. */
final class Resolution {

    private static final Comparator<Page> NEWEST_FIRST = Comparator.comparing(
            (Page page) -> page.updated().map(PartialDate::machine).orElse(""), Comparator.reverseOrder())
            .thenComparing(Page::path);

    private static final Set<String> OF_THE_PAST = Set.of("claim-error", "incomparable-facts");

    private final Identity identity;
    private final Dataset data;
    private final List<Essay> essays;
    private final List<Page> others;
    private final TagReader tagReader;
    private final LocalDate today;
    private final Set<Kind> optional;
    private final List<Change> committed;
    private final Judgements judgements;
    private final Problems problems;
    private final List<ResolvedClaim> claims = new ArrayList<>();
    private final List<Leaning> leanings = new ArrayList<>();

    Resolution(Identity identity, Dataset data, List<Essay> essays, List<Page> others, boolean sanitizesTags,
            LocalDate today, Set<Kind> optional, List<Change> committed, Judgements judgements, Problems problems) {
        this.identity = identity;
        this.data = data;
        this.essays = List.copyOf(essays);
        this.others = List.copyOf(others);
        this.tagReader = new TagReader(sanitizesTags, problems);
        this.today = today;
        this.optional = Set.copyOf(optional);
        this.committed = List.copyOf(committed);
        this.judgements = judgements;
        this.problems = problems;
    }

    Site site() {
        List<Page> essayPages = essays.stream().map(essay -> essay.page(tagReader.read(essay.header().tags()))).toList();
        List<Ranking> rankings = Rankings.of(data, problems);
        List<Page> dataPages = new DataPages(data, subject -> tagReader.read(subject.tags()), optional, rankings).all();
        SortedMap<Tag, List<Page>> tagged = tagged(essayPages, dataPages);
        List<Page> tagPages = tagPages(tagged);
        PathCheck check = new PathCheck(problems);
        List.of(others, dataPages, tagPages, essayPages).forEach(check::check);
        Map<PagePath, Page> pages = new TreeMap<>();
        List.of(dataPages, tagPages, essayPages).forEach(some -> some.forEach(page -> pages.putIfAbsent(page.path(), page)));
        Map<PagePath, Matter> matters = matters(essayPages, tagged.keySet());
        Map<PagePath, Essay> byPath = new LinkedHashMap<>();
        essays.forEach(essay -> byPath.putIfAbsent(essay.path(), essay));
        comparisonPages(pages);
        rankingPages(rankings, pages);
        return new Site(identity, data, byPath, pages, matters, mentions(essayPages, rankings, pages, matters), tagged, claims,
                new Leanings(leanings), Changes.of(data, committed), rankings);
    }

    /** What the pages lean on that authors ask for in their collections. */
    private void comparisonPages(Map<PagePath, Page> pages) {
        for (Collection collection : data.collections()) {
            for (AskedComparison asked : DataPages.asked(collection, data)) {
                Optional<Page> page = Optional.ofNullable(pages.get(Addresses.of(asked)));
                Request.of(collection, asked).resolve(data, new Problems()).ifPresent(comparison -> page.ifPresent(
                        its -> leanings.addAll(MatterReader.cells(its, true, asked.position(), "", comparison))));
            }
        }
    }

    private void rankingPages(List<Ranking> rankings, Map<PagePath, Page> pages) {
        for (Ranking ranking : rankings) {
            Page page = pages.get(Addresses.of(ranking.collection().id(), ranking.definition().id()));
            Comparison counted = Comparison.of(ranking.collection(), ranking.subjects(),
                    ranking.definition().criteria().stream().map(Criterion::attribute).toList());
            leanings.addAll(MatterReader.cells(page, true, ranking.definition().position(), "scores", counted));
        }
    }

    private SortedMap<Tag, List<Page>> tagged(List<Page> essayPages, List<Page> dataPages) {
        SortedMap<Tag, List<Page>> tagged = new TreeMap<>();
        List<Page> published = new ArrayList<>();
        for (int i = 0; i < essays.size(); i++) {
            if (essays.get(i).published()) {
                published.add(essayPages.get(i));
            }
        }
        published.sort(NEWEST_FIRST);
        List.of(published, dataPages).forEach(pages -> pages.forEach(page -> page.tags()
                .forEach(tag -> tagged.computeIfAbsent(tag, name -> new ArrayList<>()).add(page))));
        tagged.replaceAll((tag, pages) -> List.copyOf(pages));
        return tagged;
    }

    /** Of tags that would share a page only the first has one, since the tags themselves are reported. */
    private List<Page> tagPages(SortedMap<Tag, List<Page>> tagged) {
        Map<String, Page> pages = new LinkedHashMap<>();
        if (identity.tagFolder().isEmpty()) {
            return List.of();
        }
        tagged.keySet().forEach(tag -> {
            Position source = tagReader.place(tag);
            PathCheck.read(tag.path(identity.tagFolder(), identity.extension()), source, problems)
                    .ifPresent(path -> pages.putIfAbsent(path.folded(), Page.plain(path, Kind.TAG, tag.name(), source)));
        });
        return List.copyOf(pages.values());
    }

    private Map<PagePath, Matter> matters(List<Page> essayPages, Set<Tag> tags) {
        References references = new References(data, TagPages.of(identity, tags), problems);
        Map<ComparedSubjects, PagePath> comparisons = new HashMap<>();
        for (Collection collection : data.collections()) {
            for (AskedComparison asked : DataPages.asked(collection, data)) {
                comparisons.put(ComparedSubjects.of(collection, asked), Addresses.of(asked));
            }
        }
        Problems claimed = data.past().isPresent() ? new Problems() : problems;
        Claims judge = new Claims(data, today, judgements, claimed);
        Map<PagePath, Matter> matters = new HashMap<>();
        for (int i = 0; i < essays.size(); i++) {
            Page page = essayPages.get(i);
            MatterReader reader = new MatterReader(page, essays.get(i).published(), references, comparisons, judge, problems);
            matters.put(page.path(), reader.read(essays.get(i)));
            leanings.addAll(reader.leanings());
            reader.findings().forEach((claim, finding) -> claims.add(new ResolvedClaim(page.path(), claim, finding)));
        }
        if (claimed != problems) {
            claimed.all().stream().map(Resolution::ofThePast).forEach(problems::add);
        }
        return matters;
    }

    /** That a claim of today cannot be held against the record of a past day is no mistake of the author's. */
    private static Problem ofThePast(Problem problem) {
        return OF_THE_PAST.contains(problem.rule())
                ? new Problem(problem.position(), Severity.WARNING, problem.rule(), problem.message())
                : problem;
    }

    private Mentions mentions(List<Page> essayPages, List<Ranking> rankings, Map<PagePath, Page> pages, Map<PagePath, Matter> matters) {
        Mentions.Gatherer mentions = new Mentions.Gatherer();
        for (int i = 0; i < essays.size(); i++) {
            if (essays.get(i).published()) {
                mentions.add(essayPages.get(i), matters.get(essayPages.get(i).path()));
            }
        }
        for (Collection collection : data.collections()) {
            for (AskedComparison asked : DataPages.asked(collection, data)) {
                Page comparison = pages.get(Addresses.of(asked));
                DataPages.subjects(collection, asked, data).forEach(subject -> mentions.add(comparison, Addresses.of(subject)));
            }
        }
        for (Ranking ranking : rankings) {
            Page page = pages.get(Addresses.of(ranking.collection().id(), ranking.definition().id()));
            ranking.subjects().forEach(subject -> mentions.add(page, Addresses.of(subject)));
        }
        return mentions.done();
    }
}
