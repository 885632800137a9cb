package io.github.collate.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A day, a month or a year: no more than is known.
 *
 * @param start its first day
 * @param precision which of the three it is
 */
public record PartialDate(LocalDate start, Precision precision) implements Value {

    /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; the days of a month are right but for leap years. */
    public static final String PATTERN = "[0-9]{4}(-((0[1-9]|1[0-2])|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])))?";

    /** What a date says. */
    public enum Precision { YEAR, MONTH, DAY }

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        start = switch (precision) {
            case YEAR -> start.withDayOfYear(1);
            case MONTH -> start.withDayOfMonth(1);
            case DAY -> start;
        };
    }

    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /** The date, if the text is one that the calendar has. */
    public static Optional<PartialDate> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        Precision precision = Precision.values()[(text.length() - 4) / 3];
        try {
            return Optional.of(new PartialDate(LocalDate.parse(text + "-01-01".substring(text.length() - 4)), precision));
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** Its last day. */
    public LocalDate end() {
        return switch (precision) {
            case YEAR -> start.withDayOfYear(start.lengthOfYear());
            case MONTH -> YearMonth.from(start).atEndOfMonth();
            case DAY -> start;
        };
    }

    /** Whether a day lies in both. */
    public boolean overlaps(PartialDate other) {
        return !start.isAfter(other.end()) && !other.start.isAfter(end());
    }

    @Override
    public String text() {
        return switch (precision) {
            case YEAR -> machine();
            case MONTH -> MONTH.format(start);
            case DAY -> DAY.format(start);
        };
    }

    @Override
    public String machine() {
        return start.toString().substring(0, 4 + 3 * precision.ordinal());
    }

    /** By their first days. */
    @Override
    public OptionalInt order(Value other) {
        return other instanceof PartialDate date ? OptionalInt.of(start.compareTo(date.start)) : OptionalInt.empty();
    }

    @Override
    public boolean same(Value other) {
        return equals(other);
    }
}
