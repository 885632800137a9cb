package io.github.collate.audit;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a figure or a fact amounts to, in a form in which both can be compared: 1.6 billion and 1,600,000,000 are one measure, 90 s
 * and 1 min 30 s are one, 50 % and 50 users are two.
 *
 * @param kind {@code %}, a currency, {@code s} for lengths of time in seconds, {@code day}, {@code month} and {@code year} for dates
 *     (20260930, 202609 and 2026), {@code of user} for a number with its unit, and nothing for a number alone
 * @param number never negative: a fall of 45 % is written without a minus
 */
record Measure(String kind, BigDecimal number) {

    private static final String OF = "of ";

    Measure {
        BigDecimal bare = number.abs().stripTrailingZeros();
        number = bare.signum() == 0 ? BigDecimal.ZERO : bare;
    }

    static Measure percent(BigDecimal number) {
        return new Measure("%", number);
    }

    static Measure seconds(BigDecimal number) {
        return new Measure("s", number);
    }

    static Measure plain(BigDecimal number) {
        return new Measure("", number);
    }

    /** A number with a word for what is counted; its plural does not count. */
    static Measure of(String unit, BigDecimal number) {
        String word = unit.strip().toLowerCase(Locale.ROOT).split("[\\s-]+")[0];
        return new Measure(OF + (word.length() > 2 ? word.replaceFirst("s$", "") : word), number);
    }

    /** A date whose parts that are not known are 0. */
    static Measure date(int year, int month, int day) {
        return day > 0 ? new Measure("day", BigDecimal.valueOf(year * 10_000L + month * 100L + day))
                : month > 0 ? new Measure("month", BigDecimal.valueOf(year * 100L + month))
                : new Measure("year", BigDecimal.valueOf(year));
    }

    boolean isDate() {
        return kind.equals("day") || kind.equals("month") || kind.equals("year");
    }
}
