package io.github.collate.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes texts apart into words: runs of letters and digits, in small letters and without accents. A character of a script that sets no
 * spaces is a word of its own. {@code search.js} does the same with what a reader types.
 */
final class Words {

    static final int IN_TITLE = 8;
    static final int IN_KEYWORDS = 4;
    /** The most that the text alone may count, which is less than a keyword does. */
    private static final int IN_TEXT = 3;
    private static final int LONGEST = 40;

    private Words() {}

    /** How much each word says of the page: more in a title than among keywords, and more often in the text is more, up to a point. */
    static Map<String, Integer> of(Entry entry) {
        Map<String, Integer> counts = new HashMap<>();
        each(entry.text(), word -> {
            Integer count = counts.putIfAbsent(word, 1);
            if (count != null && count < IN_TEXT) {
                counts.put(word, count + 1);
            }
        });
        Map<String, Integer> heads = new HashMap<>();
        entry.keywords().forEach(keyword -> each(keyword, word -> heads.put(word, IN_KEYWORDS)));
        each(entry.title(), word -> heads.put(word, IN_TITLE));
        heads.forEach((word, weight) -> counts.merge(word, weight, Integer::sum));
        return counts;
    }

    static void each(String text, Consumer<String> words) {
        if (isAscii(text)) {
            eachOfAscii(text.toLowerCase(Locale.ROOT), words);
            return;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            boolean alone = c > 0x2E80 && isUnspaced(c);
            if (start >= 0 && (alone || !isPart(c))) {
                add(folded.substring(start, i), words);
                start = -1;
            }
            if (alone) {
                words.accept(Character.toString(c));
            } else if (start < 0 && isPart(c)) {
                start = i;
            }
        }
        if (start >= 0) {
            add(folded.substring(start), words);
        }
    }

    /** The same, for what most texts are. */
    private static void eachOfAscii(String text, Consumer<String> words) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && isPart(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                add(text.substring(start, i), words);
                start = -1;
            }
        }
    }

    private static void add(String word, Consumer<String> words) {
        boolean fits = word.length() <= LONGEST || word.codePointCount(0, word.length()) <= LONGEST;
        words.accept(fits ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST)));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Unicode's letters and numbers, {@code \p{L}} and {@code \p{N}}. */
    private static boolean isPart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return Character.isLetter(c) || switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isUnspaced(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return isPart(c) && (script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA);
    }
}
