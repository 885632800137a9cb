package io.github.collate.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.PartialDate;
import io.github.collate.collection.WebAddress;
import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BibliographyTest {

    private final Problems problems = new Problems();

    @Test
    void sourceIsReadFromYaml() {
        Source source = read("data/sources/press.yaml", """
                sherwood-2025:
                  type: article-newspaper
                  title: The page
                  title-is-description: true
                  publisher: Sherwood News
                  author: [{family: Doe, given: Jane}, {literal: The Desk}]
                  URL: https://sherwood.news/a
                  archive-url: https://web.archive.org/a
                  issued: 2025-10-06
                  accessed: 2026-11
                  kind: press
                  note: relays a report
                """);

        assertThat(source).isEqualTo(new Source(new SourceId("sherwood-2025"), source.position(), "article-newspaper",
                "The page", true, "Sherwood News", List.of("Jane Doe", "The Desk"),
                Optional.of(new WebAddress("https://sherwood.news/a")), PartialDate.parse("2025-10-06"),
                PartialDate.parse("2026-11"), Optional.of(new WebAddress("https://web.archive.org/a")),
                Optional.of(Kind.PRESS), "relays a report", source.csl()));
        assertThat(source.csl()).containsEntry("author", List.of(Map.of("family", "Doe", "given", "Jane"), Map.of("literal", "The Desk")))
                .containsEntry("publisher", "Sherwood News");
    }

    @Test
    void sourceIsReadFromWhatZoteroExports() {
        Source source = read("data/sources/zotero.json", """
                [
                \t{
                \t\t"id": "doeOpenAITakes2025",
                \t\t"type": "article-journal",
                \t\t"abstract": "Long.",
                \t\t"container-title": "Nature",
                \t\t"publisher": "Springer",
                \t\t"title": "OpenAI takes",
                \t\t"URL": "https://nature.com/x",
                \t\t"some-future-field": {"a": 1},
                \t\t"author": [{"family": "Beethoven", "given": "L.", "non-dropping-particle": "van"}],
                \t\t"issued": {"date-parts": [["2025", 10, 6]]},
                \t\t"accessed": {"date-parts": [[2026, 3]], "season": 1}
                \t}
                ]
                """);

        assertThat(source.id()).hasToString("doeOpenAITakes2025");
        assertThat(source.publisher()).isEqualTo("Nature");
        assertThat(source.authors()).containsExactly("L. van Beethoven");
        assertThat(source.issued()).isEqualTo(PartialDate.parse("2025-10-06"));
        assertThat(source.accessed()).isEqualTo(PartialDate.parse("2026-03"));
        assertThat(source.kind()).isEmpty();
    }

    @Test
    void anAddressAsIdGivesWayToTheCitationKeyOrItsLastPart() {
        Problems problems = new Problems();
        Bibliography bibliography = Bibliography.read(List.of(new SourceFile("data/sources/zotero.json", """
                [
                  {"id": "http://zotero.org/users/1/items/AB12", "type": "webpage", "title": "One"},
                  {"id": "http://zotero.org/users/1/items/CD34", "citation-key": "smith2025", "title": "Two"}
                ]
                """)), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(bibliography.all()).extracting(source -> source.id().text()).containsExactly("AB12", "smith2025");
    }

    @Test
    void datesOfCslComeAsTextsAndSpansToo() {
        assertThat(read("data/sources/a.json", "[{\"id\": \"a\", \"title\": \"A\", \"issued\": {\"raw\": \"2025-10\"}}]").issued())
                .isEqualTo(PartialDate.parse("2025-10"));
        assertThat(read("data/sources/a.yaml", "a: {title: A, issued: {date-parts: [[2025, 1], [2025, 3]]}}").issued())
                .isEqualTo(PartialDate.parse("2025-01"));
        assertThat(read("data/sources/a.yaml", "a: {title: A, issued: 2025}").issued()).isEqualTo(PartialDate.parse("2025"));
    }

    @Test
    void sourceWithoutTypeIsAWebPage() {
        assertThat(read("data/sources/a.yaml", "a: {title: A}").type()).isEqualTo("webpage");
    }

    private Source read(String path, String text) {
        List<Source> all = Bibliography.read(List.of(new SourceFile(path, text)), problems).all();
        assertThat(problems.all()).isEmpty();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
