package io.github.collate.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.IOUtils;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts apart into words: runs of letters and digits, in small letters and without accents, at most forty to a word. A character of a
 * script that sets no spaces is a word of its own. {@code search.js} does the same with what a reader types.
 */
final class WordAnalyzer extends Analyzer {

    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]]{1,40}+"
            + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 40;
    private static final char LAST_ASCII = 127;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new Words();
        return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }

    /** A text without accents, in which a letter has one form wherever in a word it stands. */
    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").replace('ς', 'σ');
    }

    /** Most runs are of ASCII, which is what it becomes by folding. */
    private static final class Words extends Tokenizer {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final Matcher words = WORD.matcher("");
        private char[] text = new char[0];
        private String folded = "";
        private int at;

        @Override
        public void reset() throws IOException {
            super.reset();
            text = IOUtils.toCharArray(input);
            at = 0;
            folded = "";
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            while (word.isEmpty() && (at < text.length || !folded.isEmpty())) {
                if (folded.isEmpty()) {
                    nextRun();
                } else if (words.find()) {
                    word.append(folded, words.start(), words.end());
                } else {
                    folded = "";
                }
            }
            return !word.isEmpty();
        }

        /** Takes what stands up to the next character that is no part of a word in any script: as a word if it is one, or else to be folded. */
        private void nextRun() {
            int start = at;
            char most = 0;
            while (at < text.length && isWithin(text[at])) {
                most = (char) Math.max(most, text[at++]);
            }
            if (most <= LAST_ASCII && at - start <= LONGEST) {
                word.copyBuffer(text, start, at - start);
            } else {
                folded = folded(new String(text, start, at - start));
                words.reset(folded);
            }
            at++;
        }

        /** All of ASCII's signs and Unicode's general punctuation are not. */
        private static boolean isWithin(char c) {
            return c <= LAST_ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : c < 0x2000 || c > 0x206F;
        }
    }
}
