package io.github.collate.jbake;

import io.github.collate.impact.Impact;
import java.util.Objects;
import java.util.Optional;

/**
 * What a look at a site has found.
 *
 * @param impact what changed facts touch; empty when nobody asked, when there is no data, or when a problem says why not
 */
public record Checked(Outcome outcome, Optional<Impact> impact) {

    public Checked {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(impact, "impact");
    }
}
