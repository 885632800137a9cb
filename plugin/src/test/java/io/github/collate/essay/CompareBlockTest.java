package io.github.collate.essay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareBlockTest {

    private final Problems problems = new Problems();

    @Test
    void blockSaysWhatIsCompared() {
        EssayBody body = parse("""
                Before.

                ```compare
                collection: platforms
                subjects: [sora-2, tiktok]
                attributes: economy.*
                caption: Who & what
                ```

                After.
                """);

        assertThat(body.references()).containsExactly(new ComparisonBlock(at(5, 1), 1,
                Optional.of(new Scalar(at(6, 13), "platforms", false)),
                List.of(new Scalar(at(7, 12), "sora-2", false), new Scalar(at(7, 20), "tiktok", false)),
                List.of(new Scalar(at(8, 13), "economy.*", false)), Optional.of(new Caption(List.of("Who & what"), List.of()))));
        assertThat(body.html(BracketDirectives.INSTANCE)).isEqualTo("""
                <p>Before.</p>
                <div>comparison 1</div>
                <p>After.</p>
                """);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void captionQuotesFactsByName() {
        EssayBody body = parse("""
                ```compare
                subjects: [a]
                caption: Pays {{a.share|value}} of a {{b.size - a.size}}, {{a}} and {{ }}
                ```
                """);

        Caption caption = ((ComparisonBlock) body.references().get(0)).caption().orElseThrow();
        assertThat(caption.text(fact -> "(" + fact.position() + ")"))
                .isEqualTo("Pays (a.md:5:15) of a (a.md:5:38), {{a}} and {{ }}");
        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:5:59  error  malformed-directive
                    "{{a}}" cannot be read. Write {{a.attribute}}; for plain text begin it with "\\{{".
                """);
    }

    @Test
    void emptyBlockComparesEverything() {
        EssayBody body = parse("```compare\n```\n\n~~~ compare\n# all of it\nsubjects:\n~~~\n");

        assertThat(body.references()).containsExactly(
                new ComparisonBlock(at(3, 1), 1, Optional.empty(), List.of(), List.of(), Optional.empty()),
                new ComparisonBlock(at(6, 1), 2, Optional.empty(), List.of(), List.of(), Optional.empty()));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void blockInAListKnowsItsColumns() {
        EssayBody body = parse("* item\n\n    ```compare\n    subjects: [a]\n    colection: x\n    ```\n");

        assertThat(((ComparisonBlock) body.references().get(0)).subjects()).containsExactly(new Scalar(at(6, 16), "a", false));
        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:7:5  error  unknown-key
                    "colection" is not a key of a block "compare". Did you mean "collection"?
                """);
    }

    @Test
    void blockThatIsNotYamlIsReportedAtItsLineAndStaysCode() {
        EssayBody body = parse("```compare\nsubjects: [a\n```\n\n```compare\n- a\n```\n");

        assertThat(body.references()).isEmpty();
        assertThat(body.html(BracketDirectives.INSTANCE)).startsWith("<pre><code class=\"language-compare\">subjects: [a\n");
        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:4:11  error  yaml-syntax
                    This is not YAML: expected ',' or ']', but got <stream end>. A bracket is opened and not closed, or a comma is missing.
                a.md:8:1  error  malformed-directive
                    A block "compare" is made of the keys collection, subjects, attributes, caption, not of a list.
                """);
    }

    @Test
    void namesThatAreNoNamesAreReported() {
        parse("```compare\nsubjects: [a, {b: c}, '']\ncollection: [x]\n```\n");

        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:4:15  error  malformed-directive
                    Under "subjects" there must be a name, not a map.
                a.md:4:23  error  malformed-directive
                    Under "subjects" there must be a name, not "".
                a.md:5:13  error  malformed-directive
                    Under "collection" there must be a name, not a list.
                """);
    }

    private EssayBody parse(String body) {
        EssayFile file = new EssayReader(HeaderRules.defaults(List.of("post")))
                .read(new SourceFile("a.md", "type=post\n~~~~~~\n" + body), problems).orElseThrow();
        return new Markdown(List.of("AUTOLINKS"), true).parse(file, problems);
    }

    private static Position at(int line, int column) {
        return new Position("a.md", line, column);
    }
}
