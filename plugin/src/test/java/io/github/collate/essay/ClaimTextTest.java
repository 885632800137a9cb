package io.github.collate.essay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problems;
import io.github.collate.text.PackedInput;
import io.github.collate.text.PackedOutput;
import io.github.collate.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTextTest {

    private final Markdown markdown = new Markdown(List.of("TABLES", "FENCED_CODE_BLOCKS"), true);
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "[a **b** {{c.d}}]{claim=\"e\"}; <p>[claim e: a <strong>b</strong> [fact c.d]]</p>",
        "[a [b](c) [[d]] [@e]]{claim='f'}; <p>[claim f: a <a href=\"c\">b</a> [subject d] [cited e]]</p>",
        "[a]{until=2027-01 claim=b}; <p>[claim b until January 2027: a]</p>",
        "[a]{claim=\"b == \\\"c\\\" || d\"}; <p>[claim b == \"c\" || d: a]</p>",
        "[a]{claim='b == \"c\"'}; <p>[claim b == \"c\": a]</p>",
        "[a]{claim='b.matches(r\"\\d\\.\")'}; <p>[claim b.matches(r\"\\d\\.\"): a]</p>",
        "[a]{claim=\"b == '}' && c\"}; <p>[claim b == '}' && c: a]</p>",
        "*[a]{claim=\"b\"} c*; <p><em>[claim b: a] c</em></p>",
        "[a [b]{claim=\"c\"} d]{claim=\"e\"}; <p>[claim e: a [claim c: b] d]</p>",
        "[a `]` b]{claim=\"c\"}; <p>[claim c: a <code>]</code> b]</p>",
        "Wow![a]{claim=\"b\"}; <p>Wow![claim b: a]</p>",
        "[x [a]{claim=\"b\"} y](z); <p><a href=\"z\">x [claim b in link: a] y</a></p>",
        "![x [a]{claim=\"b\"} y](z); <p><img src=\"z\" alt=\"x a y\" /></p>",
        "# A [b]{claim=\"c\"}; <h1 id=\"a-b\">A [claim c in heading: b]</h1>"})
    void aSentenceKeepsItsMarks(String text, String html) {
        assertThat(html(text)).isEqualTo(html + "\n");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]{.class}", "[a]{#id}", "[a]{key=value}", "[a] {claim=b}", "\\[a]{claim=b}", "`[a]{claim=b}`",
        "[a]{}", "[a]{ }", "a]{claim=b}", "    [a]{claim=b}", "```\n[a]{claim=b}\n```"})
    void whatIsNoClaimStaysText(String text) {
        EssayBody body = parse(text);
        assertThat(body.references()).isEmpty();
        assertThat(problems.all()).isEmpty();
        assertThat(body.html(BracketDirectives.INSTANCE)).contains(text.replaceAll("[`\\n\\\\]", "").strip());
    }

    @Test
    void withoutACollectionAClaimIsTextAsWithStockJBake() {
        String html = new Markdown(List.of(), false).parse(file("[a]{claim=\"b\"}"), problems).html(BracketDirectives.INSTANCE);
        assertThat(html).isEqualTo("<p>[a]{claim=&quot;b&quot;}</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]{ claim = \"b\" }", "[a]{claim=\"b}", "[a]{claim=}", "[a]{claim=\"\"}", "[]{claim=b}", "[a](b){claim=c}", "[[a]]{claim=b}",
        "[a]{claim=b .c}", "[a]{until=2027}", "```claim\na\n```", "```claim x\na\n---\nb\n```"})
    void whatWasMeantAsAClaimIsNotShownAsText(String text) {
        parse(text);
        assertThat(problems.all()).extracting(problem -> problem.rule()).containsExactly("malformed-directive");
    }

    @Test
    void footnotesWithinASentenceStayFootnotes() {
        EssayBody body = new Markdown(List.of("FOOTNOTES"), true).parse(file("[a[^1] b]{claim=\"c\"}\n\n[^1]: note\n"), problems);
        assertThat(body.html(BracketDirectives.INSTANCE)).contains("[claim c: a<sup id=\"fnref-1\">").contains("note");
    }

    @Test
    void barsOfAnExpressionDoNotPartTheCellsOfATable() {
        assertThat(html("| a | b |\n|---|---|\n| [c]{claim=\"d || e\"} | [f]{claim=\"g \\|\\| h\"} |\n")).contains(
                "<td> [claim d || e: c] </td><td> [claim g || h: f] </td>");
    }

    @Test
    void aBlockHoldsParagraphsAndThenItsExpression() {
        assertThat(html("- item\n\n  ```claim until=2030\n  One *two*.\n\n  {{a.b}}\n  ---\n  c &&\n    d\n  ```\n")).contains(
                "[claim c &&\n  d\n until 2030: \n<p>One <em>two</em>.</p>\n<p>[fact a.b]</p>\n]");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void eachCharacterOfAnExpressionKnowsItsPlace() {
        assertThat(places("x [a]{claim=\"b\\\"c\"}")).isEqualTo("3:14 3:16 3:17");
        assertThat(places("> x [a]{claim=\"b\n> c\"}")).isEqualTo("3:16 3:17 4:3");
        assertThat(places("> ```claim\n> x\n> ---\n> b\n> c\n> ```")).isEqualTo("6:3 6:4 7:3 7:4");
        assertThat(places("| a |\n|---|\n| 😀 [a]{claim=\"bc\"} |")).isEqualTo("5:17 5:18");
    }

    private String places(String text) {
        Expression expression = ((ClaimReference) parse(text).references().get(0)).expression();
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < expression.text().length(); i++) {
            places.append(i == 0 ? "" : " ").append(expression.at(i).line()).append(':').append(expression.at(i).column());
        }
        return places.toString();
    }

    @Test
    void anotherBakeReadsWhatThisOneKept() {
        EssayFile file = file("A [b **c** {{d.e}}]{claim=\"f == \\\"g\\\"\" until=2027-01} h.\n\n```claim\nx\n---\ny\n```\n");
        EssayBody body = markdown.parse(file, problems);
        PackedOutput out = new PackedOutput();
        EssayForm.write(file.header(), body, out);

        EssayForm.Known known = EssayForm.read("a.md", new PackedInput(out.toBytes()), () -> EssayForm.text(body));

        assertThat(known.body().references()).isEqualTo(body.references()).hasSize(3);
        assertThat(known.body().html(BracketDirectives.INSTANCE)).isEqualTo(body.html(BracketDirectives.INSTANCE));
    }

    @Test
    void descriptionsAndCountsSeeOnlyTheSentence() {
        EssayBody body = parse("One [two three]{claim=\"a.b > 1\"} four.\n\n```claim\nFive six.\n---\nx\n```\n");
        assertThat(body.excerpt(100, BracketDirectives.INSTANCE)).isEqualTo("One two three four. Five six.");
        assertThat(body.words()).isEqualTo(6);
    }

    @Test
    void manyBracketsAreReadInReasonableTime() {
        String text = "[".repeat(20_000) + "a]{claim=\"b\"}";
        assertThat(parse(text).references()).hasSize(1);
    }

    private String html(String text) {
        return parse(text).html(BracketDirectives.INSTANCE);
    }

    private EssayBody parse(String text) {
        return markdown.parse(file(text), problems);
    }

    private static EssayFile file(String body) {
        return new EssayReader(HeaderRules.defaults(List.of("post")))
                .read(new SourceFile("a.md", "type=post\n~~~~~~\n" + body), new Problems()).orElseThrow();
    }
}
