package io.github.collate.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as YAML has them, and ids made of texts. */
final class Words {

    private static final String SAFE = "[\\p{L}][\\p{L}\\p{N} ._/()'+&;-]*";
    private static final String WORDS_OF_YAML = "(?i)true|false|null|~";

    private Words() {}

    /** The text as a scalar within {@code {…}} or behind a key, in quotes where it needs them. */
    static String yaml(String text) {
        if (text.matches(SAFE) && !text.matches(WORDS_OF_YAML) && !text.endsWith(" ") && !text.contains(" #")) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' || c == '\u007F' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF'
                        ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }

    /** {@code ad_share} of "Ad share"; empty when no letter or digit of it can stand in the id of an attribute. */
    static String attribute(String title) {
        String plain = plain(title).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return plain.matches("\\d.*") ? "n" + plain : plain;
    }

    /** {@code video-apps} of "Video apps"; empty as above. */
    static String collection(String name) {
        return plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("%", " percent ").replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l");
    }
}
