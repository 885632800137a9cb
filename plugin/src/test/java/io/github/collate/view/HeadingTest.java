package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingTest {

    @Test
    void headingsOfTheSecondLevelAreNamedByTheirWordsAlone() {
        assertThat(Heading.of("""
                <h2 id="a">Who <em>pays</em> &amp; whom</h2>
                <p>Text.</p>
                <h3 id="b">Smaller</h3>
                <h2>Without an id</h2>
                <h2 id="c-1">10 %<span
                 class="vh"> of all</span></h2>
                """)).containsExactly(new Heading("a", "Who pays & whom"), new Heading("c-1", "10 % of all"));
    }
}
