package io.github.collate.site;

import io.github.collate.claim.ReadFact;
import io.github.collate.essay.ChartBlock;
import io.github.collate.essay.ComparisonBlock;
import io.github.collate.essay.FactDifference;
import io.github.collate.essay.FactReference;
import io.github.collate.essay.FactReference.Variant;
import io.github.collate.essay.Reference;
import io.github.collate.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which facts an essay leans on: those it quotes, those its claims were held against, and those in its tables. What it quotes as an
 * earlier value is not among them, since nothing that holds rests on it. May be used by several threads.
 */
public final class EssayFacts {

    private final References references;
    private final Map<PagePath, List<ResolvedClaim>> claims;

    /** @param site without errors */
    public EssayFacts(Site site) {
        this.references = References.of(site);
        this.claims = site.claims().stream().collect(Collectors.groupingBy(ResolvedClaim::essay));
    }

    /** Each once, recorded or not. */
    public List<ReadFact> of(Essay essay) {
        Set<ReadFact> facts = new LinkedHashSet<>();
        essay.body().references().forEach(reference -> add(reference, facts));
        claims.getOrDefault(essay.path(), List.of()).forEach(claim -> facts.addAll(claim.finding().read()));
        return List.copyOf(facts);
    }

    private void add(Reference reference, Set<ReadFact> facts) {
        if (reference instanceof FactReference fact) {
            add(fact, facts);
        } else if (reference instanceof FactDifference difference) {
            add(difference.minuend(), facts);
            add(difference.subtrahend(), facts);
        } else if (reference instanceof ComparisonBlock block) {
            block.caption().ifPresent(caption -> caption.facts().forEach(fact -> add(fact, facts)));
            references.comparison(block, new Problems()).ifPresent(comparison -> comparison.rows().forEach(row ->
                    comparison.subjects().forEach(subject -> facts.add(new ReadFact(subject, row.attribute())))));
        } else if (reference instanceof ChartBlock block) {
            block.caption().ifPresent(caption -> caption.facts().forEach(fact -> add(fact, facts)));
            references.chart(block, new Problems()).ifPresent(chart -> facts.addAll(chart.facts()));
        }
    }

    private void add(FactReference reference, Set<ReadFact> facts) {
        if (reference.variant() != Variant.EARLIER) {
            references.fact(reference, new Problems())
                    .ifPresent(quoted -> facts.add(new ReadFact(quoted.subject(), quoted.attribute())));
        }
    }
}
