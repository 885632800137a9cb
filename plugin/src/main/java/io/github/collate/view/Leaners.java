package io.github.collate.view;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.Attribute;
import io.github.collate.site.Addresses;
import io.github.collate.site.Kind;
import io.github.collate.site.Leaning;
import io.github.collate.site.Leanings;
import io.github.collate.site.Mentions;
import io.github.collate.site.Page;
import io.github.collate.site.PagePath;
import io.github.collate.subject.FactId;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What leans on each fact, and on each page of data by its facts; found in one pass over what published pages lean on. */
final class Leaners {

    /** More than a reader goes through beside a value; the page of the attribute has all of them. */
    private static final int MOST = 6;

    private final Map<ReadFact, List<Leaning>> byFact = new HashMap<>();
    private final Map<PagePath, List<Leaning>> byRecord = new HashMap<>();

    Leaners(Leanings leanings) {
        Map<PagePath, List<Leaning>> byPage = new HashMap<>();
        leanings.all().stream().filter(Leaning::published)
                .forEach(leaning -> byPage.computeIfAbsent(leaning.page().path(), path -> new ArrayList<>()).add(leaning));
        List<List<Leaning>> pages = new ArrayList<>(byPage.values());
        pages.sort(Comparator.comparing(its -> its.get(0).page(), Mentions.ORDER));
        Map<ReadFact, Set<PagePath>> records = new HashMap<>();
        for (List<Leaning> its : pages) {
            its.forEach(leaning -> byFact.computeIfAbsent(leaning.fact(), fact -> new ArrayList<>()).add(leaning));
            for (Leaning leaning : sorted(its)) {
                records.computeIfAbsent(leaning.fact(), Leaners::records)
                        .forEach(path -> byRecord.computeIfAbsent(path, key -> new ArrayList<>()).add(leaning));
            }
        }
    }

    /** By place, and then by the name of the fact. */
    private static List<Leaning> sorted(List<Leaning> leanings) {
        record Named(Leaning leaning, FactId fact) {}
        return leanings.stream().map(leaning -> new Named(leaning, leaning.fact().id()))
                .sorted(Comparator.comparing((Named named) -> named.leaning().position()).thenComparing(Named::fact))
                .map(Named::leaning).toList();
    }

    /** The pages of the fact's subject, of its attribute, and of the sources that it rests on now. */
    private static Set<PagePath> records(ReadFact fact) {
        Set<PagePath> paths = new HashSet<>();
        paths.add(Addresses.of(fact.subject()));
        paths.add(Addresses.of(fact.subject().collection(), fact.attribute().id()));
        fact.fact().ifPresent(known -> known.statements().stream().map(Statement::sources)
                .forEach(sources -> sources.forEach(source -> paths.add(Addresses.of(source)))));
        return paths;
    }

    /**
     * What leans on a fact. Comparison pages are left out, since they show nearly every fact of their subjects; the subject's page
     * lists them once.
     *
     * @param reading the page that this is shown on, which a reader need not be led to
     */
    LeaningsView on(Subject subject, Attribute attribute, Optional<PagePath> reading) {
        Map<Leaning.Way, Map<PagePath, Leaning>> ways = new TreeMap<>();
        for (Leaning leaning : byFact.getOrDefault(new ReadFact(subject, attribute), List.of())) {
            boolean isComparison = leaning.page().kind() == Kind.COMPARISON;
            if (!isComparison && reading.filter(leaning.page().path()::equals).isEmpty()) {
                ways.computeIfAbsent(leaning.way(), way -> new LinkedHashMap<>()).putIfAbsent(leaning.page().path(), leaning);
            }
        }
        return new LeaningsView(ways.entrySet().stream().map(way -> way(way.getKey(), way.getValue())).toList());
    }

    private static LeaningsView.Way way(Leaning.Way way, Map<PagePath, Leaning> pages) {
        return new LeaningsView.Way(way.word(), pages.values().stream().limit(MOST)
                .map(leaning -> new Link(leaning.page().title(), leaning.href(), leaning.page().kind().word())).toList(),
                Math.max(0, pages.size() - MOST));
    }

    /** The pages that lean on facts shown on a page of data: a subject's, an attribute's or a source's. */
    List<MentionView> on(PagePath data) {
        Map<PagePath, List<Leaning>> pages = new LinkedHashMap<>();
        byRecord.getOrDefault(data, List.of())
                .forEach(leaning -> pages.computeIfAbsent(leaning.page().path(), path -> new ArrayList<>()).add(leaning));
        return pages.values().stream().map(its -> mention(its.get(0).page(), its)).toList();
    }

    static MentionView mention(Page page, List<Leaning> leanings) {
        Map<Leaning.Way, List<Leaning>> ways = new TreeMap<>();
        leanings.forEach(leaning -> ways.computeIfAbsent(leaning.way(), way -> new ArrayList<>()).add(leaning));
        return new MentionView(page.title(), page.path().href(), page.kind().word(),
                ways.entrySet().stream().map(way -> count(way.getKey(), way.getValue())).toList());
    }

    private static MentionView.Count count(Leaning.Way way, List<Leaning> leanings) {
        long number = leanings.stream().map(leaning -> way == Leaning.Way.QUOTE ? leaning.fact() : leaning.position())
                .distinct().count();
        return new MentionView.Count(way.word(), (int) number, leanings.get(0).href());
    }
}
