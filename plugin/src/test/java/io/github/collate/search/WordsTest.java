package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        var words = Words.of(new Entry("Pay", "a.html", "essay", List.of("money"), "Pay day, day, day, day, day, day, day."));

        assertThat(words).containsEntry("pay", 9).containsEntry("money", 4).containsEntry("day", 3).hasSize(3);
    }

    @Test
    void markupIsLeftOutAndBlocksAreParted() {
        assertThat(Markup.text("<p>One <b>w</b>ord &amp; more</p><p>next<!-- > no --><br>line <script>let no = 1 < 2;</script>a < b"))
                .isEqualToIgnoringWhitespace("One word & more next line a < b");
        assertThat(Markup.text("<p title=\"unfinished")).isBlank();
        assertThat(Markup.text("&lt;script&gt;")).isEqualTo("<script>");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.each(text, words::add);
        return words;
    }
}
