package io.github.collate.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The exact numbers are held against all that can be tried. */
class ExtremesTest {

    private static final int GRID = 12;

    /** Differences over the criteria, and a box of weights. */
    record Case(Box box, List<BigInteger[]> differences) {}

    @Provide
    Arbitrary<Case> small() {
        return cases(3, 7, 4);
    }

    @Provide
    Arbitrary<Case> wide() {
        return cases(5, 12, 1_000_000_000);
    }

    private static Arbitrary<Case> cases(int criteria, int subjects, int size) {
        Arbitrary<BigInteger> number = Arbitraries.integers().between(-size, size).map(BigInteger::valueOf);
        Arbitrary<BigInteger[]> difference = number.array(BigInteger[].class).ofSize(criteria);
        Arbitrary<List<Integer>> ends = Arbitraries.integers().between(0, GRID).list().ofSize(2 * criteria);
        return Combinators.combine(ends, difference.list().ofMinSize(1).ofMaxSize(subjects))
                .as((some, differences) -> new Case(box(some), differences));
    }

    private static Box box(List<Integer> ends) {
        List<BigInteger> leasts = new ArrayList<>();
        List<BigInteger> mosts = new ArrayList<>();
        for (int i = 0; i < ends.size(); i += 2) {
            leasts.add(BigInteger.valueOf(Math.min(ends.get(i), ends.get(i + 1))));
            mosts.add(BigInteger.valueOf(Math.max(1, Math.max(ends.get(i), ends.get(i + 1)))));
        }
        return new Box(leasts, mosts);
    }

    /** With numbers this small each cell that the sums cut the weights into, and each of its sides, holds a point that is tried. */
    @Property(tries = 150)
    void noWeightsOnAFineGridDoBetterAndSomeDoAsWell(@ForAll("small") Case one) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (BigInteger[] weights : tried(one.box())) {
            int positive = positive(weights, one.differences());
            least = Math.min(least, positive);
            most = Math.max(most, positive);
        }

        assertThat(fewest(one)).isLessThanOrEqualTo(least);
        assertThat(most(one)).isGreaterThanOrEqualTo(most);
        assertThat(achieved(one, fewest(one), false)).as("the fewest, by signs tried one and all").isTrue();
        assertThat(achieved(one, most(one), true)).as("the most, by signs tried one and all").isTrue();
    }

    /** Every choice of signs is put to the program, without any bound: nothing beyond the optimum has weights. */
    @Property(tries = 100)
    void noChoiceOfSignsGoesBeyondTheOptimum(@ForAll("small") Case one) {
        int n = one.differences().size();
        int least = Integer.MAX_VALUE;
        int most = -1;
        for (int signs = 0; signs < 1 << n; signs++) {
            if (Program.solve(one.box(), chosen(one, signs, true), chosen(one, signs, false), new Effort(Long.MAX_VALUE)).isPresent()) {
                least = Math.min(least, Integer.bitCount(signs));
                most = Math.max(most, Integer.bitCount(signs));
            }
        }

        assertThat(fewest(one)).isEqualTo(least);
        assertThat(most(one)).isEqualTo(most);
    }

    @Property(tries = 60)
    void weightsAtRandomNeverLeaveTheInterval(@ForAll("wide") Case one, @ForAll Random random) {
        int fewest = fewest(one);
        int most = most(one);
        for (int i = 0; i < 400; i++) {
            BigInteger[] weights = new BigInteger[one.box().size()];
            for (int a = 0; a < weights.length; a++) {
                int span = one.box().most(a).subtract(one.box().least(a)).intValue();
                BigInteger share = BigInteger.valueOf(random.nextInt(4) == 0 ? 1000L * random.nextInt(2) * span : random.nextInt(1000 * span + 1));
                weights[a] = one.box().least(a).multiply(BigInteger.valueOf(1000)).add(share);
            }
            if (List.of(weights).stream().anyMatch(weight -> weight.signum() > 0)) {
                assertThat(positive(weights, one.differences())).isBetween(fewest, most);
            }
        }
    }

    @Test
    void aTieCountsForNobody() {
        Box any = box(List.of(0, 10, 0, 10));

        assertThat(most(new Case(any, vectors(new int[] {0, 0})))).isZero();
        assertThat(fewest(new Case(any, vectors(new int[] {1, 0})))).as("all weight on the second, on which both score the same").isZero();
        assertThat(fewest(new Case(box(List.of(1, 10, 0, 10)), vectors(new int[] {1, 0})))).isEqualTo(1);
    }

    @Test
    void sumsThatCannotBePositiveTogetherAreNotCountedTogether() {
        Box any = box(List.of(0, 10, 0, 10));
        List<BigInteger[]> against = vectors(new int[] {1, -1}, new int[] {-1, 1}, new int[] {2, -3}, new int[] {-3, 2});

        assertThat(most(new Case(any, against))).isEqualTo(2);
        assertThat(fewest(new Case(any, against))).as("both weights alike").isZero();
    }

    @Test
    void whatTakesTooLongIsNotGuessed() {
        Case one = new Case(box(List.of(0, 10, 0, 10)), vectors(new int[] {1, -1}, new int[] {-1, 1}));

        assertThat(Extremes.most(one.box(), one.differences(), start(one.box()), new Effort(0))).isEqualTo(OptionalInt.empty());
    }

    private static List<BigInteger[]> vectors(int[]... numbers) {
        return List.of(numbers).stream()
                .map(row -> IntStream.of(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new)).toList();
    }

    private static BigInteger[] start(Box box) {
        return box.mosts().toArray(BigInteger[]::new);
    }

    private static int fewest(Case one) {
        return Extremes.fewest(one.box(), one.differences(), start(one.box()), new Effort(Long.MAX_VALUE)).orElseThrow();
    }

    private static int most(Case one) {
        return Extremes.most(one.box(), one.differences(), start(one.box()), new Effort(Long.MAX_VALUE)).orElseThrow();
    }

    /** Whether some choice of that many positive sums has weights, which are within the box and make just these positive. */
    private static boolean achieved(Case one, int positive, boolean most) {
        for (int signs = 0; signs < 1 << one.differences().size(); signs++) {
            if (Integer.bitCount(signs) == positive) {
                var weights = Program.solve(one.box(), chosen(one, signs, true), chosen(one, signs, false), new Effort(Long.MAX_VALUE));
                if (weights.isPresent() && positive(weights.get(), one.differences()) == positive && fits(weights.get(), one.box())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one factor brings all weights between their ends. */
    private static boolean fits(BigInteger[] weights, Box box) {
        for (int a = 0; a < weights.length; a++) {
            for (int b = 0; b < weights.length; b++) {
                if (weights[a].multiply(box.least(b)).compareTo(weights[b].multiply(box.most(a))) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<BigInteger[]> chosen(Case one, int signs, boolean positive) {
        return IntStream.range(0, one.differences().size()).filter(t -> (signs >> t & 1) == (positive ? 1 : 0))
                .mapToObj(one.differences()::get).toList();
    }

    private static int positive(BigInteger[] weights, List<BigInteger[]> differences) {
        return (int) differences.stream().filter(difference -> Ranking.weighted(weights, difference).signum() > 0).count();
    }

    private static List<BigInteger[]> tried(Box box) {
        List<BigInteger[]> tried = new ArrayList<>();
        tried.add(new BigInteger[0]);
        for (int a = 0; a < box.size(); a++) {
            List<BigInteger[]> longer = new ArrayList<>();
            for (BigInteger[] start : tried) {
                for (BigInteger weight = box.least(a); weight.compareTo(box.most(a)) <= 0; weight = weight.add(BigInteger.ONE)) {
                    BigInteger[] more = Arrays.copyOf(start, start.length + 1);
                    more[start.length] = weight;
                    longer.add(more);
                }
            }
            tried = longer;
        }
        return tried.stream().filter(weights -> List.of(weights).stream().anyMatch(weight -> weight.signum() > 0)).toList();
    }
}
