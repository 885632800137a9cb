package io.github.collate.chart;

import io.github.collate.collection.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Powers of ten at equal distances, for values that lie far apart. */
final class LogScale implements Scale {

    private static final int MOST = 5;

    private final int low;
    private final int high;
    private final Value like;

    /** @param lowest above zero */
    LogScale(double lowest, double highest, Value like) {
        this.low = (int) Math.floor(StrictMath.log10(lowest));
        this.high = Math.max(low + 1, (int) Math.ceil(StrictMath.log10(highest)));
        this.like = like;
    }

    @Override
    public double at(double value) {
        return 100 * (StrictMath.log10(value) - low) / (high - low);
    }

    @Override
    public List<Tick> ticks() {
        int every = (high - low + MOST - 1) / MOST;
        List<Tick> ticks = new ArrayList<>();
        for (int power = low; power <= high; power += every) {
            BigDecimal number = BigDecimal.ONE.scaleByPowerOfTen(power);
            ticks.add(new Tick(100.0 * (power - low) / (high - low), Quantities.text(number, like)));
        }
        return ticks;
    }
}
