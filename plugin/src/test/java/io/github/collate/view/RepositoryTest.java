package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.text.Position;
import org.junit.jupiter.api.Test;

class RepositoryTest {

    private static final Position PLACE = new Position("data/plätze/a b#c.yaml", 12, 3);

    @Test
    void whatAnAddressCannotHoldIsPercentEncoded() {
        Repository gitlab = new Repository("https://gitlab.example/x/-/blob/main/{path}#L{line}", "https://x.example/new?t={title}&d={body}");

        assertThat(gitlab.edit(PLACE)).isEqualTo("https://gitlab.example/x/-/blob/main/data/pl%C3%A4tze/a%20b%23c.yaml#L12");
        assertThat(gitlab.report(PLACE, "A & B+C", "50 %\n*~")).isEqualTo("https://x.example/new?t=A%20%26%20B%2BC&d=50%20%25%0A%2A~");
    }

    @Test
    void aFileIsOpenedAtItsFirstLine() {
        assertThat(new Repository("https://x.example/{path}#L{line}", "").edit(Position.ofFile("a.yaml"))).isEqualTo("https://x.example/a.yaml#L1");
    }

    @Test
    void withoutPatternsThereIsNothing() {
        assertThat(Repository.NONE.edit(PLACE) + Repository.NONE.report(PLACE, "a", "b")).isEmpty();
    }

    @Test
    void placesInWhatIsFilledInAreText() {
        assertThat(new Repository("", "https://x.example/{path}?t={title}&b={body}").report(Position.ofFile("a"), "{body}", "{path}"))
                .isEqualTo("https://x.example/a?t=%7Bbody%7D&b=%7Bpath%7D");
    }
}
