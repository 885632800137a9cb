package io.github.collate.essay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final List<String> EXTENSIONS =
            List.of("HARDWRAPS", "AUTOLINKS", "FENCED_CODE_BLOCKS", "DEFINITIONS", "TABLES");

    private final Problems problems = new Problems();
    private Markdown markdown = new Markdown(EXTENSIONS, true);

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [[tiktok]]                       ~ [subject tiktok]
            [[platforms/tiktok]]             ~ [subject platforms/tiktok]
            [[tiktok|the app &amp; more]]    ~ [subject tiktok as the app & more]
            [[.net]]                         ~ [subject .net]
            {{tiktok.ad_share}}              ~ [fact tiktok.ad_share]
            {{ tiktok.ad_share | value }}    ~ [fact tiktok.ad_share value]
            {{platforms/tiktok.ad_share|date}} ~ [fact platforms/tiktok.ad_share date]
            {{tiktok.ad_share|earlier}}      ~ [fact tiktok.ad_share earlier]
            {{a.b - c-d.e_f}}                ~ [difference a.b less c-d.e_f]
            {{ x/a.b − y/c.d }}              ~ [difference x/a.b less y/c.d]
            {{a-b.c-d}}                      ~ [fact a-b.c-d]
            {{node.js.released}}             ~ [fact node.js.released]
            [@a]                             ~ [cited a]
            [@a; @b.c-d_e]                   ~ [cited a b.c-d_e]
            [[a]][[b]][@c][@d]               ~ [subject a][subject b][cited c][cited d]
            Wow![[a]]                        ~ Wow![subject a]
            {{{a.b}}}                        ~ {[fact a.b]}
            *{{a.b}}* and **[[c]]**          ~ <em>[fact a.b]</em> and <strong>[subject c]</strong>
            [see {{a.b}} [[c]]](d.html)      ~ <a href="d.html">see [fact a.b in link] [subject c in link]</a>
            [see [[c]]]                      ~ [see [subject c]]
            ![of {{a.ad_share}}](c.png)      ~ <img src="c.png" alt="of &lt;ad_share&gt;" />
            <b>{{a.b}}</b>                   ~ <b>[fact a.b]</b>
            """)
    void directivesAreReadInText(String written, String html) {
        assertThat(html(written)).isEqualTo("<p>" + html + "</p>\n");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            \\{{a.b}} \\[[c]] \\[@d]          ~ <p>{{a.b}} [[c]] [@d]</p>
            `{{a.b}} [[c]] [@d]`             ~ <p><code>{{a.b}} [[c]] [@d]</code></p>
            <a href="{{a.b}}">x</a>          ~ <p><a href="{{a.b}}">x</a></p>
            [x]({{a.b}} "[[c]]")             ~ <p><a href="{{a.b}}" title="[[c]]">x</a></p>
            [[1]](http://x.y)                ~ <p><a href="http://x.y">[1]</a></p>
            [@x](http://x.y)                 ~ <p><a href="http://x.y">@x</a></p>
            ![[x]](i.png)                    ~ <p><img src="i.png" alt="x" /></p>
            {{ open and {{                   ~ <p>{{ open and {{</p>
            [[]] {{ }} [@]                   ~ <p>[[]] {{ }} [@]</p>
            """)
    void whatIsNoDirectiveStaysAsMarkdownReadsIt(String written, String html) {
        assertThat(html(written)).isEqualTo(html + "\n");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void labelsThatTheEssayDefinesStayLinks() {
        assertThat(html("[[1]] [[a]][ref] [@b]\n\n[1]: http://one\n[ref]: http://two\n[@b]: http://three\n")).isEqualTo("""
                <p>[<a href="http://one">1</a>] [[a]]<a href="http://two">ref</a> <a href="http://three">@b</a></p>
                """.replace("[[a]]<a href=\"http://two\">ref</a>", "<a href=\"http://two\">[a]</a>"));
    }

    @Test
    void codeAndHtmlBlocksAreLeftAlone() {
        String text = "    {{a.b}}\n\n```\n[[a]]\n```\n\n<div title=\"{{a.b}}\">\n[@c]\n</div>\n";

        assertThat(html(text)).isEqualTo("""
                <pre><code>{{a.b}}
                </code></pre>
                <pre><code>[[a]]
                </code></pre>
                <div title="{{a.b}}">
                [@c]
                </div>
                """);
    }

    @Test
    void barsInDirectivesDoNotPartTheCellsOfATable() {
        String text = """
                | Who {{a.b|value}} | Share |
                |-------------------|-------|
                | [[tiktok|the app]] | {{tiktok.ad_share\\|date}} |
                """;

        assertThat(html(text)).isEqualTo("""
                <table>
                <thead>
                <tr><th> Who [fact a.b value] </th><th> Share </th></tr>
                </thead>
                <tbody>
                <tr><td> [subject tiktok as the app] </td><td> [fact tiktok.ad_share date] </td></tr>
                </tbody>
                </table>
                """);
    }

    @Test
    void headingsGetIdsThatDoNotDependOnFacts() {
        String text = """
                # What {{tiktok.ad_share}} of [[tiktok]] means [@a]
                # Up {{x/a.b - c.d}}
                ## Économie: a/b
                ## Économie: a/b
                ## Économie a/b 2
                ## ???
                Ünder [[x|the *line*]]
                ---
                """;

        assertThat(html(text)).isEqualTo("""
                <h1 id="what-tiktok-ad_share-of-tiktok-means">What [fact tiktok.ad_share in heading] of \
                [subject tiktok in heading] means [cited a in heading]</h1>
                <h1 id="up-a-b-c-d">Up [difference x/a.b less c.d in heading]</h1>
                <h2 id="économie-a-b">Économie: a/b</h2>
                <h2 id="économie-a-b-2">Économie: a/b</h2>
                <h2 id="économie-a-b-2-2">Économie a/b 2</h2>
                <h2 id="section">???</h2>
                <h2 id="ünder-the-line">Ünder [subject x as the *line* in heading]</h2>
                """);
    }

    @Test
    void anchorsOfStockKeepTheIdsOfHeadings() {
        markdown = new Markdown(List.of("ANCHORLINKS"), true);

        assertThat(html("# About [[tiktok]]\n")).isEqualTo("""
                <h1><a href="#about-tiktok" id="about-tiktok">About [subject tiktok in link]</a></h1>
                """);
    }

    @Test
    void referencesStandInTheOrderOfTheTextWithTheirPlaces() {
        EssayBody body = parse("""
                One {{a.b}}, *[[c/d]]*.

                * item [@e; @f]

                    > quoted [[g]]

                |h|
                |---|
                |😀 {{i.j}}|
                """);

        assertThat(body.references()).extracting(reference -> reference.getClass().getSimpleName() + " " + reference.position())
                .containsExactly("FactReference a.md:3:5", "SubjectReference a.md:3:15", "Citation a.md:5:8",
                        "SubjectReference a.md:7:14", "FactReference a.md:11:5");
        assertThat(((Citation) body.references().get(2)).sources()).extracting(source -> source.text() + " " + source.position())
                .containsExactly("e a.md:5:9", "f a.md:5:13");
    }

    @Test
    void malformedDirectivesAreReportedAndStayText() {
        String html = html("{{tiktok}} {{a.b|valu}} [[x|]] [@a, p. 3] [[a b]] {{a|b.c}} {{a.b - c}} {{a.b - c.d|value}}\n");

        assertThat(html).isEqualTo("<p>{{tiktok}} {{a.b|valu}} [[x|]] [@a, p. 3] [[a b]] {{a|b.c}} {{a.b - c}} {{a.b - c.d|value}}</p>\n");
        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:3:1  error  malformed-directive
                    "{{tiktok}}" cannot be read. Write {{tiktok.attribute}}; for plain text begin it with "\\{{".
                a.md:3:12  error  unknown-variant
                    "valu" is not a way to show a fact. Did you mean "value"?
                a.md:3:25  error  malformed-directive
                    "[[x|]]" cannot be read. Write [[id]], [[collection/id]], [[tags/name]] or [[id|text]]; for plain text begin it with "\\[[".
                a.md:3:32  error  malformed-directive
                    "[@a, p. 3]" cannot be read. Write [@id] or [@id; @id] with nothing else in the brackets; for plain text begin it with "\\[@".
                a.md:3:43  error  malformed-directive
                    "[[a b]]" cannot be read. Write [[id]], [[collection/id]], [[tags/name]] or [[id|text]]; for plain text begin it with "\\[[".
                a.md:3:51  error  malformed-directive
                    "{{a|b.c}}" cannot be read. Write {{a.attribute}}; for plain text begin it with "\\{{".
                a.md:3:61  error  malformed-directive
                    "{{a.b - c}}" cannot be read. Write {{subject.attribute - other.attribute}}; for plain text begin it with "\\{{".
                a.md:3:73  error  malformed-directive
                    "{{a.b - c.d|value}}" cannot be read. Write {{subject.attribute - other.attribute}}; for plain text begin it with "\\{{".
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#xFDD0;0&#xFDD1; {{a.b}}", "\uFDD00\uFDD1 {{a.b}}", "&#xFDD0;t7&#xFDD1; {{a.b}}", "&#xFDD0; {{a.b}}"})
    void charactersThatMarkHolesDoNoHarmInAnEssay(String written) {
        assertThat(html(written)).endsWith(" [fact a.b]</p>\n");
    }

    @Test
    void excerptIsThePlainTextOfTheFirstParagraphs() {
        EssayBody body = parse("""
                # Not this

                TikTok *pays* {{tiktok.ad_share}} &amp; more [@a]; `code`
                and ![no](x.png) <b>that</b>, [as said](b.html) by <me@x.org>.

                | nor | this |
                |-----|------|

                Second [[tiktok]] or [[tiktok|the app]].
                """);

        assertThat(body.excerpt(500, BracketDirectives.INSTANCE)).isEqualTo("TikTok pays <ad_share> & more; code and that, "
                + "as said by me@x.org. Second a subject or a subject.");
        assertThat(body.excerpt(48, BracketDirectives.INSTANCE)).isEqualTo("TikTok pays <ad_share> & more; code and that…");
        assertThat(body.excerpt(5, BracketDirectives.INSTANCE)).isEqualTo("TikT…");
        assertThat(parse("# Only a heading\n").excerpt(100, BracketDirectives.INSTANCE)).isEmpty();
    }

    @Test
    void excerptHasTheQuotesThatReadersSee() {
        markdown = new Markdown(List.of("SMARTS", "QUOTES"), true);

        assertThat(parse("\"[[tiktok]]\" and 'it's' -- so...\n").excerpt(100, BracketDirectives.INSTANCE))
                .isEqualTo("“a subject” and ‘it’s’ – so…");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void depthThatCannotBeReadIsReported(boolean directives) {
        EssayBody body = new Markdown(EXTENSIONS, directives).parse(file(">".repeat(20_000) + " deep\n"), problems);

        assertThat(body.html(BracketDirectives.INSTANCE)).isEmpty();
        assertThat(Reports.of(problems)).isEqualTo("""
                a.md  error  too-deep
                    Quotes or lists are nested too deeply to be read. Look for a long run of ">" or "-" at the start of a line.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            One two-three un*believ*able – 4 %.     ~ 4
            {{a.b}} of [[c]] [@d]                   ~ 3
            `some code` and <b>tags</b>             ~ 4
            """)
    void wordsAreCountedAsAReaderReadsThem(String text, int words) {
        assertThat(parse(text).words()).isEqualTo(words);
    }

    @Test
    void headingsListsAndTablesCountAsWordsButBlocksOfCodeDoNot() {
        assertThat(parse("# One\n\n* two\n* three\n\n|four|five|\n|---|---|\n|six|{{a.b}}|\n\n    no code\n\n<div>no html</div>\n\n```\nnor this\n```\n\n```compare\n```\n").words())
                .isEqualTo(7);
    }

    @Test
    void manyThreadsReadAsOneDoes() {
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> "# Heading " + i + " {{a.b}}\n\n|a|[[b|" + i
                + "]]|\n|---|---|\n|c!|{{d.e" + i + "}}|\n\n* [[f" + i + "]]\n* [@g" + i + "]\n\nme" + i + "@x.org\n").toList();
        List<String> one = texts.stream().map(text -> new Markdown(EXTENSIONS, true)).limit(1)
                .flatMap(alone -> texts.stream().map(text -> html(alone, text))).toList();

        Markdown shared = new Markdown(EXTENSIONS, true);
        assertThat(texts.parallelStream().map(text -> html(shared, text)).toList()).isEqualTo(one);
    }

    private String html(String text) {
        return html(markdown, text);
    }

    private String html(Markdown reader, String text) {
        return reader.parse(file(text), problems).html(BracketDirectives.INSTANCE);
    }

    private EssayBody parse(String text) {
        return markdown.parse(file(text), problems);
    }

    private static EssayFile file(String body) {
        return new EssayReader(HeaderRules.defaults(List.of("post")))
                .read(new SourceFile("a.md", "type=post\n~~~~~~\n" + body), new Problems()).orElseThrow();
    }
}
