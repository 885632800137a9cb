package io.github.collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void markupIsLeftOutAndBlocksAreParted() {
        assertThat(Markup.text("<p>One <b>w</b>ord &amp; more</p><p>next<!-- > no --><br>line <script>let no = 1 < 2;</script>a < b"))
                .isEqualToIgnoringWhitespace("One word & more next line a < b");
        assertThat(Markup.text("<p title=\"unfinished")).isBlank();
        assertThat(Markup.text("&lt;script&gt;")).isEqualTo("<script>");
    }
}
