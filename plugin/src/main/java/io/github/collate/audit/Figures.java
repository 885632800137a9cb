package io.github.collate.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds figures in an English text. Numbers within names (GPT-4, 4K, H.264) are none, nor are number words.
 */
final class Figures {

    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");
    private static final Map<String, Integer> SCALES = Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12,
            "bn", 9, "mn", 6, "k", 3, "m", 6);
    private static final Map<String, BigDecimal> SECONDS = Map.ofEntries(second("ms", "0.001"), second("s", "1"), second("sec", "1"),
            second("second", "1"), second("min", "60"), second("minute", "60"), second("h", "3600"), second("hour", "3600"),
            second("d", "86400"), second("day", "86400"));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("$", "USD"), Map.entry("US$", "USD"),
            Map.entry("€", "EUR"), Map.entry("£", "GBP"), Map.entry("¥", "CNY"), Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"), Map.entry("pound", "GBP"), Map.entry("yuan", "CNY"), Map.entry("renminbi", "CNY"),
            Map.entry("yen", "JPY"), Map.entry("rupee", "INR"));

    private static final String MONTH = MONTHS.stream().map(name -> name.length() > 3 ? name.substring(0, 3) + "(?:" + name.substring(3) + ")?"
            : name).collect(Collectors.joining("|", "(?:", ")"));
    private static final String NUMBER = "\\d{1,3}(?:[,\u00A0\u2009\u202F]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?";
    private static final String SPACE = "[ \u00A0\u2009\u202F]?";
    private static final String PART = "(?:\\d+(?:\\.\\d+)? ?(?:ms|s|min|h|d)\\b)";

    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}_/#@])(?<![\\p{L}\\p{N}][-\u2010\u2011.])(?:"
            + "(?<dmy>\\d{1,2} " + MONTH + " \\d{4}\\b)|(?<mdy>" + MONTH + " \\d{1,2}, \\d{4}\\b)|(?<my>" + MONTH + " \\d{4}\\b)"
            + "|(?<dm>\\d{1,2} " + MONTH + "\\b)|(?<md>" + MONTH + " \\d{1,2}\\b(?![.,]?\\d))"
            + "|(?<iso>\\d{4}-\\d\\d(?:-\\d\\d)?\\b)|(?<time>\\d{1,2}:\\d\\d\\b)"
            + "|(?<parts>" + PART + "(?: " + PART + ")+)"
            + "|(?<minus>[\u2212-])?(?:(?<before>US\\$|[$€£¥]|[A-Z]{3}(?=[ \u00A0]\\d))" + SPACE + ")?(?<number>" + NUMBER + ")"
            + "(?:" + SPACE + "(?<scale>hundred|thousand|million|billion|trillion|bn|mn)\\b)?"
            + "(?:" + SPACE + "(?<percent>%|percent\\b|per[ \u00A0]cent\\b))?"
            + "(?:" + SPACE + "(?<after>(?:US )?dollars?|euros?|pounds?|yuan|renminbi|yen|rupees?|[A-Z]{3})\\b)?)");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d+");
    private static final Pattern ATTACHED = Pattern.compile("^\\p{L}+");
    private static final Pattern WORDS = Pattern.compile("^[ \u00A0\u2009\u202F-](\\p{L}+)(?:[ \u00A0-](\\p{L}+))?");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:to|and|or|[-\u2013\u2014]) ?");
    private static final Pattern PIECE = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(\\p{L}+)");

    private Figures() {}

    private static Map.Entry<String, BigDecimal> second(String unit, String seconds) {
        return Map.entry(unit, new BigDecimal(seconds));
    }

    /** All figures, in the order of the text. */
    static List<Figure> in(String text) {
        List<Figure> found = new ArrayList<>();
        for (Matcher matcher = FIGURE.matcher(text); matcher.find();) {
            if (matcher.group("number") == null) {
                found.add(new Figure(matcher.group(), matcher.start(), dateOrTime(matcher)));
            } else {
                number(matcher, text, found);
            }
        }
        return shared(found, text);
    }

    private static Set<Measure> dateOrTime(Matcher matcher) {
        if (matcher.group("parts") != null) {
            BigDecimal seconds = BigDecimal.ZERO;
            for (Matcher piece = PIECE.matcher(matcher.group()); piece.find();) {
                seconds = seconds.add(new BigDecimal(piece.group(1)).multiply(SECONDS.get(piece.group(2))));
            }
            return Set.of(Measure.seconds(seconds));
        }
        if (matcher.group("iso") != null) {
            String[] parts = matcher.group().split("-");
            return Set.of(Measure.date(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0));
        }
        if (matcher.group("time") != null || matcher.group("dm") != null || matcher.group("md") != null) {
            return Set.of();
        }
        int day = 0;
        int year = 0;
        for (Matcher number = NUMBER_ALONE.matcher(matcher.group()); number.find();) {
            if (number.group().length() == 4) {
                year = Integer.parseInt(number.group());
            } else {
                day = Integer.parseInt(number.group());
            }
        }
        return Set.of(Measure.date(year, month(matcher.group()), day));
    }

    private static int month(String date) {
        return (int) MONTHS.stream().takeWhile(name -> !date.contains(name.substring(0, 3))).count() + 1;
    }

    private static void number(Matcher matcher, String text, List<Figure> found) {
        int end = matcher.end();
        String attached = first(ATTACHED, text.substring(end));
        boolean isScale = attached.matches("k|m|bn|mn");
        String unit = attached.isEmpty() || isScale ? "" : attached;
        if (!unit.isEmpty() && !SECONDS.containsKey(unit) && !unit.matches("p|st|nd|rd|th|x")) {
            return;
        }
        String scale = isScale ? attached : orEmpty(matcher.group("scale"));
        BigDecimal number = new BigDecimal(matcher.group("number").replaceAll("[,\u00A0\u2009\u202F]", ""))
                .scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
        end += attached.length();
        String written = text.substring(matcher.start(), end);
        Set<Measure> measures = unit.matches("st|nd|rd|th") ? Set.of() : measures(matcher, number, unit, text.substring(end));
        int start = matcher.start() + written.length() - written.stripLeading().length();
        found.add(new Figure(written.strip(), start, measures));
    }

    private static Set<Measure> measures(Matcher matcher, BigDecimal number, String attached, String rest) {
        if (matcher.group("percent") != null) {
            return Set.of(Measure.percent(number));
        }
        String currency = currency(orEmpty(matcher.group("before"))) + currency(orEmpty(matcher.group("after")));
        if (!currency.isEmpty()) {
            return Set.of(new Measure(currency.substring(0, 3), number));
        }
        Set<Measure> measures = new LinkedHashSet<>();
        Matcher words = WORDS.matcher(rest);
        List<String> units = !attached.isEmpty() ? List.of(attached)
                : words.find() ? Stream.of(orEmpty(words.group(1)), orEmpty(words.group(2))).filter(word -> !word.isEmpty()).toList()
                : List.of();
        units.forEach(unit -> measures.add(Measure.of(unit, number)));
        if (!units.isEmpty()) {
            String word = units.get(0).toLowerCase(Locale.ROOT);
            BigDecimal seconds = SECONDS.getOrDefault(word, SECONDS.get(word.replaceFirst("s$", "")));
            if (seconds != null) {
                measures.add(Measure.seconds(number.multiply(seconds)));
            }
        }
        boolean isYear = matcher.group().strip().matches("(19|20)\\d\\d");
        measures.add(isYear ? Measure.date(number.intValue(), 0, 0) : Measure.plain(number));
        return measures;
    }

    private static String currency(String written) {
        String word = written.replaceFirst("^US ", "");
        String known = CURRENCIES.getOrDefault(word, CURRENCIES.getOrDefault(word.replaceFirst("s$", ""), ""));
        return known.isEmpty() && word.matches("[A-Z]{3}") ? word : known;
    }

    /** The ends of a range share what is written at one of them: 40 to 50 %, USD 0.40 to 1.00, 135 to 179 million. */
    private static List<Figure> shared(List<Figure> figures, String text) {
        List<Figure> all = new ArrayList<>(figures);
        for (int i = 0; i + 1 < all.size(); i++) {
            Figure low = all.get(i);
            Figure high = all.get(i + 1);
            if (BETWEEN.matcher(text.substring(low.end(), high.start())).matches()) {
                all.set(i, with(low, high));
                all.set(i + 1, with(high, low));
            }
        }
        return all;
    }

    private static Figure with(Figure figure, Figure other) {
        boolean bare = figure.text().matches("[\\d.,]+");
        if (!bare) {
            return figure;
        }
        BigDecimal number = new BigDecimal(figure.text().replace(",", ""));
        String scale = SCALES.keySet().stream().filter(word -> other.text().endsWith(" " + word)).findFirst().orElse("");
        BigDecimal scaled = number.scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
        Set<Measure> measures = new LinkedHashSet<>(figure.measures());
        other.measures().stream().filter(measure -> measure.kind().matches("%|[A-Z]{3}|of .*") || !scale.isEmpty())
                .filter(measure -> !measure.isDate() && !measure.kind().equals("s"))
                .forEach(measure -> measures.add(new Measure(measure.kind(), scaled)));
        return new Figure(figure.text(), figure.start(), measures);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
