package io.github.collate.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationStyleTest {

    private static final String HEAD = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\">"
            + "<info><title>T</title><id>t</id><updated>2026-01-01T00:00:00+00:00</updated></info>"
            + "<citation><layout><text variable=\"title\"/></layout></citation>";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: The page                                                  | The page.
            title: The page, author: [{family: Doe, given: Jane}]            | Jane Doe, The page.
            title: P, author: [{literal: The Desk}, {family: van Dam}], publisher: News | The Desk and van Dam, P, News.
            title: P, container-title: Nature, volume: 12, publisher: Springer, issued: 2025-10-06 | P, Nature, vol. 12, Springer, 6 October 2025.
            title: P, issued: 2025-10, accessed: 2026                        | P, October 2025, accessed 2026.
            title: P, type: no-such-type, ISBN: 1, page: 3-5, DOI: 10.1/x     | P.
            """)
    void builtInStyleSaysWhoAndWhatAndWhereAndWhen(String yaml, String text) {
        String entry = CitationStyle.builtIn("en-GB").entry(source(yaml));

        assertThat(Jsoup.parse(entry).text()).isEqualTo(text);
    }

    @Test
    void titleLeadsToTheSource() {
        String entry = CitationStyle.builtIn("en-GB").entry(source("title: The page, URL: 'https://example.org/?a=b&c=d'"));

        assertThat(entry)
                .isEqualTo("<a class=\"out\" href=\"https://example.org/?a=b&amp;c=d\" rel=\"external\">The page</a>.");
    }

    @Test
    void entriesAreWrittenOneByOneInAnyOrder() {
        CitationStyle style = CitationStyle.builtIn("en-GB");
        Source one = source("title: One");
        Source other = new Source(new SourceId("other"), one.position(), "book", "Other", false, "", List.of(), one.url(),
                one.issued(), one.accessed(), one.archiveUrl(), one.kind(), "", one.csl());

        assertThat(List.of(style.entry(other), style.entry(one), style.entry(other))).containsExactly("Other.", "One.", "Other.");
    }

    @Test
    void textOfASourceIsNoMarkup() {
        String hostile = "<script>x</script> & <i>y</i>";
        String entry = CitationStyle.builtIn("en-GB").entry(source("title: '" + hostile + "', publisher: '" + hostile
                + "', author: [{literal: '" + hostile + "'}], container-title: '" + hostile + "'"));

        assertThat(Jsoup.parse(entry).body().text()).isEqualTo(String.join(", ", hostile, hostile, hostile, hostile) + ".");
        assertThat(Jsoup.parse(entry).select("script")).isEmpty();
    }

    @Test
    void styleOfTheSitesOwnIsUsed() {
        String style = HEAD + """
                <bibliography second-field-align="flush"><layout>
                <text variable="citation-number" suffix=". "/>
                <group delimiter=" / "><text variable="publisher"/><text variable="title" quotes="true"/><text variable="URL"/></group>
                </layout></bibliography></style>
                """;
        CitationStyle own = CitationStyle.read(new SourceFile("templates/own.csl", style), "de-DE", problems).orElseThrow();

        String entry = own.entry(source("title: Die Seite, publisher: P, URL: https://example.org/a"));

        assertThat(Jsoup.parse(entry).text()).isEqualTo("P / „Die Seite“ / https://example.org/a");
        assertThat(Jsoup.parse(entry).select("a").eachAttr("href")).containsExactly("https://example.org/a");
        assertThat(Jsoup.parse(entry).select("div")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <style                                                 | templates/x.csl:1:7 This is not XML: XML document structures must start and end within the same entity.
            <html/>                                                | templates/x.csl This is not a style of CSL: its first element is not <style xmlns="http://purl.org/net/xbiblio/csl">.
            <style xmlns="http://purl.org/net/xbiblio/csl"/>       | templates/x.csl This style has no <bibliography>, so nothing can be listed by it. Choose one that has.
            """)
    void whatIsNoStyleIsReported(String text, String report) {
        assertThat(CitationStyle.read(new SourceFile("templates/x.csl", text), "en-GB", problems)).isEmpty();
        assertThat(problems.all().stream().map(CitationStyleTest::line).collect(Collectors.joining())).isEqualTo(report);
    }

    @Test
    void styleFetchesNothing() {
        String evil = "<!DOCTYPE style [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<style>&e;</style>";

        assertThat(CitationStyle.read(new SourceFile("x.csl", evil), "en-GB", problems)).isEmpty();
        assertThat(line(problems.all().get(0))).startsWith("x.csl:1:").contains("DOCTYPE is disallowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-YY", "english", "", "../x", "en"})
    void languagesWithoutWordsAreKnown(String locale) {
        assertThat(CitationStyle.speaks(locale)).isFalse();
        assertThat(CitationStyle.speaks("de-DE")).isTrue();
    }

    private static String line(Problem problem) {
        return problem.position() + " " + problem.message();
    }

    private Source source(String yaml) {
        Bibliography all = Bibliography.read(List.of(new SourceFile("data/sources/a.yaml", "s: {" + yaml + "}\n")), problems);
        assertThat(problems.all()).isEmpty();
        return all.source(new SourceId("s")).orElseThrow();
    }
}
