package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test for each rule about sources; each compares the whole report, places included. */
class SourceProblemsTest {

    @Test
    void whatASourceNeedsIsReported() {
        String report = Sample.data()
                .with("data/sources/other.yaml", """
                    c: {publisher: X}
                    d: just words
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/other.yaml:1:4  error  missing-key
                    A source needs the key "title".
                data/sources/other.yaml:2:4  error  expected-map
                    This must be a source, written as a map of keys and values, not "just words".""");
    }

    @Test
    void keysThatASourceDoesNotHaveAreReported() {
        String report = Sample.data()
                .with("data/sources/other.yaml", "c: {title: C, url: https://a.org, publihser: X, DOI: 10.1/x}\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/other.yaml:1:15  error  unknown-key
                    "url" is not a key of a source. Did you mean "URL"?
                data/sources/other.yaml:1:35  error  unknown-key
                    "publihser" is not a key of a source. Did you mean "publisher"?""");
    }

    @Test
    void sourceWithWrongPartsIsReported() {
        String report = Sample.data()
                .with("data/sources/other.yaml", """
                    c:
                      title: C
                      URL: javascript:alert(1)
                      archive-url: a.org
                      issued: 2025-13
                      accessed: {date-parts: [[2025, 2, 30]]}
                      kind: blog
                      title-is-description: yes
                      author: Jane Doe
                    """)
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/other.yaml:3:8  error  bad-url
                    "javascript:alert(1)" is not a web address. Write all of it, starting with https:// or http://.
                data/sources/other.yaml:4:16  error  bad-url
                    "a.org" is not a web address. Write all of it, starting with https:// or http://.
                data/sources/other.yaml:5:11  error  bad-date
                    "2025-13" is not in the calendar. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
                data/sources/other.yaml:6:27  error  bad-date
                    "2025-02-30" is not in the calendar. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
                data/sources/other.yaml:7:9  error  unknown-choice
                    "blog" is not among the choices: official, press, secondary, essay.
                data/sources/other.yaml:8:25  error  wrong-type
                    "title-is-description" takes true or false, not "yes".
                data/sources/other.yaml:9:11  error  expected-list
                    "author" takes a list such as [a, b], not "Jane Doe".""");
    }

    @Test
    void sourceIdIsUniqueOverAllFiles() {
        String report = Sample.data()
                .with("data/sources/other.yaml", "a: {title: Again}\n")
                .with("data/sources/z.json", "[{\"id\": \"b\", \"title\": \"Again\"}, {\"id\": \"A\", \"title\": \"Capital\"}]")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/press.yaml:1:1  error  duplicate-id
                    The source "a" is there already, at data/sources/other.yaml:1:1. Give one of them another id.
                data/sources/z.json:1:9  error  duplicate-id
                    The source "b" is there already, at data/sources/press.yaml:2:1. Give one of them another id.
                data/sources/z.json:1:40  error  duplicate-id
                    The source "A" differs only in capitals from "a", at data/sources/other.yaml:1:1. Give one of them another id.""");
    }

    @Test
    void sourceIdThatCannotBeAFileNameIsReportedWithALegalOne() {
        String report = Sample.data()
                .with("data/sources/other.yaml", """
                    Sherwood 2025: {title: C}
                    ../etc: {title: C}
                    .hidden: {title: C}
                    index: {title: C}
                    "": {title: C}
                    a..b: {title: C}
                    """)
                .with("data/sources/z.json", "[{\"id\": \"http://zotero.org/users/1/items/A B\", \"title\": \"Z\"}]")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/other.yaml:1:1  error  bad-id
                    "Sherwood 2025" cannot be the id of a source: it holds letters a to z, digits, dots, hyphens and underscores, and starts with a letter or digit. Write "sherwood-2025".
                data/sources/other.yaml:2:1  error  bad-id
                    "../etc" cannot be the id of a source: it holds letters a to z, digits, dots, hyphens and underscores, and starts with a letter or digit. Write "etc".
                data/sources/other.yaml:3:1  error  bad-id
                    ".hidden" cannot be the id of a source: it holds letters a to z, digits, dots, hyphens and underscores, and starts with a letter or digit. Write "hidden".
                data/sources/other.yaml:4:1  error  bad-id
                    "index" cannot be the id of a source: the list of all sources is at that address. Write another one.
                data/sources/other.yaml:5:1  error  bad-id
                    "" cannot be the id of a source: it holds letters a to z, digits, dots, hyphens and underscores, and starts with a letter or digit. Write "source".
                data/sources/other.yaml:6:1  error  bad-id
                    "a..b" cannot be the id of a source: it holds letters a to z, digits, dots, hyphens and underscores, and starts with a letter or digit. Write "a-b".
                data/sources/z.json:1:9  error  bad-id
                    "A B" cannot be the id of a source: it holds letters a to z, digits, dots, hyphens and underscores, and starts with a letter or digit. Write "a-b".""");
    }

    @Test
    void listedSourceNeedsAnId() {
        String report = Sample.data()
                .with("data/sources/z.json", """
                    [
                    \t{"title": "Z"},
                    \t{"id": ["x"], "title": "Z"},
                    \t7
                    ]""")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/z.json:2:2  error  missing-key
                    A source in a list needs the key "id".
                data/sources/z.json:3:2  error  missing-key
                    A source in a list needs the key "id".
                data/sources/z.json:4:2  error  expected-map
                    This must be a source, written as a map of keys and values, not "7".""");
    }

    @Test
    void jsonThatCannotBeReadIsReported() {
        String report = Sample.data()
                .with("data/sources/y.json", "[{\"id\": \"c\" \"title\": \"Z\"}]")
                .with("data/sources/z.json", "")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/y.json:1:13  error  json-syntax
                    This is not JSON: Unexpected character ('"'): was expecting comma to separate Object entries.
                data/sources/z.json:1:1  error  empty-file
                    There is no JSON here, only white space.""");
    }

    @Test
    void jsonKeyThatIsThereTwiceIsReported() {
        String report = Sample.data()
                .with("data/sources/z.json", "[{\"id\": \"c\", \"title\": \"Z\", \"title\": \"Y\"}] []")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/z.json:1:28  error  duplicate-key
                    "title" stands here twice, first at line 1, column 14. Remove or rename one of them.
                data/sources/z.json:1:43  error  json-syntax
                    A second value starts here. Keep one value in a file.""");
    }

    @Test
    void fileThatIsNoMapIsReported() {
        String report = Sample.data()
                .with("data/sources/other.yaml", "just words\n")
                .reportOnReading();

        assertThat(report).isEqualTo("""
                data/sources/other.yaml:1:1  error  expected-map
                    This must be sources under their ids, written as a map of keys and values, not "just words".""");
    }
}
