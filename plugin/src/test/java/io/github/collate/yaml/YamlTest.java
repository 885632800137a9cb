package io.github.collate.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private final Problems problems = new Problems();

    @Test
    void everyNodeKnowsItsLineAndColumn() {
        Mapping root = (Mapping) read("""
                title: TikTok
                facts:
                  tags: [a, "b"]
                """);

        Mapping facts = (Mapping) root.get("facts").orElseThrow();
        Sequence tags = (Sequence) facts.get("tags").orElseThrow();
        assertThat(root.entry("facts").orElseThrow().key().position()).hasToString("f.yaml:2:1");
        assertThat(facts.position()).hasToString("f.yaml:3:3");
        assertThat(tags.position()).hasToString("f.yaml:3:9");
        assertThat(tags.items()).containsExactly(
                new Scalar(new Position("f.yaml", 3, 10), "a", false), new Scalar(new Position("f.yaml", 3, 13), "b", true));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void noAndDatesStayWords() {
        Mapping root = (Mapping) read("{api: no, launched: 2016-09, users: 1_600, nothing: , quoted: ''}");

        assertThat(root.entries()).extracting(entry -> entry.value().described())
                .containsExactly("\"no\"", "\"2016-09\"", "\"1_600\"", "nothing", "\"\"");
    }

    @Test
    void columnsCountUtf16UnitsAfterCharactersOutsideTheBasicPlane() {
        Mapping root = (Mapping) read("😀: x\n");

        assertThat(root.get("😀").orElseThrow().position()).hasToString("f.yaml:1:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesCountWhateverTheyEndWith(String end) {
        Mapping root = (Mapping) read("a: 1" + end + "b: 2" + end);

        assertThat(root.get("b").orElseThrow().position()).hasToString("f.yaml:2:4");
    }

    @Test
    void snippetReportsPlacesOfTheFileItStandsIn() {
        Yaml.read(new Position("content/a.md", 12, 3), "collection: platforms\nsubjects: [a\n", problems);

        assertThat(report()).isEqualTo("""
                content/a.md:13:13  error  yaml-syntax
                    This is not YAML: expected ',' or ']', but got <stream end>. A bracket is opened and not closed, or a comma is missing.""");
    }

    @Test
    void duplicateKeyNamesBothPlacesAndTheFirstCounts() {
        Mapping root = (Mapping) read("""
                title: TikTok
                facts:
                  ad_share: 50
                  owner: ByteDance
                  ad_share: 40
                """);

        assertThat(report()).isEqualTo("""
                f.yaml:5:3  error  duplicate-key
                    "ad_share" stands here twice, first at line 3, column 3. Remove or rename one of them.""");
        assertThat(((Mapping) root.get("facts").orElseThrow()).get("ad_share").orElseThrow().described()).isEqualTo("\"50\"");
    }

    @Test
    void tabIndentationIsNamedAsSuch() {
        assertReport("facts:\n\towner: x\n", """
                f.yaml:2:1  error  yaml-tab
                    The line is indented by a tab. YAML is indented by spaces: use two.""");
    }

    @Test
    void quoteThatIsNotClosedIsReportedWhereItOpens() {
        assertReport("a: 'x\nb: 1\n", """
                f.yaml:1:4  error  yaml-syntax
                    This is not YAML: found unexpected end of stream. A quote or bracket is opened and not closed.""");
    }

    @Test
    void textWithColonIsToldToTakeQuotes() {
        assertReport("a: b: c\n", """
                f.yaml:1:5  error  yaml-syntax
                    This is not YAML: mapping values are not allowed here. A text that holds ": " needs quotes, and keys of one map stand in one column.""");
    }

    @Test
    void controlCharacterIsReportedByItsCode() {
        assertReport("a: 1\nb: \u0007\n", """
                f.yaml:2:4  error  yaml-syntax
                    The character U+0007 is not allowed in YAML. Remove it.""");
    }

    @Test
    void secondDocumentIsReported() {
        assertReport("a: 1\n---\nb: 2\n", """
                f.yaml:2:1  error  yaml-documents
                    A second document starts here. Keep one document in a file: remove the line with ---.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "---\n", "~\n"})
    void fileWithoutContentIsReported(String text) {
        assertReport(text, """
                f.yaml:1:1  error  empty-file
                    There is no YAML here, only white space or comments.""");
    }

    @Test
    void aliasStandsForItsAnchor() {
        Mapping root = (Mapping) read("a: &x [1]\nb: *x\n");

        assertThat(root.get("b")).isEqualTo(root.get("a"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aliasInsideItsOwnAnchorIsReported() {
        assertReport("a: &x [*x]\n", """
                f.yaml:1:8  error  yaml-alias
                    *x stands for a value marked &x, and none ends before this place. A text that starts with * needs quotes.""");
    }

    @Test
    void aliasesThatMultiplyAreStopped() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]%n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }

        assertReport(bomb.toString(), """
                f.yaml:4:45  error  yaml-alias
                    The aliases of this file stand for more than 10000 values. Write the values out.""");
    }

    @Test
    void nestingWithoutEndIsStopped() {
        assertReport("[".repeat(10_000), """
                f.yaml:1:51  error  too-deep
                    Lists and maps may be nested 50 deep at most.""");
    }

    @Test
    void mergeKeysListKeysAndTagsAreRefusedInOneRun() {
        assertReport("""
                base: {a: 1}
                <<: {b: 2}
                ? [x]
                : 3
                c: !!int 4
                d: !!str 5
                """, """
                f.yaml:2:1  error  merge-key
                    Merge keys (<<) are not part of YAML 1.2. Write the keys out where they are needed.
                f.yaml:3:3  error  yaml-key
                    A key must be a single word or text, not a list. Text that starts with [ or { needs quotes.
                f.yaml:5:4  error  yaml-tag
                    The tag tag:yaml.org,2002:int has no meaning here. Remove it; a text that starts with ! needs quotes.""");
    }

    private Node read(String text) {
        return Yaml.read("f.yaml", text, problems).orElseThrow();
    }

    private void assertReport(String text, String expected) {
        Yaml.read("f.yaml", text, problems);
        assertThat(report()).isEqualTo(expected);
    }

    private String report() {
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
