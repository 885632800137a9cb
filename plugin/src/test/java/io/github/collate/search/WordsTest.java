package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreRunsOfLettersAndDigitsWithoutAccents() {
        assertThat(words("Don't Crème-BRÛLÉE, 4K ﬁne naïve!")).containsExactly("don", "t", "creme", "brulee", "4k", "fine", "naive");
    }

    @Test
    void scriptsThatSetNoSpacesAreTakenByTheCharacter() {
        assertThat(words("快手 app カ")).containsExactly("快", "手", "app", "カ");
    }

    @Test
    void aWordInATitleSaysMoreThanOneInTheText() {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> words = weights(new Words(vocabulary), vocabulary,
                new Entry("Pay", "a.html", "essay", List.of("money", "pay"), "Pay day, day, day, day, day, day, day."));

        assertThat(words).containsExactlyInAnyOrderEntriesOf(Map.of("pay", 9, "money", 4, "day", 3));
    }

    @Test
    void aPieceThatWasMetBeforeIsTakenAsAnyOther() {
        Random random = new Random(3);
        List<String> parts = List.of("e", "É", "E\u0301", "ß", "ﬁ", "½", "’", "…", "ΑΣ ", "快手", "カ", "😀", "7", " ", " ", "-", "'", "_", "İ", "\u00a0",
                "ж", "\u200d", "x".repeat(70), "the", "The");
        Vocabulary vocabulary = new Vocabulary();
        Words words = new Words(vocabulary);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            Map<String, Integer> expected = new HashMap<>();
            Entry entry = new Entry("", "a.html", "essay", List.of(), text.toString());
            words(entry.text()).forEach(word -> expected.merge(word, 1, (one, other) -> Math.min(3, one + other)));
            assertThat(weights(words, vocabulary, entry)).as(entry.text()).isEqualTo(expected);
        }
    }

    @Test
    void markupIsLeftOutAndBlocksAreParted() {
        assertThat(Markup.text("<p>One <b>w</b>ord &amp; more</p><p>next<!-- > no --><br>line <script>let no = 1 < 2;</script>a < b"))
                .isEqualToIgnoringWhitespace("One word & more next line a < b");
        assertThat(Markup.text("<p title=\"unfinished")).isBlank();
        assertThat(Markup.text("&lt;script&gt;")).isEqualTo("<script>");
    }

    private static Map<String, Integer> weights(Words words, Vocabulary vocabulary, Entry entry) {
        Map<String, Integer> weights = new HashMap<>();
        PageWords.each(words.of(entry), (word, weight) -> weights.put(vocabulary.word(word), weight));
        return weights;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.each(text, words::add);
        return words;
    }
}
