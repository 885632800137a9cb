package io.github.collate.claim;

import io.github.collate.collection.PartialDate;
import io.github.collate.essay.ClaimReference;
import io.github.collate.subject.Dataset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the very same facts said of claims before, on the same day. Claims that gave a problem are not among them, since it names their place. To be
 * used by one thread.
 */
public final class Judgements {

    private Optional<Held> against = Optional.empty();
    private final Map<Asked, Finding> findings = new HashMap<>();
    private final Set<Asked> used = new HashSet<>();

    private record Held(Dataset data, LocalDate today) {}

    /** All of a claim that its finding rests on beside the facts. */
    private record Asked(String expression, Optional<PartialDate> until) {

        static Asked of(ClaimReference claim) {
            return new Asked(claim.expression().text(), claim.until());
        }
    }

    /** Begins to hold claims against facts; what nobody asked since this was done last is let go. */
    void begin(Dataset data, LocalDate today) {
        if (against.filter(held -> held.data() == data && held.today().equals(today)).isEmpty()) {
            findings.clear();
        }
        findings.keySet().retainAll(used);
        used.clear();
        against = Optional.of(new Held(data, today));
    }

    Optional<Finding> of(ClaimReference claim) {
        Asked asked = Asked.of(claim);
        used.add(asked);
        return Optional.ofNullable(findings.get(asked));
    }

    void keep(ClaimReference claim, Finding finding) {
        findings.put(Asked.of(claim), finding);
    }

    /** How many are kept. */
    public int size() {
        return findings.size();
    }
}
