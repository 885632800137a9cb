package io.github.collate.impact;

import io.github.collate.claim.Verdict;
import io.github.collate.site.Essay;
import io.github.collate.site.ResolvedClaim;
import java.util.Objects;

/**
 * A claim on which the facts say something else than they did.
 *
 * @param essay that it stands in
 * @param claim with what the facts say of it now
 */
public record ClaimChange(Essay essay, ResolvedClaim claim, Verdict before) {

    public ClaimChange {
        Objects.requireNonNull(essay, "essay");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(before, "before");
    }

    public Verdict after() {
        return claim.finding().verdict();
    }
}
