package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import org.junit.jupiter.api.Test;

class DownloadTest {

    private static final String SMALL = """
            title: Platforms
            singular: platform
            groups: {economy: {title: Economy}}
            attributes:
              share: {title: Share, group: economy, type: percent}
              pay: {title: Pay, group: economy, type: money, unit: USD, basis: a clip}
              note: {title: "Note, ties", group: economy, type: text}
            """;

    @Test
    void spreadsheetHasARowForEachValue() {
        Dataset data = data("""
                share:
                  disputed: [{value: 50, source: a}, {value: -5, source: b, note: 'says "less"'}]
                  history: [{value: 40, as_of: 2023-02, recorded: 2024-05, source: [a, b]}]
                pay: {range: [0.40, 1.00], qualifier: about, as_of: 2025, checked: 2026-01-02, source: a, quote: "a, b"}
                note: {undisclosed: true}
                """);

        assertThat(CsvDownload.of(data, data.collections().get(0)).replace("\r\n", "\n")).isEqualTo("""
                subject,subject_title,group,attribute,attribute_title,kind,step,state,value,text,qualifier,unit,basis,as_of,checked,recorded,sources,source_urls,note,quote
                tiktok,tiktok,economy,share,Share,disputed,,value,50,50 %,,,,,,,a,https://a.org/,,
                tiktok,tiktok,economy,share,Share,disputed,,value,-5,'-5 %,,,,,,,b,https://b.org/,"says ""less""\",
                tiktok,tiktok,economy,share,Share,history,changed,value,40,40 %,,,,2023-02,,2024-05,a; b,https://a.org/ https://b.org/,,
                tiktok,tiktok,economy,pay,Pay,now,,value,0.40/1.00,about USD 0.40 to 1.00,about,USD,a clip,2025,2026-01-02,,a,https://a.org/,,"a, b"
                tiktok,tiktok,economy,note,"Note, ties",now,,undisclosed,,undisclosed,,,,,,,,,,
                """);
    }

    @Test
    void whatASpreadsheetCouldRunIsDefused() {
        Dataset data = data("note: {value: '=HYPERLINK(\"http://x\")', note: '@x', quote: '+1', source: a}\n");

        assertThat(CsvDownload.of(data, data.collections().get(0)))
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains(",'@x,'+1")
                .doesNotContain(",=").doesNotContain(",\"=").doesNotContain(",@").doesNotContain(",+");
    }

    @Test
    void linesOfTheSpreadsheetEndAsTheStandardHasIt() {
        Dataset data = data("share: 5\n");

        assertThat(CsvDownload.of(data, data.collections().get(0)).split("\r\n", -1)).hasSize(3);
    }

    @Test
    void programsGetTheSameFactsNested() {
        Dataset data = data("""
                share:
                  disputed: [{value: 50, source: a}, {value: 60}]
                  note: they disagree
                  history: [{value: 40, as_of: 2023-02, source: b, kind: corrected}]
                pay: {range: [0.40, 1.00], qualifier: about, checked: 2026-01-02, source: a}
                note: {unknown: true, note: nobody says}
                """);

        assertThat(JsonDownload.of(data, data.collections().get(0))).contains("""
                      "facts" : {
                        "share" : {
                          "state" : "disputed",
                          "text" : "50 % or 60 %",
                          "note" : "they disagree",
                          "disputed" : [
                            {
                              "state" : "value",
                              "value" : 50,
                              "text" : "50 %",
                              "sources" : [
                                {
                                  "id" : "a",
                                  "title" : "A",
                                  "url" : "https://a.org/"
                                }
                              ]
                            },
                            {
                              "state" : "value",
                              "value" : 60,
                              "text" : "60 %",
                              "sources" : [ ]
                            }
                          ],
                          "history" : [
                            {
                              "kind" : "corrected",
                              "state" : "value",
                              "value" : 40,
                              "text" : "40 %",
                              "as_of" : "2023-02",
                              "sources" : [
                                {
                                  "id" : "b",
                                  "title" : "B",
                                  "url" : "https://b.org/"
                                }
                              ]
                            }
                          ]
                        },
                        "pay" : {
                          "state" : "value",
                          "value" : {
                            "low" : 0.40,
                            "high" : 1.00
                          },
                          "text" : "about USD 0.40 to 1.00",
                          "qualifier" : "about",
                          "unit" : "USD",
                          "basis" : "a clip",
                          "checked" : "2026-01-02",
                          "sources" : [
                            {
                              "id" : "a",
                              "title" : "A",
                              "url" : "https://a.org/"
                            }
                          ]
                        },
                        "note" : {
                          "state" : "unknown",
                          "note" : "nobody says",
                          "sources" : [ ]
                        }
                      }
                """.indent(0));
    }

    @Test
    void bothAreTheSameEachTime() {
        String facts = "share: 5\npay: {value: 6, source: [a, b]}\n";
        Dataset one = data(facts);
        Dataset other = data(facts);

        assertThat(JsonDownload.of(one, one.collections().get(0))).isEqualTo(JsonDownload.of(other, other.collections().get(0)));
        assertThat(CsvDownload.of(one, one.collections().get(0))).isEqualTo(CsvDownload.of(other, other.collections().get(0)));
    }

    private static Dataset data(String facts) {
        return Sample.data()
                .with("data/platforms/_collection.yaml", SMALL)
                .with("data/sources/press.yaml", "a: {title: A, URL: https://a.org/}\nb: {title: B, URL: https://b.org/}\n")
                .withFacts("tiktok", facts)
                .read();
    }
}
