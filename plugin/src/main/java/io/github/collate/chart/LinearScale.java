package io.github.collate.chart;

import io.github.collate.collection.DurationValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Equal steps of 1, 2, 2.5 or 5 times a power of ten, or of a length of time that has a name. */
final class LinearScale implements Scale {

    private static final List<String> MULTIPLES = List.of("1", "2", "2.5", "5", "10");
    private static final List<Integer> SECONDS = List.of(1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400);
    private static final int DAY = 86_400;
    /** What a division of doubles may be off by. */
    private static final double SLACK = 1e-9;

    private final BigDecimal step;
    private final BigDecimal low;
    private final BigDecimal high;
    private final Value like;

    private LinearScale(BigDecimal step, BigDecimal low, BigDecimal high, Value like) {
        this.step = step;
        this.low = low;
        this.high = high;
        this.like = like;
    }

    /**
     * An axis that holds both values and, where asked for, zero.
     *
     * @param steps how many there are at most, but for one
     * @param like a value of the kind that is drawn
     */
    static LinearScale of(double lowest, double highest, boolean zero, boolean whole, int steps, Value like) {
        double from = zero ? Math.min(0, lowest) : lowest;
        double to = zero ? Math.max(0, highest) : highest;
        double width = to > from ? to - from : Math.max(Math.abs(to), 1);
        BigDecimal step = step(width / steps, like instanceof RangeValue range ? range.low() : like);
        if (whole) {
            step = step.max(BigDecimal.ONE);
        }
        BigDecimal low = step.multiply(BigDecimal.valueOf(from).divide(step, 0, RoundingMode.FLOOR));
        BigDecimal high = step.multiply(BigDecimal.valueOf(to).divide(step, 0, RoundingMode.CEILING));
        return new LinearScale(step, low, high.compareTo(low) > 0 ? high : low.add(step), like);
    }

    private static BigDecimal step(double least, Value like) {
        if (!(like instanceof DurationValue)) {
            return decimal(least);
        }
        return SECONDS.stream().filter(seconds -> seconds >= least && least > SECONDS.get(0) / 2.0).findFirst().map(BigDecimal::valueOf)
                .orElseGet(() -> least > DAY ? decimal(least / DAY).multiply(BigDecimal.valueOf(DAY)) : decimal(least));
    }

    private static BigDecimal decimal(double least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(StrictMath.log10(least)));
        return MULTIPLES.stream().map(multiple -> power.multiply(new BigDecimal(multiple)))
                .filter(step -> step.doubleValue() >= least * (1 - SLACK))
                .filter(step -> step.stripTrailingZeros().scale() <= Math.max(0, power.scale()))
                .findFirst().orElseGet(() -> power.multiply(BigDecimal.TEN));
    }

    /** Where the axis begins, as readers read it. */
    String beginning() {
        return Quantities.text(low, like);
    }

    boolean hasZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    @Override
    public double at(double value) {
        return 100 * (value - low.doubleValue()) / high.subtract(low).doubleValue();
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
            ticks.add(new Tick(at(at.doubleValue()), Quantities.text(at, like)));
        }
        return ticks;
    }
}
