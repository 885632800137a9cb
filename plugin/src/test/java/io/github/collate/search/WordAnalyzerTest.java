package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class WordAnalyzerTest {

    @Test
    void wordsAreRunsOfLettersAndDigitsWithoutAccents() throws IOException {
        assertThat(words("Don't Crème-BRÛLÉE, 4K ﬁne naïve! ½")).containsExactly("don", "t", "creme", "brulee", "4k", "fine", "naive", "1", "2");
    }

    @Test
    void scriptsThatSetNoSpacesAreTakenByTheCharacter() throws IOException {
        assertThat(words("快手 app カ 𠀀x")).containsExactly("快", "手", "app", "カ", "𠀀", "x");
    }

    @Test
    void aLetterHasOneFormWhereverItStands() throws IOException {
        assertThat(words("ΛΌΓΟΣ λόγος İ")).containsExactly("λογοσ", "λογοσ", "i");
    }

    @Test
    void aLongRunIsTakenByFortyLetters() throws IOException {
        assertThat(words("x".repeat(50) + " " + "𐐷".repeat(41))).containsExactly("x".repeat(40), "x".repeat(10), "𐐷".repeat(40), "𐐷");
    }

    /** As {@code search.js} has it: folded first, as a whole, and then taken apart. */
    @Test
    void textsAreTakenApartAsInTheBrowser() throws IOException {
        Random random = new Random(3);
        List<String> parts = List.of("e", "É", "E\u0301", "ß", "ﬁ", "½", "’", "…", "ΑΣ ", "快手", "カ", "😀", "7", " ", " ", "-", "'", "_", "İ", "\u00a0",
                "ж", "\u200d", "x".repeat(38), "the", "The", "𐐷");
        Pattern word = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|(?:(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[\\p{L}\\p{N}]){1,40}");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace('ς', 'σ');
            assertThat(words(text.toString())).as(text.toString()).isEqualTo(word.matcher(folded).results().map(MatchResult::group).toList());
        }
    }

    private static List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (WordAnalyzer analyzer = new WordAnalyzer(); TokenStream stream = analyzer.tokenStream(Indexed.IN_TEXT, text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        }
        return words;
    }
}
