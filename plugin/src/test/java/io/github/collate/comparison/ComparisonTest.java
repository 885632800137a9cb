package io.github.collate.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            different | owner    | ByteDance                      | Meta
            same      | owner    | ByteDance                      | {value: ByteDance, as_of: 2020}
            different | owner    | ByteDance                      | bytedance
            same      | ad_share | 50                             | 50.0
            different | ad_share | 50                             | 55
            different | ad_share | 50                             | {range: [50, 60]}
            same      | ad_share | {range: [50, 60]}              | {range: [50.0, 60]}
            open      | ad_share | 50                             | {value: 55, basis: long videos}
            same      | ad_share | {value: 5, basis: long videos} | {value: 5, basis: long videos}
            open      | ad_share | 50                             | {value: 50, qualifier: about}
            same      | ad_share | {value: 50, qualifier: about}  | {value: 50, qualifier: about}
            open      | ad_share | 50                             | {unknown: true}
            open      | ad_share | {unknown: true}                | {unknown: true}
            open      | ad_share | 50                             | {undisclosed: true}
            open      | ad_share | 50                             | {not-applicable: true}
            open      | ad_share | 50                             | {disputed: [{value: 50}, {value: 50}]}
            open      | pay      | 5                              | 5 EUR
            open      | monthly_users | 5                         | {value: 5, unit: channels}
            different | launched | 2016                           | 2017-03
            open      | launched | 2016                           | 2016-03
            same      | launched | 2016-03                        | 2016-03
            same      | max_clip | 90                             | 1 min 30 s
            different | feed     | yes                            | no
            same      | tools    | [a, b]                         | [b, a]
            different | tools    | [a, b]                         | [a]
            """)
    void likenessOfTwoCells(String likeness, String attribute, String one, String other) {
        assertThat(row(attribute, one, other).likeness().word()).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2 1 2  | ad_share | 55      | 50                             | 55.0
            1 2 -  | ad_share | 50      | {range: [50, 60]}              | {value: 55, basis: long videos}
            - 1 -  | ad_share | {unknown: true} | 50                     | {disputed: [{value: 1}, {value: 2}]}
            1 - -  | ad_share | 50      | `` | {not-applicable: true}
            2 3 1  | launched | 2016    | 2016-03                        | 2015-12
            1 1 2  | tools    | [a, b]  | [b, a]                         | [b]
            2 1 2  | feed     | yes     | no                             | yes
            - 1 2  | pay      | 5 EUR   | 5                              | 6
            """)
    void placesOfCells(String places, String attribute, String one, String two, String three) {
        assertThat(row(attribute, one, two, three).places().stream().map(place -> place.isPresent() ? "" + place.getAsInt() : "-"))
                .containsExactly(places.strip().split(" "));
    }

    @Test
    void oneOpenCellLeavesTheRowOpen() {
        assertThat(row("ad_share", "50", "55", "{unknown: true}").likeness()).isEqualTo(Likeness.OPEN);
        assertThat(row("ad_share", "50", "50", "").likeness()).isEqualTo(Likeness.OPEN);
        assertThat(row("ad_share", "50", "50", "55").likeness()).isEqualTo(Likeness.DIFFERENT);
        assertThat(row("ad_share", "50", "50", "50").likeness()).isEqualTo(Likeness.SAME);
        assertThat(row("launched", "2016", "2016-03", "2018").likeness()).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void whatHasNoOrderStandsLast() {
        ValueOrder order = row("ad_share", "", "{unknown: true}", "40", "{disputed: [{value: 1}, {value: 2}]}", "60",
                "{value: 90, basis: long videos}", "50").order();

        assertThat(order.ordered()).containsExactly(4, 6, 2);
        assertThat(order.others()).containsExactly(3, 5, 1, 0);
    }

    @Test
    void withoutABetterEndValuesGoFromLowToHigh() {
        assertThat(row("launched", "2018", "2016-05", "2017").order().ordered()).containsExactly(1, 2, 0);
        assertThat(row("origin", "ai", "human").order().ordered()).containsExactly(1, 0);
    }

    private static Row row(String attribute, String... values) {
        Sample sample = Sample.data();
        for (int i = 0; i < values.length; i++) {
            sample.withFacts("s" + i, values[i].isEmpty() ? "{}" : attribute + ": " + values[i]);
        }
        Dataset data = sample.read();
        assertThat(sample.report()).isEmpty();
        Collection collection = data.collections().get(0);
        Attribute wanted = collection.attribute(attribute).orElseThrow();
        return Comparison.of(collection, data.subjects(), List.of(wanted)).rows().get(0);
    }
}
