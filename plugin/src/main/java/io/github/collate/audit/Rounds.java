package io.github.collate.audit;

import io.github.collate.claim.ReadFact;
import io.github.collate.collection.Collection;
import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.Reference;
import io.github.collate.problem.Problems;
import io.github.collate.site.Essay;
import io.github.collate.site.References;
import io.github.collate.site.Site;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which facts are changed at once. A quote and a cell of a table show one fact, so that what changes there is that fact's doing
 * however many others change; two that a difference takes from each other come in different rounds, since together they might
 * leave it as it was. So a site needs as many rounds as its differences ask for, mostly two, and time grows with its facts and texts.
 */
final class Rounds {

    private final Site site;
    private final References references;
    private final Map<ReadFact, Set<ReadFact>> apart = new HashMap<>();

    Rounds(Site site) {
        this.site = site;
        this.references = References.of(site);
        for (Essay essay : site.essays().values()) {
            essay.body().references().forEach(this::read);
        }
    }

    private void read(Reference reference) {
        differences(reference, difference -> references.difference(difference, new Problems()).ifPresent(found -> {
            ReadFact minuend = new ReadFact(found.minuend().subject(), found.minuend().attribute());
            ReadFact subtrahend = new ReadFact(found.subtrahend().subject(), found.subtrahend().attribute());
            apart.computeIfAbsent(minuend, fact -> new HashSet<>()).add(subtrahend);
            apart.computeIfAbsent(subtrahend, fact -> new HashSet<>()).add(minuend);
        }));
    }

    private static void differences(Reference reference, Consumer<FactDifference> each) {
        if (reference instanceof FactDifference difference) {
            each.accept(difference);
        } else if (reference instanceof ComparisonBlock block) {
            block.caption().ifPresent(caption -> caption.facts().forEach(fact -> differences(fact, each)));
        } else if (reference instanceof ChartBlock block) {
            block.caption().ifPresent(caption -> caption.facts().forEach(fact -> differences(fact, each)));
        }
    }

    /** The data of each round; every fact is changed in one of them. */
    List<Dataset> datasets() {
        List<Map<ReadFact, Fact>> rounds = new ArrayList<>();
        rounds.add(new LinkedHashMap<>());
        for (ReadFact read : facts(site.data())) {
            Set<ReadFact> others = apart.getOrDefault(read, Set.of());
            Map<ReadFact, Fact> round = rounds.stream()
                    .filter(taken -> others.stream().noneMatch(other -> !other.equals(read) && taken.containsKey(other))).findFirst()
                    .orElseGet(() -> {
                        rounds.add(new LinkedHashMap<>());
                        return rounds.get(rounds.size() - 1);
                    });
            round.put(read, Perturbation.of(read.fact().orElseThrow()));
        }
        return rounds.stream().map(round -> Changes.apply(site.data(), round)).toList();
    }

    /** All that is recorded. */
    static List<ReadFact> facts(Dataset data) {
        List<ReadFact> all = new ArrayList<>();
        for (Collection collection : data.collections()) {
            for (Subject subject : data.subjects(collection.id())) {
                subject.facts().values().forEach(fact -> all.add(new ReadFact(subject, collection.attribute(fact.id().attribute()))));
            }
        }
        return all;
    }

    /** {@code tiktok.ad_share}, or both facts of a difference. */
    static List<String> names(Reference reference) {
        if (reference instanceof FactReference fact) {
            return List.of(fact.subject() + "." + fact.attribute());
        }
        return reference instanceof FactDifference difference
                ? List.of(names(difference.minuend()).get(0), names(difference.subtrahend()).get(0))
                : List.of();
    }
}
