package io.github.collate.site;

import io.github.collate.claim.Finding;
import io.github.collate.essay.ClaimReference;
import java.util.Objects;

/**
 * A claim of an essay, held against the facts.
 *
 * @param essay the path of the essay's page
 * @param claim where it stands and what it holds
 * @param finding what the facts say of it, and which of them it reads
 */
public record ResolvedClaim(PagePath essay, ClaimReference claim, Finding finding) {

    public ResolvedClaim {
        Objects.requireNonNull(essay, "essay");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(finding, "finding");
    }
}
