package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Scalar;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old a value may be before a reader is warned that it is stale. */
public record MaxAge(Period period) {

    static final String PATTERN = "[1-9]\\d{0,4}[dmy]";

    private static final Pattern PARTS = Pattern.compile("([1-9]\\d{0,4})([dmy])");

    public MaxAge {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("an age is positive: " + period);
        }
    }

    /** The age; else nothing, and a problem {@code bad-max-age}. */
    static Optional<MaxAge> read(Scalar scalar, Problems problems) {
        Matcher parts = PARTS.matcher(scalar.text().strip());
        if (!parts.matches()) {
            problems.error(scalar.position(), "bad-max-age", scalar.described()
                    + " is not an age. It takes a number with d, m or y for days, months or years, as in 365d.");
            return Optional.empty();
        }
        int number = Integer.parseInt(parts.group(1));
        return Optional.of(new MaxAge(switch (parts.group(2)) {
            case "d" -> Period.ofDays(number);
            case "m" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        }));
    }

    /** Whether what held until the end of the date has been left behind by more than the age on the given day. */
    public boolean isPast(PartialDate date, LocalDate day) {
        return date.end().plus(period).isBefore(day);
    }

    /** {@code 365 days}, {@code 1 year}. */
    public String text() {
        int number = period.getDays() + period.getMonths() + period.getYears();
        String unit = period.getDays() > 0 ? "day" : period.getMonths() > 0 ? "month" : "year";
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
