package io.github.collate.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TagReaderTest {

    private final Problems problems = new Problems();

    @Test
    void tagsKeepTheirOrderAndStandOnce() {
        List<Tag> tags = new TagReader(false, problems).read(written("a.md", "retention", "sora-2", "two words", "retention"));

        assertThat(tags).containsExactly(new Tag("retention"), new Tag("sora-2"), new Tag("two words"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void spacesBecomeHyphensIfSoConfigured() {
        TagReader reader = new TagReader(true, problems);

        assertThat(reader.read(written("a.md", " two words "))).isEqualTo(reader.read(written("b.md", "two-words")));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void pageIsWhereJBakePutsIt() {
        assertThat(new Tag("two words").path("tags", ".html")).isEqualTo("tags/two words.html");
        assertThat(new Tag("c/c++").path("topics", ".htm")).isEqualTo("topics/c/c++.htm");
    }

    @Test
    void tagsThatShareAPageOnSomeSystemsAreReportedWithBothPlaces() {
        TagReader reader = new TagReader(false, problems);
        reader.read(written("a.md", "Retention", "caf\u00e9"));
        reader.read(written("b.md", "retention", "cafe\u0301", "Retention"));

        assertThat(report()).isEqualTo("""
                b.md:1:1  error  similar-tags
                    The tag "retention" differs from "Retention" (a.md:1:1) only in capitals, so their pages are one file on some systems. Write both alike.
                b.md:1:2  error  similar-tags
                    The tag "cafe\u0301" differs from "caf\u00e9" (a.md:1:2) only in how its accents are stored, so their pages are one file on some systems. Write both alike.
                """);
    }

    @Test
    void tagWithoutANameIsReported() {
        assertThat(new TagReader(true, problems).read(written("a.md", "x", " "))).containsExactly(new Tag("x"));

        assertThat(report()).isEqualTo("""
                a.md:1:2  error  empty-tag
                    There is a tag without a name here. Remove the comma too many.
                """);
    }

    @Test
    void tagIsNeverBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tag(" ")).withMessage("not a tag: \" \"");
    }

    private static List<Scalar> written(String file, String... names) {
        return Arrays.stream(names)
                .map(name -> new Scalar(new Position(file, 1, Arrays.asList(names).indexOf(name) + 1), name, false))
                .toList();
    }

    private String report() {
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
