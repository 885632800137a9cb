package io.github.collate.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time.
 *
 * @param seconds never negative
 * @param text in the parts that the author wrote, so that a limit of 60 s does not become one of 1 min
 */
public record DurationValue(BigDecimal seconds, String text) implements Value {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ") ?(ms|s|min|h|d)");

    /** One or more parts, such as {@code 1 min 30 s}. */
    static final String PATTERN = "\\d+(\\.\\d+)? ?(ms|s|min|h|d)( +\\d+(\\.\\d+)? ?(ms|s|min|h|d))*";

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final int LONGEST = 100;

    public DurationValue {
        Objects.requireNonNull(text, "text");
        if (seconds.signum() < 0) {
            throw new IllegalArgumentException("a duration is not negative: " + seconds);
        }
    }

    /** From seconds, in the largest parts that fit: {@code 2 h 5 min}. */
    public static DurationValue ofSeconds(BigDecimal seconds) {
        List<String> parts = new ArrayList<>();
        BigDecimal rest = seconds;
        rest = take(rest, DAY, "d", parts);
        rest = take(rest, HOUR, "h", parts);
        rest = take(rest, MINUTE, "min", parts);
        if (rest.signum() > 0 || parts.isEmpty()) {
            parts.add(plain(rest) + " s");
        }
        return new DurationValue(seconds, String.join(" ", parts));
    }

    private static BigDecimal take(BigDecimal seconds, BigDecimal unit, String name, List<String> parts) {
        BigDecimal[] parted = seconds.divideAndRemainder(unit);
        if (parted[0].signum() > 0) {
            parts.add(plain(parted[0]) + " " + name);
        }
        return parted[1];
    }

    static Optional<DurationValue> parse(String text) {
        if (text.length() > LONGEST || !text.matches(PATTERN)) {
            return Optional.empty();
        }
        BigDecimal seconds = BigDecimal.ZERO;
        List<String> parts = new ArrayList<>();
        for (Matcher part = PART.matcher(text); part.find();) {
            seconds = seconds.add(new BigDecimal(part.group(1)).multiply(secondsIn(part.group(2))));
            parts.add(part.group(1) + " " + part.group(2));
        }
        return Optional.of(new DurationValue(seconds, String.join(" ", parts)));
    }

    private static BigDecimal secondsIn(String unit) {
        return switch (unit) {
            case "ms" -> BigDecimal.ONE.movePointLeft(3);
            case "s" -> BigDecimal.ONE;
            case "min" -> MINUTE;
            case "h" -> HOUR;
            default -> DAY;
        };
    }

    /** ISO 8601: {@code PT1M30S}, {@code P1DT2H}. */
    @Override
    public String machine() {
        BigDecimal[] days = seconds.divideAndRemainder(DAY);
        BigDecimal[] hours = days[1].divideAndRemainder(HOUR);
        BigDecimal[] minutes = hours[1].divideAndRemainder(MINUTE);
        String time = part(hours[0], "H") + part(minutes[0], "M") + part(minutes[1], "S");
        String iso = "P" + part(days[0], "D") + (time.isEmpty() ? "" : "T" + time);
        return iso.equals("P") ? "PT0S" : iso;
    }

    private static String part(BigDecimal number, String unit) {
        return number.signum() == 0 ? "" : plain(number) + unit;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public OptionalInt order(Value other) {
        return other instanceof DurationValue value ? OptionalInt.of(seconds.compareTo(value.seconds)) : OptionalInt.empty();
    }
}
