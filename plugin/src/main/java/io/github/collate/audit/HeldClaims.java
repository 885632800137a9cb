package io.github.collate.audit;

import io.github.collate.claim.Claims;
import io.github.collate.claim.Finding;
import io.github.collate.claim.ReadFact;
import io.github.collate.claim.Verdict;
import io.github.collate.essay.ClaimReference;
import io.github.collate.problem.Problems;
import io.github.collate.site.ResolvedClaim;
import io.github.collate.site.Site;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;

/**
 * Which claims mind the data. A claim that has the same verdict whatever its facts are says nothing of them: it is vacuous. First all
 * facts are changed at once, in each way, and then each collection loses a subject; a claim that minds none of that is tried with its facts one by one.
 */
final class HeldClaims {

    /** A claim that read more facts than this is tried with that many of them one by one. */
    private static final int MOST_SINGLES = 100;

    private final Dataset data;
    private final LocalDate today;
    private final Map<ClaimReference, Finding> claims = new LinkedHashMap<>();
    private final Set<ClaimReference> minding = new HashSet<>();
    private final Map<Feeling, Boolean> feelings = new HashMap<>();

    private record Feeling(ClaimReference claim, ReadFact fact) {}

    HeldClaims(Site site, LocalDate today) {
        this.data = site.data();
        this.today = today;
        for (ResolvedClaim claim : site.claims()) {
            claims.put(claim.claim(), claim.finding());
        }
        if (!claims.isEmpty()) {
            List<ReadFact> all = all();
            Variant.FAR.forEach(variant -> hold(changed(all, variant)));
            hold(Changes.fewer(data));
        }
        claims.forEach((claim, finding) -> {
            if (!minding.contains(claim) && mindsOne(claim, finding)) {
                minding.add(claim);
            }
        });
    }

    /** Every attribute of every subject, recorded or not: a claim that is true by its first fact has not asked for the others. */
    private List<ReadFact> all() {
        return data.collections().stream().flatMap(collection -> data.subjects(collection.id()).stream()
                .flatMap(subject -> collection.attributes().stream().map(attribute -> new ReadFact(subject, attribute)))).toList();
    }

    private void hold(Dataset changed) {
        Judge judge = new Judge(changed);
        claims.keySet().stream().filter(claim -> !minding.contains(claim)).filter(judge::decidesOtherwise).forEach(minding::add);
    }

    private boolean mindsOne(ClaimReference claim, Finding finding) {
        return finding.read().stream().limit(MOST_SINGLES).anyMatch(fact -> Variant.FAR.stream()
                .anyMatch(variant -> new Judge(changed(List.of(fact), variant)).decidesOtherwise(claim)));
    }

    private Dataset changed(List<ReadFact> facts, Variant variant) {
        Map<ReadFact, Fact> changed = new HashMap<>();
        facts.forEach(read -> variant.of(read).ifPresent(fact -> changed.put(read, fact)));
        return Changes.apply(data, changed);
    }

    /** Holds claims against other data. */
    private final class Judge {

        private final Claims judge;

        Judge(Dataset other) {
            judge = new Claims(other, today, new Problems());
        }

        /** Whether the claim is decided, and not as the real data has it; that it is open when a fact is unknown goes for any claim. */
        boolean decidesOtherwise(ClaimReference claim) {
            Verdict real = claims.get(claim).verdict();
            Optional<Verdict> verdict = judge.judge(claim).map(Finding::verdict);
            return verdict.filter(other -> other != Verdict.UNDECIDED && other != real).isPresent();
        }
    }

    /** The claims that mind nothing, in the order of essays and texts. */
    List<ClaimReference> vacuous() {
        return claims.keySet().stream().filter(claim -> !minding.contains(claim)).toList();
    }

    boolean isVacuous(ClaimReference claim) {
        return !minding.contains(claim);
    }

    /** Whether the claim is no longer what it was as soon as the fact is a tenth more or a tenth less. */
    boolean feels(ClaimReference claim, ReadFact fact) {
        return feelings.computeIfAbsent(new Feeling(claim, fact), asked -> claims.get(claim).read().contains(fact)
                && Variant.NEAR.stream().anyMatch(variant -> new Judge(changed(List.of(fact), variant)).decidesOtherwise(claim)));
    }
}
