package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.AttributeId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

    @Test
    void timeGoesAcrossByDaysAndTheHeightIsCountedFromZero() {
        ChartView chart = chart("monthly_users", """
                monthly_users: {value: 100, as_of: 2025-01-11, history: [{value: 50, as_of: 2025-01-02}, {value: 25, as_of: 2025-01-01}]}
                """);
        // 330 wide for ten days, 78 high for a hundred.
        assertThat(chart.line()).isEqualTo("M5 78.5H38V59H335V20");
        assertThat(chart.base()).isEqualTo("98");
        assertThat(chart.points()).extracting(ChartView.Point::x).containsExactly("5", "38", "335");
        assertThat(chart).extracting(ChartView::high, ChartView::zero, ChartView::low, ChartView::first, ChartView::last, ChartView::note)
                .containsExactly("100", "0", "", "1 January 2025", "11 January 2025", "");
    }

    @Test
    void whatLiesBelowZeroStandsBelowTheBase() {
        ChartView chart = chart("ad_share", "ad_share: {value: -50, as_of: 2025-03, history: [{value: 50, as_of: 2025-02}, {value: 0, as_of: 2025-01}]}");
        assertThat(chart).extracting(ChartView::top, ChartView::base, ChartView::bottom, ChartView::low).containsExactly("20", "59", "98", "-50 %");
        assertThat(chart.zero()).isEqualTo("0 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "monthly_users: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2024}]}",
        "monthly_users: {value: 3, as_of: 2025, history: [{value: 3, as_of: 2024}, {value: 3, as_of: 2023}]}",
        "monthly_users: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2024}, {value: 9, as_of: 2023, kind: corrected}]}",
        "monthly_users: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2024}, {unknown: true, as_of: 2023}]}",
        "monthly_users: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2024, basis: daily}, {value: 9, as_of: 2023}]}",
        "monthly_users: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2024, unit: bots}, {value: 9, as_of: 2023}]}",
        "monthly_users: {value: 3, as_of: 2025, history: [{range: [1, 2], as_of: 2024}, {value: 9, as_of: 2023}]}",
        "monthly_users: {value: 3, history: [{value: 2, as_of: 2024}, {value: 9, as_of: 2023}]}",
        "monthly_users: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2025}, {value: 9, as_of: 2025}]}"})
    void tooLittleIsNotDrawn(String fact) {
        assertThat(chart("monthly_users", fact)).isEqualTo(ChartView.NONE);
    }

    @Test
    void textsAreNotDrawn() {
        assertThat(chart("owner", "owner: {value: A, as_of: 2025, history: [{value: B, as_of: 2024}, {value: C, as_of: 2023}]}"))
                .isEqualTo(ChartView.NONE);
    }

    @Test
    void aDisputeLeavesTheEarlierValuesDrawnAndSaysSo() {
        ChartView chart = chart("monthly_users", """
                monthly_users:
                  disputed: [{value: 5, as_of: 2025}, {value: 6, as_of: 2025}]
                  history: [{value: 3, as_of: 2024}, {value: 2, as_of: 2023}, {value: 1, as_of: 2022}]
                """);
        assertThat(chart.points()).hasSize(3);
        assertThat(chart.note()).startsWith("2 steps are not drawn");
    }

    @Test
    void whatIsOfAnotherBasisThanTheNewestIsLeftOutAndSaidToBe() {
        ChartView chart = chart("monthly_users", """
                monthly_users:
                  value: 5
                  as_of: 2025
                  history: [{value: 3, as_of: 2024}, {value: 2, as_of: 2023}, {value: 9, as_of: 2022, basis: daily}]
                """);
        assertThat(chart.about()).contains("2 users, 2023; 3 users, 2024; 5 users, 2025").endsWith(chart.note());
        assertThat(chart.note()).startsWith("1 step is not drawn");
    }

    @Test
    void aThousandStepsAreALineWithoutPoints() {
        String steps = IntStream.range(0, 1000).mapToObj(i -> "{value: " + i + ", as_of: " + (1000 + i) + "}").collect(Collectors.joining(", "));
        ChartView chart = chart("monthly_users", "monthly_users: {value: 1000, as_of: 2001, history: [" + steps + "]}");
        assertThat(chart.points()).isEmpty();
        assertThat(chart.line().chars().filter(c -> c == 'H')).hasSize(1000);
        assertThat(chart.about()).startsWith("A line of steps: 1001 values, from 0 users, 1000 to 1,000 users, 2001");
    }

    @Test
    void moneyAndTimeAreDrawnInTheirOwnUnits() {
        assertThat(chart("pay", "pay: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2024}, {value: 1, as_of: 2023}]}"))
                .extracting(ChartView::high, ChartView::zero).containsExactly("USD 3", "USD 0");
        assertThat(chart("max_clip", "max_clip: {value: 2 min, as_of: 2025, history: [{value: 20 s, as_of: 2024}, {value: 10 s, as_of: 2023}]}"))
                .extracting(ChartView::high, ChartView::zero).containsExactly("2 min", "0 s");
    }

    private static ChartView chart(String attribute, String facts) {
        Dataset data = Sample.data().withFacts("tiktok", facts).read();
        return new Views(data, LocalDate.of(2026, 11, 25), Surroundings.NONE)
                .fact(data.subjects().get(0), data.collections().get(0).attribute(new AttributeId(attribute))).chart();
    }
}
