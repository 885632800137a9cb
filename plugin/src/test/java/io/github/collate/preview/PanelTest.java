package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelTest {

    @TempDir
    private Path folder;

    private static Problem problem(Position position, String message) {
        return new Problem(position, Severity.ERROR, "some-rule", message);
    }

    private String at(String text, int line, int column) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
        return Panel.of(List.of(problem(new Position("a.md", line, column), "Wrong.")), folder);
    }

    @Test
    void withoutProblemsThereIsNoPanel() {
        assertThat(Panel.of(List.of(), folder)).isEmpty();
    }

    @Test
    void aProblemShowsItsPlaceAndTheLinesAround() throws IOException {
        assertThat(at("one\ntwo\nthree\nsee [[nowhere]] now\nfive\nsix\nseven\n", 4, 5))
                .contains("a.md:4:5", "some-rule", "Wrong.", "     2  two", "&gt;    4  see <mark>[[nowhere]]</mark> now", "     6  six")
                .doesNotContain("one", "seven");
    }

    @Test
    void whatAuthorsWroteIsNoMarkup() throws IOException {
        assertThat(at("<script>alert(1)</script>&amp;", 1, 1)).contains("&lt;script", "&amp;amp;").doesNotContain("<script>");
        assertThat(Panel.of(List.of(problem(Position.ofFile("<b>.md"), "\"<i>\" is wrong.")), folder))
                .contains("&lt;b&gt;.md", "&quot;&lt;i&gt;&quot; is wrong.");
    }

    @Test
    void aLongLineIsCutAroundThePlace() throws IOException {
        String panel = at("x ".repeat(500) + "here " + "y ".repeat(500), 1, 1001);
        assertThat(panel).contains("…", "<mark>here</mark>").hasSizeLessThan(1500);
    }

    @Test
    void aPlaceBehindTheEndOfALineIsMarkedThere() throws IOException {
        assertThat(at("one\ntwo", 2, 40)).contains("two<mark> </mark>");
        assertThat(at("one\ntwo", 9, 1)).doesNotContain("<mark>");
    }

    @Test
    void aFileThatIsGoneOrNotUtf8IsNoHindrance() throws IOException {
        assertThat(Panel.of(List.of(problem(new Position("none.md", 1, 1), "Wrong.")), folder)).contains("none.md:1:1").doesNotContain("<pre");
        Files.write(folder.resolve("latin.md"), new byte[] {'a', (byte) 0xE4, '\n'});
        assertThat(Panel.of(List.of(problem(new Position("latin.md", 1, 2), "Wrong.")), folder)).contains("a<mark>\uFFFD</mark>");
    }

    @Test
    void beyondTwentyTheyAreCounted() {
        List<Problem> many = IntStream.range(0, 25).mapToObj(i -> problem(Position.ofFile("f" + i), "Wrong.")).toList();
        assertThat(Panel.of(many, folder)).contains("25 errors", "The terminal lists 5 more.");
        assertThat(Panel.of(Collections.nCopies(1, many.get(0)), folder)).contains("1 error<");
    }
}
