package io.github.collate.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes texts apart into words: runs of letters and digits, in small letters and without accents. A character of a script that sets no
 * spaces is a word of its own. {@code search.js} does the same with what a reader types. A piece of text that was met before is known by its
 * characters and costs neither folding nor a string. Used by one thread at a time.
 */
final class Words {

    private static final int LONGEST = 40;
    /** From here on scripts begin that set no spaces, and texts in which hardly a piece comes twice. */
    private static final char UNSPACED = 0x2E80;
    private static final int LONGEST_KNOWN = 64;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Vocabulary vocabulary;
    private final PageWords page = new PageWords();
    /** Pieces that were met, one after the other, and a table by their checksums of where each begins, plus one, and of its words. */
    private char[] met = new char[1 << 14];
    private int metEnd;
    private int[] sums = new int[1 << 12];
    private int[] starts = new int[1 << 12];
    private int[][] numbers = new int[1 << 12][];
    private int size;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a page: more in a title than among keywords, and more among these than in the text. */
    byte[] of(Entry entry) {
        read(entry.text(), page::inText);
        entry.keywords().forEach(keyword -> read(keyword, word -> page.inHead(word, PageWords.IN_KEYWORDS)));
        read(entry.title(), word -> page.inHead(word, PageWords.IN_TITLE));
        return page.done();
    }

    private void read(String text, IntConsumer words) {
        char[] chars = text.toCharArray();
        int start = -1;
        int sum = 0;
        char most = 0;
        for (int i = 0; i <= chars.length; i++) {
            char c = i < chars.length ? chars[i] : ' ';
            if (isWithin(c)) {
                if (start < 0) {
                    start = i;
                    sum = 0;
                    most = 0;
                }
                sum = 31 * sum + c;
                most = c > most ? c : most;
            } else if (start >= 0) {
                int[] found = most < UNSPACED && i - start <= LONGEST_KNOWN ? known(chars, start, i, sum) : numbers(new String(chars, start, i - start));
                for (int number : found) {
                    words.accept(number);
                }
                start = -1;
            }
        }
    }

    /** Whether it may be part of a word; all of Unicode's general punctuation is not. */
    private static boolean isWithin(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : c < 0x2000 || c > 0x206F;
    }

    private int[] known(char[] chars, int start, int end, int sum) {
        int slot = slot(sum, sums.length);
        while (starts[slot] != 0) {
            if (sums[slot] == sum && isMet(starts[slot] - 1, chars, start, end)) {
                return numbers[slot];
            }
            slot = slot + 1 & sums.length - 1;
        }
        int[] found = numbers(new String(chars, start, end - start));
        if (metEnd + end - start >= met.length) {
            met = Arrays.copyOf(met, 2 * met.length);
        }
        System.arraycopy(chars, start, met, metEnd, end - start);
        sums[slot] = sum;
        starts[slot] = metEnd + 1;
        numbers[slot] = found;
        metEnd += end - start + 1;
        if (++size > sums.length / 2) {
            grow();
        }
        return found;
    }

    /** No piece holds the character 0, which ends each. */
    private boolean isMet(int at, char[] chars, int start, int end) {
        int place = at;
        for (int i = start; i < end; i++) {
            if (met[place++] != chars[i]) {
                return false;
            }
        }
        return met[place] == 0;
    }

    private static int slot(int sum, int length) {
        int mixed = sum * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & length - 1;
    }

    private void grow() {
        int[] knownSums = sums;
        int[] knownStarts = starts;
        int[][] known = numbers;
        sums = new int[2 * knownSums.length];
        starts = new int[sums.length];
        numbers = new int[sums.length][];
        for (int i = 0; i < knownSums.length; i++) {
            if (knownStarts[i] != 0) {
                int slot = slot(knownSums[i], sums.length);
                while (starts[slot] != 0) {
                    slot = slot + 1 & sums.length - 1;
                }
                sums[slot] = knownSums[i];
                starts[slot] = knownStarts[i];
                numbers[slot] = known[i];
            }
        }
    }

    private int[] numbers(String piece) {
        IntStream.Builder found = IntStream.builder();
        each(piece, word -> found.add(vocabulary.number(word)));
        return found.build().toArray();
    }

    /** The words of any text, in its order. */
    static void each(String text, Consumer<String> words) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            boolean alone = c > UNSPACED && isUnspaced(c);
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

    private static void add(String word, Consumer<String> words) {
        boolean fits = word.length() <= LONGEST || word.codePointCount(0, word.length()) <= LONGEST;
        words.accept(fits ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST)));
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
