package io.github.collate.essay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Scalar;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EssayReaderTest {

    private final Problems problems = new Problems();
    private HeaderRules rules = HeaderRules.defaults(List.of("post", "page"));

    @Test
    void everyKeyAndTagKnowsItsPlace() {
        Header header = read("""
                title=The thesis
                  type = post
                tags= sora-2, retention,x
                type=post
                ~~~~~~
                Text.
                """).orElseThrow().header();

        assertThat(header.fields().values()).extracting(field -> field.key() + " " + field.position() + " " + field.valuePosition())
                .containsExactly("title a.md:1:1 a.md:1:7", "type a.md:4:1 a.md:4:6", "tags a.md:3:1 a.md:3:7");
        assertThat(header.tags()).extracting(tag -> tag.text() + " " + tag.position())
                .containsExactly("sora-2 a.md:3:7", "retention a.md:3:15", "x a.md:3:25");
    }

    @Test
    void bodyStartsBelowTheSeparator() {
        EssayFile file = read("type=post\r\n~~~~~~\r\nOne\r\n\r\nTwo").orElseThrow();

        assertThat(file.body()).isEqualTo("One\n\nTwo\n");
        assertThat(file.bodyLine()).isEqualTo(3);
    }

    @Test
    void separatorDateFormatAndDefaultsAreConfigured() {
        rules = new HeaderRules("====", "d.M.yyyy HH:mm", "page", "published", true, Set.of("page"));
        Header header = read("""
                title=x
                tags=two words,one
                date=20.11.2026 14:30
                ====
                Text.
                """).orElseThrow().header();

        assertThat(header.type()).isEqualTo("page");
        assertThat(header.status()).isEqualTo("published");
        assertThat(header.tagNames()).containsExactly("two-words", "one");
        assertThat(header.date()).map(date -> date.atZone(ZoneId.systemDefault()).toLocalDateTime().toString())
                .contains("2026-11-20T14:30");
    }

    @Test
    void yamlHeaderSaysTheSameAsTheOther() {
        EssayFile yaml = read("""
                ---
                # what it is
                title: "The thesis: one"
                type: post
                status: published
                date: 2026-11-20
                tags: [sora-2, retention]
                draft: no
                nothing:
                more: {a: 1, b: [x, true]}
                ---
                Text.
                """).orElseThrow();
        Header other = read("""
                title=The thesis: one
                type=post
                status=published
                date=2026-11-20
                tags=sora-2,retention
                ~~~~~~
                Text.
                """).orElseThrow().header();

        Header header = yaml.header();
        assertThat(header.title()).isEqualTo(other.title());
        assertThat(header.date()).isPresent().isEqualTo(other.date());
        assertThat(header.tagNames()).isEqualTo(other.tagNames());
        assertThat(header.tags()).extracting(tag -> tag.position().toString()).containsExactly("a.md:7:8", "a.md:7:16");
        assertThat(header.text("draft")).isEqualTo("no");
        assertThat(header.text("nothing")).isEmpty();
        assertThat(header.field("more").orElseThrow().value()).isEqualTo(Map.of("a", "1", "b", List.of("x", "true")));
        assertThat(yaml.body()).isEqualTo("Text.\n");
        assertThat(yaml.bodyLine()).isEqualTo(12);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void emptyFileIsReported() {
        assertReport("\n  \n", """
                a.md  error  empty-file
                    The file is empty. Write a header and a text, or remove the file.
                """);
    }

    @Test
    void missingHeaderIsReportedWithWhatToWrite() {
        assertReport("# Only a text\n", """
                a.md:1:1  error  missing-header
                    The file has no header. Begin it with lines such as "title=…", "type=post" and "status=published", then a line "~~~~~~".
                """);
    }

    @Test
    void separatorWithSpacesIsNamed() {
        assertReport("type=post\n~~~~~~ \nText.\n", """
                a.md:1:1  error  missing-header
                    The file has no header. Begin it with lines such as "title=…", "type=post" and "status=published", then a line "~~~~~~". Line 2 has spaces around the separator: remove them.
                """);
    }

    @Test
    void yamlHeaderWithoutItsEndIsNamed() {
        assertReport("---\ntype: post\nText.\n", """
                a.md:1:1  error  missing-header
                    The file has no header. Begin it with lines such as "title=…", "type=post" and "status=published", then a line "~~~~~~". A YAML header needs a second line ---.
                """);
    }

    @Test
    void everyLineThatIsNoAssignmentIsReported() {
        assertReport("type=post\nA title\n   \n  tags: a, b\n~~~~~~\nText.\n", """
                a.md:2:1  error  header-line
                    "A title" is not "key=value". Write it so, or move it below the line "~~~~~~".
                a.md:3:1  error  header-line
                    The line holds only spaces. Remove them: JBake takes a header only when its lines are empty or "key=value".
                a.md:4:3  error  header-line
                    "tags: a, b" is not "key=value". Write it so, or move it below the line "~~~~~~".
                """);
    }

    @Test
    void missingTypeAndStatusAreReportedTogether() {
        rules = new HeaderRules("~~~~~~", "yyyy-MM-dd", "", "", false, Set.of("post", "page"));
        assertReport("title=x\n~~~~~~\ntype=post\n", """
                a.md:1:1  error  missing-status
                    The header names no status. Name one: draft, published, published-date.
                a.md:1:1  error  missing-type
                    The header names no type. Name one: page, post.
                """);
    }

    @Test
    void typeThatJBakeWouldNotSeeIsReportedWithTheCause() {
        assertReport("title=x\ntype = post\n~~~~~~\ntype=post\n", """
                a.md:2:1  error  missing-type
                    Write "type=post": JBake does not see a type with a space before the equals sign.
                """);
        assertReport("title=x\nType=post\n~~~~~~\nText.\n", """
                a.md:2:1  error  missing-type
                    The header names no type. Name one: page, post. The key "Type" must be in lower case.
                """);
    }

    @Test
    void unknownTypeIsReportedWithTheKnownOnes() {
        assertReport("type=pst\n~~~~~~\nText.\n", """
                a.md:1:6  error  unknown-type
                    "pst" is not a type of document here. Did you mean "post"? A type becomes known by "template.pst.file=…" in jbake.properties.
                """);
    }

    @Test
    void unparsableDateIsReportedWithTheFormat() {
        Optional<EssayFile> file = read("type=post\ndate= 20 Nov 2026\n~~~~~~\nText.\n");

        assertThat(file.orElseThrow().header().date()).isEmpty();
        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:2:7  error  bad-date
                    "20 Nov 2026" is not a date of the form yyyy-MM-dd (date.format in jbake.properties). Write it like 2026-11-20.
                """);
    }

    @Test
    void dayThatIsNotInTheCalendarIsReported() {
        read("---\ntype: post\ndate: 2026-02-30\n---\nText.\n");

        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:3:7  error  bad-date
                    "2026-02-30" is not a date of the form yyyy-MM-dd (date.format in jbake.properties). Write it like 2026-11-20.
                """);
    }

    @Test
    void pagesThatJBakeMakesOfItselfAreNotOfferedAsTypes() {
        rules = HeaderRules.defaults(List.of("archive", "feed", "masterindex", "page", "post", "tagsindex"));
        assertReport("Text.\n", """
                a.md:1:1  error  missing-header
                    The file has no header. Begin it with lines such as "title=…", "type=post" and "status=published", then a line "~~~~~~".
                """);
        assertReport("title=x\n~~~~~~\nText.\n", """
                a.md:1:1  error  missing-type
                    The header names no type. Name one: page, post.
                """);
    }

    @Test
    void unknownTypeAndStatusAreReportedTogether() {
        assertReport("type=pst\nstatus=publishd\n~~~~~~\nText.\n", """
                a.md:1:6  error  unknown-type
                    "pst" is not a type of document here. Did you mean "post"? A type becomes known by "template.pst.file=…" in jbake.properties.
                a.md:2:8  warning  unknown-status
                    "publishd" is not a status that JBake knows, so the document appears in no list. Did you mean "published"?
                """);
    }

    @Test
    void whatJBakeOnlyPassesOverIsAWarning() {
        Header header = read("type=post\nDate=2026-11-20\ntitle=a\nstatus=publshed\ntitle=b\ndate=2026-11-21\n~~~~~~\n").orElseThrow().header();

        assertThat(header.title()).isEqualTo("b");
        assertThat(Reports.of(problems)).isEqualTo("""
                a.md:4:8  warning  unknown-status
                    "publshed" is not a status that JBake knows, so the document appears in no list. Did you mean "published"?
                a.md:5:1  warning  duplicate-key
                    "title" stands in line 3 already, and this one counts. Remove one of them.
                a.md:6:1  warning  duplicate-key
                    "date" stands in line 2 already, and this one counts. Remove one of them.
                a.md:7:1  warning  empty-body
                    Nothing stands below the header, and so JBake shows the header's own lines as the text. Write a text, or leave one empty line.
                """);
    }

    @Test
    void brokenYamlHeaderIsReportedWhereItIsBroken() {
        assertReport("---\ntitle: a: b\ntype: post\n---\nText.\n", """
                a.md:2:9  error  yaml-syntax
                    This is not YAML: mapping values are not allowed here. A text that holds ": " needs quotes, and keys of one map stand in one column.
                """);
        assertReport("---\ntype: post\ntype: page\ntitle:\n  - x\n---\nText.\n", """
                a.md:3:1  error  duplicate-key
                    "type" stands here twice, first at line 2, column 1. Remove or rename one of them.
                """);
        assertReport("---\n# nothing\n---\nText.\n", """
                a.md:1:1  error  missing-type
                    The header names no type. Name one: page, post.
                """);
    }

    private void assertReport(String text, String report) {
        Problems found = new Problems();
        new EssayReader(rules).read(new SourceFile("a.md", text), found);
        assertThat(Reports.of(found)).isEqualTo(report);
    }

    private Optional<EssayFile> read(String text) {
        return new EssayReader(rules).read(new SourceFile("a.md", text), problems);
    }
}
