package io.github.collate.collection;

import io.github.collate.yaml.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as authors write them and readers read them: no digit is lost on the way. */
final class Decimals {

    private static final String PATTERN = "[-+]?(\\d+(_\\d+)*(\\.\\d*(_\\d+)*)?|\\.\\d+)([eE][-+]?\\d{1,2})?";

    /** A whole number with underscores, which YAML 1.2, and so an editor, takes for a text. */
    static final String UNDERSCORED = "[-+]?\\d+(_\\d+)+";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);
    private static final int DIGITS = 30;
    private static final int SHORT_DECIMALS = 3;
    /** Digits of a group. */
    private static final int THOUSAND = 3;

    /** A power of ten that has a name. */
    private record Scale(int zeros, String name) {}

    private static final List<Scale> SCALES =
            List.of(new Scale(12, " trillion"), new Scale(9, " billion"), new Scale(6, " million"));

    private Decimals() {}

    /** The number, with the decimals it was written with; empty when it is none, is quoted or has more than 30 digits. */
    static Optional<BigDecimal> parse(Scalar scalar) {
        return scalar.quoted() ? Optional.empty() : parse(scalar.text());
    }

    static Optional<BigDecimal> parse(String text) {
        if (text.length() > 2 * DIGITS || !SYNTAX.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.replace("_", ""));
        boolean tooLong = number.precision() - Math.min(number.scale(), 0) > DIGITS || number.scale() > DIGITS;
        return tooLong ? Optional.empty() : Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** {@code 1.6 billion}, {@code 673,000}: a name for the zeros only where no digit is lost and few decimals are left. */
    static String text(BigDecimal number) {
        if (number.precision() - number.scale() <= SCALES.get(SCALES.size() - 1).zeros()) {
            return grouped(number);
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return SCALES.stream()
                .filter(scale -> whole && number.abs().compareTo(BigDecimal.ONE.movePointRight(scale.zeros())) >= 0)
                .map(scale -> new Scaled(number.movePointLeft(scale.zeros()).stripTrailingZeros(), scale.name()))
                .filter(scaled -> scaled.number().scale() <= SHORT_DECIMALS && scaled.isBelowAThousand())
                .findFirst()
                .map(scaled -> grouped(scaled.number()) + scaled.name())
                .orElseGet(() -> grouped(number));
    }

    private record Scaled(BigDecimal number, String name) {

        boolean isBelowAThousand() {
            return number.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
        }
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(plain.length() + plain.length() / THOUSAND);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int i = 0; i < whole.length(); i++) {
            if (i > first && (whole.length() - i) % THOUSAND == 0) {
                grouped.append(',');
            }
            grouped.append(whole.charAt(i));
        }
        return grouped.append(plain, whole.length(), plain.length()).toString();
    }
}
