package io.github.collate.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.collate.collection.CollectionId;
import io.github.collate.collection.SubjectId;
import io.github.collate.source.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/etc/passwd", "../out.html", "a/../../b.html", "a//b", "a/", "./a", "a\\b", "C:/a", "a/ /b", "a\nb"})
    void pathThatLeadsOutOfTheSiteIsNone(String text) {
        assertThat(PagePath.isSafe(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PagePath(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            platforms/tiktok.html ~ platforms/tiktok.html
            a b/ü?.html           ~ a%20b/%C3%BC%3F.html
            tags/c++.html         ~ tags/c++.html
            who: me.html          ~ who%3A%20me.html
            100%.html             ~ 100%25.html
            ...html               ~ ...html
            """)
    void linkIsTheEncodedPath(String path, String href) {
        assertThat(new PagePath(path).href()).isEqualTo(href);
    }

    @Test
    void everythingHasItsAddress() {
        CollectionId platforms = new CollectionId("platforms");

        assertThat(Addresses.of(platforms)).hasToString("platforms/index.html");
        assertThat(Addresses.of(platforms, new SubjectId("sora-2"))).hasToString("platforms/sora-2.html");
        assertThat(Addresses.of(platforms, new SubjectId(".net"))).hasToString("platforms/dot-net.html");
        assertThat(Addresses.of(new SourceId("a.b_c"))).hasToString("sources/a.b_c.html");
        assertThat(Addresses.json(platforms)).hasToString("data/platforms.json");
        assertThat(Addresses.csv(platforms)).hasToString("data/platforms.csv");
    }
}
