package io.github.collate.site;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which places of essays and comparison pages lean on which facts, found while their references are looked up. The pages of
 * subjects, collections and sources show all of their facts and are not counted.
 */
public final class Leanings {

    static final Leanings NONE = new Leanings(List.of());

    private final List<Leaning> all;
    private final Map<ReadFact, List<Leaning>> byFact = new LinkedHashMap<>();
    private final Map<PagePath, List<Leaning>> byPage = new LinkedHashMap<>();

    /** @param all page by page, and in the order of its text within each */
    Leanings(List<Leaning> all) {
        this.all = List.copyOf(all);
        for (Leaning leaning : all) {
            byFact.computeIfAbsent(leaning.fact(), fact -> new ArrayList<>()).add(leaning);
            byPage.computeIfAbsent(leaning.page().path(), page -> new ArrayList<>()).add(leaning);
        }
    }

    /** All, drafts' too, page by page and in the order of its text within each. */
    public List<Leaning> all() {
        return all;
    }

    /** What leans on the fact. */
    public List<Leaning> on(Subject subject, Attribute attribute) {
        return List.copyOf(byFact.getOrDefault(new ReadFact(subject, attribute), List.of()));
    }

    /** What leans on any fact of the subject. */
    public List<Leaning> on(Subject subject) {
        return where(fact -> fact.subject().collection().equals(subject.collection()) && fact.subject().id().equals(subject.id()));
    }

    /** What leans on the attribute for any subject. */
    public List<Leaning> on(Collection collection, Attribute attribute) {
        return where(fact -> fact.subject().collection().equals(collection.id()) && fact.attribute().id().equals(attribute.id()));
    }

    /** What leans on any fact that rests on the source now; what a fact was before does not count. */
    public List<Leaning> on(SourceId source) {
        return where(fact -> fact.fact().stream()
                .flatMap(known -> known.statements().stream())
                .anyMatch(said -> said.sources().contains(source)));
    }

    /** What the page leans on. */
    public List<Leaning> of(PagePath page) {
        return List.copyOf(byPage.getOrDefault(page, List.of()));
    }

    private List<Leaning> where(Predicate<ReadFact> test) {
        return byFact.entrySet().stream()
                .filter(entry -> test.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
