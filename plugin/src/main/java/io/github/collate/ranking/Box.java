package io.github.collate.ranking;

import io.github.collate.collection.Criterion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** The admissible weights: each criterion's own from its least to its most, in tenths, but not all of them 0. */
record Box(List<BigInteger> leasts, List<BigInteger> mosts) {

    Box {
        leasts = List.copyOf(leasts);
        mosts = List.copyOf(mosts);
    }

    static Box of(List<Criterion> criteria) {
        return new Box(criteria.stream().map(one -> tenths(one.least())).toList(), criteria.stream().map(one -> tenths(one.most())).toList());
    }

    static BigInteger tenths(BigDecimal weight) {
        return weight.movePointRight(1).toBigIntegerExact();
    }

    int size() {
        return leasts.size();
    }

    BigInteger least(int criterion) {
        return leasts.get(criterion);
    }

    BigInteger most(int criterion) {
        return mosts.get(criterion);
    }

    /** The largest that a weighted sum of the differences can be. */
    BigInteger largest(BigInteger[] difference) {
        BigInteger sum = BigInteger.ZERO;
        for (int a = 0; a < difference.length; a++) {
            sum = sum.add(difference[a].multiply(difference[a].signum() > 0 ? most(a) : least(a)));
        }
        return sum;
    }

    /** The smallest. */
    BigInteger smallest(BigInteger[] difference) {
        BigInteger sum = BigInteger.ZERO;
        for (int a = 0; a < difference.length; a++) {
            sum = sum.add(difference[a].multiply(difference[a].signum() > 0 ? least(a) : most(a)));
        }
        return sum;
    }
}
