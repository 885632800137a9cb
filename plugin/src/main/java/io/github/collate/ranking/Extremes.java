package io.github.collate.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Over all weights of a box, the most or the fewest of some weighted sums of differences that are more than 0: the exact optimum, by
 * branch and bound over the sums' signs. A branch takes one more sum to be positive, or not to be; {@link Program} gives weights that
 * fit, or shows that there are none.
 *
 * <p>Ranking intervals over a set of feasible weights are those of Salo and Punkka, who find them by mixed integer programs.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.1100.1265">Salo and Punkka: Ranking Intervals and Dominance Relations for Ratio-Based
 *     Efficiency Analysis, Management Science 57 (2011) 200–214</a>
 */
final class Extremes {

    private final Box box;
    private final List<BigInteger[]> differences;
    private final boolean most;
    private final Effort effort;
    private int best;

    private Extremes(Box box, List<BigInteger[]> differences, boolean most, Effort effort) {
        this.box = box;
        this.differences = differences;
        this.most = most;
        this.effort = effort;
        this.best = -1;
    }

    /**
     * How many of the sums can be positive at once; empty when the effort does not suffice to tell.
     *
     * @param start weights of the box, from which to begin
     */
    static OptionalInt most(Box box, List<BigInteger[]> differences, BigInteger[] start, Effort effort) {
        return count(box, differences, true, start, effort);
    }

    /** How few of the sums can be positive at once; empty when the effort does not suffice to tell. */
    static OptionalInt fewest(Box box, List<BigInteger[]> differences, BigInteger[] start, Effort effort) {
        OptionalInt others = count(box, differences, false, start, effort);
        return others.isEmpty() ? others : OptionalInt.of(differences.size() - others.getAsInt());
    }

    /** The most sums on the wanted side of 0: those that are on it whatever the weights, and the most of those that may be. */
    private static OptionalInt count(Box box, List<BigInteger[]> differences, boolean most, BigInteger[] start, Effort effort) {
        List<BigInteger[]> open = new ArrayList<>();
        int sure = 0;
        for (BigInteger[] difference : differences) {
            boolean always = box.smallest(difference).signum() > 0;
            boolean never = box.largest(difference).signum() <= 0;
            if (!always && !never) {
                open.add(difference);
            } else if (always == most) {
                sure++;
            }
        }
        if (open.isEmpty()) {
            return OptionalInt.of(sure);
        }
        Extremes search = new Extremes(box, open, most, effort);
        return search.search(new int[open.size()], Optional.of(start)) ? OptionalInt.of(sure + search.best) : OptionalInt.empty();
    }

    /**
     * @param signs of each sum: 1 positive, -1 not, 0 not decided
     * @param known weights that give the decided sums these signs
     * @return whether the effort sufficed
     */
    private boolean search(int[] signs, Optional<BigInteger[]> known) {
        if (reachable(signs) <= best) {
            return true;
        }
        Optional<BigInteger[]> weights = known.or(() -> Program.solve(box, chosen(signs, 1), chosen(signs, -1), effort));
        if (effort.isSpent()) {
            return false;
        }
        return weights.isEmpty() || search(signs, weights.get());
    }

    /** A sum that these weights leave on the other side is wanted in one branch; in what is left they still fit. */
    private boolean search(int[] signs, BigInteger[] weights) {
        boolean[] wanted = wanted(weights);
        best = Math.max(best, count(wanted));
        int wish = most ? 1 : -1;
        int[] left = signs.clone();
        for (int t = 0; t < signs.length; t++) {
            if (left[t] == 0 && !wanted[t]) {
                int[] branch = left.clone();
                if (decide(branch, t, wish) && !search(branch, Optional.empty())) {
                    return false;
                }
                if (!decide(left, t, -wish) || reachable(left) <= best) {
                    return true;
                }
            }
        }
        return true;
    }

    /** Decides a sum's sign, and with it those of sums that are larger, or smaller, on every criterion; false on a contradiction. */
    private boolean decide(int[] signs, int which, int sign) {
        for (int t = 0; t < signs.length; t++) {
            boolean follows = t == which || (sign > 0 ? isBelow(which, t) : isBelow(t, which));
            if (follows && signs[t] == -sign) {
                return false;
            }
            signs[t] = follows ? sign : signs[t];
        }
        return true;
    }

    private boolean isBelow(int one, int other) {
        BigInteger[] lower = differences.get(one);
        BigInteger[] upper = differences.get(other);
        for (int a = 0; a < lower.length; a++) {
            if (lower[a].compareTo(upper[a]) > 0) {
                return false;
            }
        }
        return true;
    }

    /** How many sums may be on the wanted side below this branch, at most. */
    private int reachable(int[] signs) {
        return (int) Arrays.stream(signs).filter(sign -> sign != (most ? -1 : 1)).count();
    }

    private List<BigInteger[]> chosen(int[] signs, int sign) {
        List<BigInteger[]> chosen = new ArrayList<>();
        for (int t = 0; t < signs.length; t++) {
            if (signs[t] == sign) {
                chosen.add(differences.get(t));
            }
        }
        return chosen;
    }

    private boolean[] wanted(BigInteger[] weights) {
        boolean[] wanted = new boolean[differences.size()];
        for (int t = 0; t < wanted.length; t++) {
            wanted[t] = (Ranking.weighted(weights, differences.get(t)).signum() > 0) == most;
        }
        return wanted;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
