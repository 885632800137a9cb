package io.github.collate.spreadsheet;

import io.github.collate.collection.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses what a column holds. A guess is made only when every cell of the column fits; what may be read in two ways, such as
 * {@code 03/04/2025} or {@code 1.500} in a file with semicolons, stays text, and the author is told.
 */
final class Guesses {

    private static final Map<String, String> STATES = Map.of("n/a", "{not-applicable: true}", "not applicable", "{not-applicable: true}",
            "unknown", "{unknown: true}", "?", "{unknown: true}", "undisclosed", "{undisclosed: true}", "not disclosed", "{undisclosed: true}");
    private static final List<String> NOTHING = List.of("", "-", "–", "—");
    private static final Map<String, String> SYMBOLS = Map.of("$", "USD", "€", "EUR", "£", "GBP");
    private static final String POINTED = "[-+]?(\\d+|\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+)(\\.\\d+)?";
    private static final String COMMAED = "[-+]?(\\d+|\\d{1,3}(\\.\\d{3})+|\\d{1,3}( \\d{3})+)(,\\d+)?";
    private static final Pattern SUM_BEHIND = Pattern.compile("([A-Z]{3}|[$€£])\\s?([-+\\d., ]+)");
    private static final Pattern SUM_BEFORE = Pattern.compile("([-+\\d., ]+?)\\s?([A-Z]{3}|[$€£])");
    private static final Pattern DOTTED_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private final boolean semicolons;

    /** @param semicolons whether cells are parted by semicolons, which is done where a comma parts decimals */
    Guesses(boolean semicolons) {
        this.semicolons = semicolons;
    }

    /** Whether a cell says that there is no value, and why; empty when it has one. */
    static Optional<String> state(String cell) {
        return Optional.ofNullable(STATES.get(cell.toLowerCase(Locale.ROOT)));
    }

    static boolean isNothing(String cell) {
        return NOTHING.contains(cell);
    }

    /**
     * What the cells of a column hold.
     *
     * @param unit that the column's name has in brackets; empty for none
     */
    Guess of(String title, String unit, List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !isNothing(cell) && state(cell).isEmpty()).toList();
        if (said.isEmpty()) {
            return guess("text", "", cells, cell -> cell, "no cell has a value");
        }
        return yesNo(cells, said).or(() -> link(cells, said)).or(() -> date(title, cells, said)).or(() -> number(unit, cells, said))
                .or(() -> money(cells, said)).orElseGet(() -> text(cells, said));
    }

    private static Guess guess(String type, String unit, List<String> cells, Function<String, String> value, String note) {
        List<Optional<String>> values = new ArrayList<>();
        cells.forEach(cell -> values.add(isNothing(cell) || state(cell).isPresent() ? Optional.empty() : Optional.of(value.apply(cell))));
        return new Guess(type, unit, values, note);
    }

    private static boolean all(List<String> said, String pattern) {
        return said.stream().allMatch(cell -> cell.matches(pattern));
    }

    private static Optional<Guess> yesNo(List<String> cells, List<String> said) {
        return all(said, "(?i)yes|no|true|false")
                ? Optional.of(guess("yes-no", "", cells, cell -> cell.matches("(?i)yes|true") ? "yes" : "no", "")) : Optional.empty();
    }

    private static Optional<Guess> link(List<String> cells, List<String> said) {
        return all(said, "https?://[^\\s/]\\S*") ? Optional.of(guess("link", "", cells, cell -> cell, "")) : Optional.empty();
    }

    /** A year alone is a date only where the column's name says so, since it may count something. */
    private static Optional<Guess> date(String title, List<String> cells, List<String> said) {
        boolean years = all(said, "(1[5-9]|20)\\d\\d");
        if (years && !title.matches("(?i).*\\b(year|date|founded|launched|launch|since|born|started|released?|opened|closed)\\b.*")) {
            return Optional.empty();
        }
        boolean dates = said.stream().allMatch(cell -> PartialDate.parse(dotted(cell)).isPresent());
        return dates ? Optional.of(guess("date", "", cells, Guesses::dotted, "")) : Optional.empty();
    }

    /** {@code 1.3.2025} has the day first wherever it is written. */
    private static String dotted(String cell) {
        Matcher date = DOTTED_DATE.matcher(cell);
        return date.matches() ? String.format(Locale.ROOT, "%s-%02d-%02d", date.group(3), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)))
                : cell;
    }

    private Optional<Guess> number(String unit, List<String> cells, List<String> said) {
        boolean signs = all(said, ".*%");
        List<String> bare = signs ? said.stream().map(cell -> cell.substring(0, cell.length() - 1).strip()).toList() : said;
        Optional<Notation> notation = notation(bare);
        if (notation.isEmpty() || bare.stream().anyMatch(cell -> cell.matches("[-+]?0\\d.*|\\+.*"))) {
            return Optional.empty();
        }
        Function<String, String> plain = cell -> notation.get().plain(cell.replace("%", "").strip());
        boolean whole = bare.stream().noneMatch(cell -> plain.apply(cell).contains("."));
        boolean percent = signs || unit.equals("%");
        boolean money = unit.matches("[A-Z]{3}") && isCurrency(unit) || SYMBOLS.containsKey(unit);
        if (money) {
            String code = SYMBOLS.getOrDefault(unit, unit);
            return Optional.of(guess("money", "", cells, cell -> plain.apply(cell) + " " + code, dollars(unit.equals("$"))));
        }
        return Optional.of(guess(percent ? "percent" : whole ? "integer" : "number", percent ? "" : unit, cells, plain, ""));
    }

    private static boolean isCurrency(String code) {
        return java.util.Currency.getAvailableCurrencies().stream().anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private static String dollars(boolean signs) {
        return signs ? "\"$\" was taken for USD" : "";
    }

    private Optional<Guess> money(List<String> cells, List<String> said) {
        List<String> amounts = new ArrayList<>();
        for (String cell : said) {
            Optional<String[]> sum = sum(cell);
            if (sum.isEmpty()) {
                return Optional.empty();
            }
            amounts.add(sum.get()[0]);
        }
        return notation(amounts).map(notation -> guess("money", "", cells,
                cell -> notation.plain(sum(cell).orElseThrow()[0]) + " " + sum(cell).orElseThrow()[1],
                dollars(said.stream().anyMatch(cell -> cell.contains("$")))));
    }

    /** Amount and currency. */
    private static Optional<String[]> sum(String cell) {
        Matcher behind = SUM_BEHIND.matcher(cell);
        Matcher before = SUM_BEFORE.matcher(cell);
        String amount = behind.matches() ? behind.group(2) : before.matches() ? before.group(1) : "";
        String written = behind.matches() ? behind.group(1) : before.matches() ? before.group(2) : "";
        String currency = SYMBOLS.getOrDefault(written, written);
        return !amount.isEmpty() && isCurrency(currency) ? Optional.of(new String[] {amount.strip(), currency}) : Optional.empty();
    }

    /** How numbers are written. */
    private enum Notation {
        POINT, COMMA;

        String plain(String number) {
            String digits = this == POINT ? number.replaceAll("[, ]", "") : number.replaceAll("[. ]", "").replace(',', '.');
            return digits.replaceFirst("^\\+", "");
        }
    }

    /** Nothing when the texts are no numbers, or may be two. */
    private Optional<Notation> notation(List<String> numbers) {
        boolean point = all(numbers, POINTED);
        boolean comma = all(numbers, COMMAED);
        boolean same = numbers.stream().allMatch(number -> point && comma && Notation.POINT.plain(number).equals(Notation.COMMA.plain(number)));
        if (point && comma && !same) {
            // 1.500 and 1,500: without semicolons decimals have a point everywhere.
            return semicolons ? Optional.empty() : Optional.of(Notation.POINT);
        }
        return point ? Optional.of(Notation.POINT) : comma ? Optional.of(Notation.COMMA) : Optional.empty();
    }

    private Guess text(List<String> cells, List<String> said) {
        boolean slashes = all(said, "\\d{1,2}/\\d{1,2}/\\d{2,4}");
        boolean doubtful = all(said, POINTED) && all(said, COMMAED) && said.stream().noneMatch(cell -> cell.matches("[-+]?0\\d.*|\\+.*"));
        return guess("text", "", cells, cell -> cell, slashes ? "looks like dates; write them as 2025-03-01, since day and month cannot be told apart"
                : doubtful ? "looks like numbers; whether point and comma part thousands or decimals cannot be told" : "");
    }
}
