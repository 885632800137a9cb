package io.github.collate.chart;

import io.github.collate.collection.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days, with ticks at the beginnings of months or years; values are days since 1970. */
final class TimeScale implements Scale {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 30_000);
    private static final int YEAR = 12;
    private static final int MONTH_LETTERS = 3;

    private final int step;
    private final int first;
    private final int last;

    /**
     * An axis that holds both days.
     *
     * @param steps how many there are at most, but for one
     */
    TimeScale(LocalDate from, LocalDate to, int steps) {
        int months = month(to) - month(from) + 1;
        this.step = STEPS.stream().filter(length -> (double) months / length <= steps).findFirst().orElse(STEPS.get(STEPS.size() - 1));
        this.first = Math.floorDiv(month(from), step) * step;
        this.last = Math.max(first + step, -Math.floorDiv(-month(to) - (to.getDayOfMonth() > 1 ? 1 : 0), step) * step);
    }

    private static int month(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue() - 1;
    }

    private static LocalDate day(int month) {
        return LocalDate.of(Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1, 1);
    }

    @Override
    public double at(double value) {
        double start = day(first).toEpochDay();
        return 100 * (value - start) / (day(last).toEpochDay() - start);
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int month = first; month <= last; month += step) {
            LocalDate day = day(month);
            String name = new PartialDate(day, PartialDate.Precision.MONTH).text();
            String text = step % YEAR == 0 ? String.valueOf(day.getYear())
                    : name.substring(0, MONTH_LETTERS) + name.substring(name.indexOf(' '));
            ticks.add(new Tick(at(day.toEpochDay()), text));
        }
        return ticks;
    }
}
