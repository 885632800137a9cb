package io.github.collate.audit;

import io.github.collate.essay.Expression;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and dates that a claim's expression names. */
final class Literals {

    private static final Pattern DATE = Pattern.compile("['\"](\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?['\"]");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_.])\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?(?![\\p{L}\\p{N}_])");
    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Pattern WORD = Pattern.compile("\\b(?:" + String.join("|", WORDS) + ")\\b", Pattern.CASE_INSENSITIVE);

    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<Measure> dates = new HashSet<>();

    Literals(Expression expression) {
        for (Matcher date = DATE.matcher(expression.text()); date.find();) {
            dates.add(Measure.date(Integer.parseInt(date.group(1)), date.group(2) == null ? 0 : Integer.parseInt(date.group(2)),
                    date.group(3) == null ? 0 : Integer.parseInt(date.group(3))));
        }
        for (Matcher number = NUMBER.matcher(QUOTED.matcher(expression.text()).replaceAll("''")); number.find();) {
            numbers.add(Measure.plain(new BigDecimal(number.group())).number());
        }
    }

    /** Whether the expression names the figure, with whatever unit. */
    boolean name(Figure figure) {
        return figure.measures().stream().anyMatch(measure -> measure.isDate()
                ? dates.contains(measure) || measure.kind().equals("year") && numbers.contains(measure.number())
                : numbers.contains(measure.number()));
    }

    /** The number words of a text that the expression names; other words are no figures. */
    List<Figure> words(String text) {
        return WORD.matcher(text).results()
                .map(word -> new Figure(word.group(), word.start(),
                        Set.of(Measure.plain(BigDecimal.valueOf(WORDS.indexOf(word.group().toLowerCase(java.util.Locale.ROOT)))))))
                .filter(this::name).toList();
    }
}
