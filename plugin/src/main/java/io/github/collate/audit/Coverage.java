package io.github.collate.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How much of what is a fact is bound.
 *
 * @param bound figures that move with a fact, or that a claim holds
 * @param unbound figures that equal a fact and are not bound
 */
public record Coverage(long bound, long unbound) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Coverage {
        if (bound < 0 || unbound < 0) {
            throw new IllegalArgumentException("counts are not negative: " + bound + ", " + unbound);
        }
    }

    static Coverage of(Collection<AuditedFigure> figures) {
        return new Coverage(figures.stream().filter(AuditedFigure::isBound).count(),
                figures.stream().filter(AuditedFigure::isUnbound).count());
    }

    /** In percent with one decimal, rounded down, so that 100 means all; 100 too where there is nothing to bind. */
    public BigDecimal percent() {
        return unbound == 0 ? HUNDRED
                : HUNDRED.multiply(BigDecimal.valueOf(bound)).divide(BigDecimal.valueOf(bound + unbound), 1, RoundingMode.DOWN);
    }

    /** Whether it is as much as asked, to the last figure. */
    public boolean reaches(BigDecimal least) {
        return HUNDRED.multiply(BigDecimal.valueOf(bound)).compareTo(least.multiply(BigDecimal.valueOf(bound + unbound))) >= 0;
    }
}
