package io.github.collate.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that an author typed: {@code 50 %}, {@code $19.99}, {@code 1.6 billion users}.
 *
 * @param value in whole units: 1,600,000,000 for 1.6 billion, 90 for a minute and a half
 * @param step what one more of its last digit would be worth; zero when it is written in full
 * @param unit the currency of money; else the words behind it, in lower case
 */
record Literal(int start, String text, Kind kind, BigDecimal value, BigDecimal step, String unit) {

    /** What the mark or word beside a number makes of it. */
    enum Kind {
        PERCENT, MONEY, DURATION, COUNT
    }

    private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("$", "USD"), Map.entry("€", "EUR"),
            Map.entry("£", "GBP"), Map.entry("¥", "CNY"), Map.entry("dollar", "USD"), Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"), Map.entry("yuan", "CNY"), Map.entry("yen", "JPY"));
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12, "bn", 9, "k", 3, "", 0);
    private static final Map<String, Integer> SECONDS = Map.of("s", 1, "sec", 1, "second", 1, "min", 60, "minute", 60,
            "h", 3600, "hour", 3600, "d", 86_400, "day", 86_400);

    /** A number is none that is part of a word, a date, a version, a range or an ordinal. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,/_:#&+\u2013\u2014-])(?<![\\p{L}\\p{N}] ?[$€£¥])"
            + "(?<before>[$€£¥]|[A-Z]{3}(?=[  ]\\d))?[  ]?"
            + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?<decimals>\\.\\d{1,9})?(?![\\p{N}]|[.,:/]\\d|[\u2013\u2014-]\\d)"
            + "(?:[  ]?(?<scale>thousand|million|billion|trillion|bn|k)\\b)?"
            + "(?:[  ]?(?<percent>%|percent\\b|per[  ]cent\\b))?");
    private static final Pattern WORDS = Pattern.compile("^[  -]?((?:\\p{L}+[  -]?){1,3})");

    /** All figures in a text. */
    static List<Literal> in(String text) {
        List<Literal> found = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(text); number.find();) {
            boolean glued = number.end() < text.length() && Character.isLetter(text.charAt(number.end()));
            if (!glued) {
                found.add(read(number, text));
            }
        }
        return found;
    }

    private static Literal read(Matcher number, String text) {
        String decimals = number.group("decimals") == null ? "" : number.group("decimals");
        String scale = number.group("scale") == null ? "" : number.group("scale");
        BigDecimal value = new BigDecimal(number.group("digits").replace(",", "") + decimals).scaleByPowerOfTen(POWERS.get(scale));
        BigDecimal step = scale.isEmpty() ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(POWERS.get(scale) - Math.max(0, decimals.length() - 1));
        String words = words(text.substring(number.end()));
        String first = singular(words.split("[  -]", 2)[0]);
        String before = number.group("before") == null ? "" : number.group("before");
        String currency = CURRENCIES.getOrDefault(before, before.isEmpty() ? CURRENCIES.getOrDefault(first, "") : before);
        String written = number.group().strip();
        if (number.group("percent") != null) {
            return new Literal(number.start(), written, Kind.PERCENT, value, step, "");
        }
        if (!currency.isEmpty()) {
            String whole = before.isEmpty() ? written + " " + words.split("[  ]", 2)[0] : written;
            return new Literal(number.start(), whole, Kind.MONEY, value, step, currency);
        }
        Integer seconds = SECONDS.get(first);
        return seconds == null ? new Literal(number.start(), written, Kind.COUNT, value, step, words)
                : new Literal(number.start(), written + " " + words.split("[  -]", 2)[0], Kind.DURATION,
                        value.multiply(BigDecimal.valueOf(seconds)), step, words);
    }

    private static String words(String rest) {
        Matcher words = WORDS.matcher(rest);
        return words.find() ? words.group(1).strip().toLowerCase(Locale.ROOT) : "";
    }

    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether the value, rounded as this figure is, is the same; by no more than a twentieth. */
    boolean equalsRounded(BigDecimal exact) {
        BigDecimal distance = exact.subtract(value).abs();
        return distance.signum() == 0 || step.signum() > 0 && distance.multiply(BigDecimal.valueOf(2)).compareTo(step) <= 0
                && distance.multiply(BigDecimal.valueOf(20)).compareTo(value) <= 0;
    }

    /** Whether one of the words behind the number is that unit. */
    boolean counts(String other) {
        String wanted = singular(other.toLowerCase(Locale.ROOT));
        return !wanted.isEmpty() && List.of(unit.split("[  -]")).stream().anyMatch(word -> singular(word).equals(wanted));
    }

    /** Whether it may be a year: four digits and no unit. */
    boolean looksLikeYear() {
        return kind == Kind.COUNT && text.matches("(1[89]|20)\\d\\d");
    }
}
