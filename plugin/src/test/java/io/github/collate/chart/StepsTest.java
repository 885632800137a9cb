package io.github.collate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.AttributeId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

    @Test
    void timeGoesAcrossByDaysAndTheHeightIsCountedFromZero() {
        Drawing drawing = draw("monthly_users", """
                monthly_users: {value: 100, as_of: 2025-01-11, history: [{value: 50, as_of: 2025-01-02}, {value: 25, as_of: 2025-01-01}]}
                """);
        // January's 31 days go across a thousand parts, 100 goes up 86 pixels from 104.
        assertThat(shapes(drawing, "steps")).extracting(Shape::text).containsExactly("M0 82.5H32.26V61H322.58V18");
        assertThat(shapes(drawing, "base")).extracting(Shape::y).containsExactly("104");
        assertThat(shapes(drawing, "point")).extracting(Shape::x).containsExactly("0%", "3.23%", "32.26%");
        assertThat(shapes(drawing, "tick")).extracting(Shape::text).containsExactly("Jan 2025", "Feb 2025", "0", "50", "100");
        assertThat(drawing.keys()).isEmpty();
    }

    @Test
    void whatLiesBelowZeroStandsBelowTheBase() {
        Drawing drawing = draw("ad_share", "ad_share: {value: -50, as_of: 2025-03, history: [{value: 50, as_of: 2025-02}, {value: 0, as_of: 2025-01}]}");
        assertThat(shapes(drawing, "tick")).extracting(Shape::text).contains("-50 %", "0 %", "50 %");
        assertThat(shapes(drawing, "base")).extracting(Shape::y).containsExactly("61");
        assertThat(shapes(drawing, "point")).extracting(Shape::y).containsExactly("61", "18", "104");
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
        assertThat(draw("monthly_users", fact)).isEqualTo(Drawing.NONE);
    }

    @Test
    void textsAreNotDrawn() {
        assertThat(draw("owner", "owner: {value: A, as_of: 2025, history: [{value: B, as_of: 2024}, {value: C, as_of: 2023}]}"))
                .isEqualTo(Drawing.NONE);
    }

    @Test
    void aDisputeLeavesTheEarlierValuesDrawnAndSaysSo() {
        Drawing drawing = draw("monthly_users", """
                monthly_users:
                  disputed: [{value: 5, as_of: 2025}, {value: 6, as_of: 2025}]
                  history: [{value: 3, as_of: 2024}, {value: 2, as_of: 2023}, {value: 1, as_of: 2022}]
                """);
        assertThat(shapes(drawing, "point")).hasSize(3);
        assertThat(drawing.keys()).singleElement().asString().startsWith("2 steps are not drawn");
    }

    @Test
    void whatIsOfAnotherBasisThanTheNewestIsLeftOutAndSaidToBe() {
        Drawing drawing = draw("monthly_users", """
                monthly_users:
                  value: 5
                  as_of: 2025
                  history: [{value: 3, as_of: 2024}, {value: 2, as_of: 2023}, {value: 9, as_of: 2022, basis: daily}]
                """);
        assertThat(drawing.about()).contains("2 users, 2023; 3 users, 2024; 5 users, 2025");
        assertThat(drawing.keys()).singleElement().asString().startsWith("1 step is not drawn");
    }

    @Test
    void aThousandStepsAreALineWithoutPoints() {
        String steps = IntStream.range(0, 1000).mapToObj(i -> "{value: " + i + ", as_of: " + (1000 + i) + "}").collect(Collectors.joining(", "));
        Drawing drawing = draw("monthly_users", "monthly_users: {value: 1000, as_of: 2001, history: [" + steps + "]}");
        assertThat(shapes(drawing, "point")).isEmpty();
        assertThat(shapes(drawing, "steps").get(0).text().chars().filter(c -> c == 'H')).hasSize(1000);
        assertThat(drawing.about()).startsWith("A line of steps: 1001 values, from 0 users, 1000 to 1,000 users, 2001");
    }

    @Test
    void moneyAndTimeAreDrawnInTheirOwnUnits() {
        assertThat(shapes(draw("pay", "pay: {value: 3, as_of: 2025, history: [{value: 2, as_of: 2024}, {value: 1, as_of: 2023}]}"), "tick"))
                .extracting(Shape::text).contains("USD 0", "USD 3");
        assertThat(shapes(draw("max_clip", "max_clip: {value: 2 min, as_of: 2025, history: [{value: 20 s, as_of: 2024}, {value: 10 s, as_of: 2023}]}"), "tick"))
                .extracting(Shape::text).contains("0 s", "1 min", "2 min");
    }

    private static List<Shape> shapes(Drawing drawing, String style) {
        return drawing.shapes().stream().filter(shape -> shape.style().equals(style)).toList();
    }

    private static Drawing draw(String attribute, String facts) {
        Dataset data = Sample.data().withFacts("tiktok", facts).read();
        Subject subject = data.subjects().get(0);
        Attribute drawn = data.collections().get(0).attribute(new AttributeId(attribute));
        return Steps.of(subject, drawn, subject.fact(drawn.id()).orElseThrow(), Steps.UNASKED);
    }
}
