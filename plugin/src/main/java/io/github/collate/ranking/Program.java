package io.github.collate.ranking;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds weights by which some score differences are positive and others are not, or shows that there are none. It is the simplex
 * method in whole numbers: each entry of the tableau is a numerator over one common denominator (Edmonds' integer pivoting), so that
 * nothing is ever rounded, and Bland's rule, by which it ends.
 */
final class Program {

    private final BigInteger[][] table;
    private final int[] columns;
    private final int[] rows;
    private final int last;
    private final int weights;
    private final Effort effort;
    private BigInteger denominator = BigInteger.ONE;

    /**
     * Its variables are u, a weight's excess over its least, for each criterion; s, the scale of the whole box; and z, by how much the
     * positive differences are positive. Row 0 is the aim: z, or the sum of weights where nothing must be positive.
     */
    private Program(int weights, int constraints, Effort effort) {
        this.effort = effort;
        this.weights = weights;
        this.last = weights + 2;
        this.table = new BigInteger[constraints + 1][last + 1];
        for (BigInteger[] row : table) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        this.columns = new int[last];
        for (int j = 0; j < last; j++) {
            columns[j] = j;
        }
        this.rows = new int[constraints + 1];
        for (int i = 1; i <= constraints; i++) {
            rows[i] = last + i;
        }
    }

    /**
     * Weights of the box, but for a common factor, by which all of {@code positive} are more than 0 and none of {@code others} is.
     * Not all of the weights are 0.
     *
     * @param positive vectors of differences, one for each criterion
     * @param effort what the search takes is taken from it
     */
    static Optional<BigInteger[]> solve(Box box, List<BigInteger[]> positive, List<BigInteger[]> others, Effort effort) {
        int n = box.size();
        Program program = new Program(n, n + positive.size() + others.size() + 2, effort);
        BigInteger[][] table = program.table;
        int row = 1;
        for (int a = 0; a < n; a++, row++) {
            table[row][a] = BigInteger.ONE;
            table[row][n] = box.least(a).subtract(box.most(a));
        }
        for (BigInteger[] difference : positive) {
            program.constrain(row, difference, box, true);
            table[row++][n + 1] = BigInteger.ONE;
        }
        for (BigInteger[] difference : others) {
            program.constrain(row++, difference, box, false);
        }
        for (int j = 0; j <= n; j++) {
            table[row][j] = BigInteger.ONE;
        }
        table[row++][program.last] = BigInteger.ONE;
        table[row][n + 1] = BigInteger.ONE;
        table[row][program.last] = BigInteger.ONE;
        if (positive.isEmpty()) {
            BigInteger sum = BigInteger.ZERO;
            for (int a = 0; a < n; a++) {
                table[0][a] = BigInteger.ONE.negate();
                sum = sum.add(box.least(a));
            }
            table[0][n] = sum.negate();
        } else {
            table[0][n + 1] = BigInteger.ONE.negate();
        }
        return program.climbs() ? Optional.of(program.weights(box)) : Optional.empty();
    }

    private void constrain(int row, BigInteger[] difference, Box box, boolean negated) {
        BigInteger atLeast = BigInteger.ZERO;
        for (int a = 0; a < weights; a++) {
            table[row][a] = negated ? difference[a].negate() : difference[a];
            atLeast = atLeast.add(difference[a].multiply(box.least(a)));
        }
        table[row][weights] = negated ? atLeast.negate() : atLeast;
    }

    /** Whether the aim can be more than 0, which the start, all variables 0, makes it not. */
    private boolean climbs() {
        while (table[0][last].signum() == 0) {
            int column = entering();
            if (column < 0) {
                return false;
            }
            pivot(leaving(column), column);
            effort.spend((long) table.length * (last + 1));
        }
        return true;
    }

    private int entering() {
        int chosen = -1;
        for (int j = 0; j < last; j++) {
            if (table[0][j].signum() < 0 && (chosen < 0 || columns[j] < columns[chosen])) {
                chosen = j;
            }
        }
        return chosen;
    }

    private int leaving(int column) {
        int chosen = -1;
        for (int i = 1; i < table.length; i++) {
            if (table[i][column].signum() > 0) {
                int order = chosen < 0 ? -1 : table[i][last].multiply(table[chosen][column])
                        .compareTo(table[chosen][last].multiply(table[i][column]));
                if (order < 0 || order == 0 && rows[i] < rows[chosen]) {
                    chosen = i;
                }
            }
        }
        if (chosen < 0) {
            throw new IllegalStateException("the box is bounded");
        }
        return chosen;
    }

    private void pivot(int row, int column) {
        BigInteger pivot = table[row][column];
        for (int i = 0; i < table.length; i++) {
            if (i != row) {
                BigInteger factor = table[i][column];
                for (int j = 0; j <= last; j++) {
                    if (j != column) {
                        BigInteger kept = table[i][j].multiply(pivot);
                        table[i][j] = (factor.signum() == 0 ? kept : kept.subtract(factor.multiply(table[row][j]))).divide(denominator);
                    }
                }
                table[i][column] = factor.negate();
            }
        }
        table[row][column] = denominator;
        denominator = pivot;
        int entered = columns[column];
        columns[column] = rows[row];
        rows[row] = entered;
    }

    private BigInteger[] weights(Box box) {
        BigInteger[] values = new BigInteger[weights + 1];
        Arrays.fill(values, BigInteger.ZERO);
        for (int i = 1; i < rows.length; i++) {
            if (rows[i] <= weights) {
                values[rows[i]] = table[i][last];
            }
        }
        BigInteger[] found = new BigInteger[weights];
        for (int a = 0; a < weights; a++) {
            found[a] = values[a].add(box.least(a).multiply(values[weights]));
        }
        return found;
    }
}
