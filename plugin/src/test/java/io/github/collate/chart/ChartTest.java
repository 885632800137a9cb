package io.github.collate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.essay.ChartBlock;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Sample;
import io.github.collate.subject.Subject;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Position PLACE = new Position("content/e.md", 9, 1);

    private final Problems problems = new Problems();
    private final Sample data = Sample.data();

    @Test
    void barsBeginAtZeroAndStandInTheOrderOfTheirValues() {
        data.withFacts("one", "ad_share: 55").withFacts("two", "ad_share: 90").withFacts("three", "ad_share: 60");
        Drawing drawing = drawing("bars", "ad_share");
        assertThat(shapes(drawing, "bar")).extracting(Shape::x, Shape::x2)
                .containsExactly(tuple("0%", "90%"), tuple("0%", "60%"), tuple("0%", "55%"));
        assertThat(texts(drawing, "name")).containsExactly("two", "three", "one");
        assertThat(texts(drawing, "tick")).containsExactly("0 %", "25 %", "50 %", "75 %", "100 %");
        assertThat(drawing.axis()).isEqualTo("short videos");
    }

    @Test
    void subjectsThatAreNamedStayInTheAuthorsOrder() {
        data.withFacts("one", "ad_share: 55").withFacts("two", "ad_share: 80");
        assertThat(texts(chart("bars", List.of("one", "two"), "", "ad_share").orElseThrow().panels().get(0).drawing(), "name"))
                .containsExactly("one", "two");
    }

    @Test
    void belowZeroABarGoesTheOtherWay() {
        data.withFacts("one", "ad_share: -50").withFacts("two", "ad_share: 50");
        assertThat(shapes(drawing("bars", "ad_share"), "bar")).extracting(Shape::x, Shape::x2)
                .containsExactly(tuple("50%", "50%"), tuple("0%", "50%"));
    }

    @Test
    void aDisputeIsSolidAsFarAsAllAgreeAndAnOutlineFromThere() {
        data.withFacts("one", "ad_share: {disputed: [{value: 40, source: a}, {value: 100, source: b}]}");
        Drawing drawing = drawing("bars", "ad_share");
        assertThat(shapes(drawing, "bar")).extracting(Shape::x, Shape::x2).containsExactly(tuple("0%", "40%"));
        assertThat(shapes(drawing, "open")).extracting(Shape::x, Shape::x2).containsExactly(tuple("40%", "60%"));
        assertThat(texts(drawing, "value")).containsExactly("40 % or 100 %");
        assertThat(drawing.keys()).singleElement().asString().startsWith("Where sources disagree");
    }

    @Test
    void dotsNeedNoZeroAndSayWhereTheirAxisBegins() {
        data.withFacts("one", "ad_share: {range: [50, 54]}").withFacts("two", "ad_share: {value: 58, qualifier: over}");
        Drawing drawing = drawing("dots", "ad_share");
        assertThat(drawing.axis()).endsWith("The axis begins at 50 %.");
        assertThat(shapes(drawing, "range")).extracting(Shape::x, Shape::x2).containsExactly(tuple("0%", "50%"));
        assertThat(shapes(drawing, "dot inexact")).hasSize(1);
        assertThat(drawing.keys()).containsExactly("A hollow dot is about, over or under the value.", "A thick line is a range.");
    }

    @Test
    void powersOfTenStandAtEqualDistancesOnlyWhereTheyAreAskedFor() {
        data.withFacts("one", "monthly_users: 1000").withFacts("two", "monthly_users: 1_000_000");
        Drawing drawing = chart("dots", List.of(), "log", "monthly_users").orElseThrow().panels().get(0).drawing();
        assertThat(texts(drawing, "tick")).containsExactly("1,000", "10,000", "100,000", "1 million");
        assertThat(drawing.axis()).contains("Logarithmic scale");
        assertThat(chart("bars", List.of(), "log", "monthly_users")).isPresent();
        assertThat(rules()).containsExactly("misplaced-key");
    }

    @Test
    void datesStandOnAnAxisOfTime() {
        data.withFacts("one", "launched: 2016-09-12").withFacts("two", "launched: 2020");
        Drawing drawing = drawing("dots", "launched");
        assertThat(texts(drawing, "tick")).containsExactly("2016", "2018", "2020", "2022");
        assertThat(drawing.keys()).containsExactly("A month or a year is drawn from its first day to its last.");
    }

    @Test
    void whatHasNoValueIsNamedAndNotDrawn() {
        data.withFacts("one", "ad_share: 55").withFacts("two", "ad_share: {unknown: true}").withFacts("three", "owner: X");
        Chart chart = chart("bars", List.of(), "", "ad_share").orElseThrow();
        assertThat(chart.unmarked()).extracting(Subject::title).containsExactly("three", "two");
        assertThat(texts(chart.panels().get(0).drawing(), "name")).containsExactly("one");
        assertThat(chart.facts()).hasSize(3);
    }

    @Test
    void multiplesHaveARowForEachSubjectInEveryPanel() {
        data.withFacts("one", "{ad_share: 55, pay: 3}").withFacts("two", "{ad_share: {unknown: true}, pay: 2}");
        Chart chart = chart("multiples", List.of(), "", "economy.*").orElseThrow();
        assertThat(chart.panels()).extracting(Chart.Panel::title).containsExactly("Ad revenue share", "Pay");
        assertThat(chart.panels()).allSatisfy(panel -> assertThat(texts(panel.drawing(), "name")).containsExactly("one", "two"));
        assertThat(texts(chart.panels().get(0).drawing(), "none")).containsExactly("unknown");
    }

    @Test
    void aPatternLeavesOutWhatIsNoNumberAndANameDoesNot() {
        data.withFacts("one", "{monthly_users: 3, owner: X, launched: 2020, max_clip: 10 s}");
        assertThat(chart("multiples", List.of(), "", "standing.*").orElseThrow().panels()).extracting(Chart.Panel::title)
                .containsExactly("Monthly users", "Longest clip");
        assertThat(rules()).isEmpty();
        assertThat(chart("multiples", List.of(), "", "standing.*", "owner")).isEmpty();
        assertThat(rules()).containsExactly("unfit-attribute");
    }

    @Test
    void valuesOfAnotherBasisOrUnitDoNotShareAnAxis() {
        data.withFacts("one", "ad_share: 55").withFacts("two", "ad_share: {value: 5, basis: long videos}");
        assertThat(chart("bars", List.of(), "", "ad_share")).isEmpty();
        assertThat(problems.all()).singleElement().extracting(Problem::message).asString()
                .contains("short videos (one); long videos (two)");
        assertThat(chart("bars", List.of("one"), "", "ad_share")).isPresent();
    }

    @Test
    void sidesOfADisputeThatCountDifferentlyDoNotEither() {
        data.withFacts("one", "ad_share: {disputed: [{value: 40}, {value: 100, basis: other}]}");
        assertThat(chart("bars", List.of(), "", "ad_share")).isEmpty();
        assertThat(rules()).containsExactly("mixed-units");
    }

    @Test
    void eventsAreNumberedThroughAllSubjectsAndThoseThatMeetStandAboveEachOther() {
        data.with("data/platforms/one.yaml", "title: One\nevents: [{date: 2025-01-01, text: A}, {date: 2025-01-02, text: B}]\n")
                .with("data/platforms/two.yaml", "title: Two\nevents: [{date: 2025-01, text: C}, {date: 2025-12-31, text: D}]\n")
                .with("data/platforms/three.yaml", "title: Three\n");
        Chart chart = chart("timeline", List.of(), "").orElseThrow();
        Drawing drawing = chart.panels().get(0).drawing();
        assertThat(Timeline.events(chart.comparison().subjects())).extracting(Timeline.Happening::number, one -> one.event().text())
                .containsExactly(tuple(1, "A"), tuple(2, "C"), tuple(3, "B"), tuple(4, "D"));
        assertThat(texts(drawing, "number")).containsExactly("1", "3", "2", "4");
        List<Shape> dots = shapes(drawing, "event");
        assertThat(dots.get(0).y()).isNotEqualTo(dots.get(1).y());
        assertThat(dots.get(2).y()).isEqualTo(dots.get(3).y());
        assertThat(chart.unmarked()).extracting(Subject::title).containsExactly("Three");
    }

    @Test
    void theSameFactsGiveTheSameDrawingWhateverTheLanguage() {
        data.withFacts("one", "ad_share: 1234.5");
        Drawing before = drawing("bars", "ad_share");
        Locale was = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(drawing("bars", "ad_share")).isEqualTo(before);
        } finally {
            Locale.setDefault(was);
        }
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static List<Shape> shapes(Drawing drawing, String style) {
        return drawing.shapes().stream().filter(shape -> shape.style().equals(style)).toList();
    }

    private static List<String> texts(Drawing drawing, String style) {
        return shapes(drawing, style).stream().map(Shape::text).toList();
    }

    private List<String> rules() {
        return problems.all().stream().map(Problem::rule).toList();
    }

    private Drawing drawing(String kind, String attribute) {
        return chart(kind, List.of(), "", attribute).orElseThrow().panels().get(0).drawing();
    }

    private Optional<Chart> chart(String kind, List<String> subjects, String scale, String... attributes) {
        ChartBlock block = new ChartBlock(PLACE, 1, written(kind), Optional.empty(), all(subjects.stream()), all(Stream.of(attributes)),
                written(scale), Optional.empty());
        return new ChartReader(data.read(), problems, problems).read(block);
    }

    private static List<Scalar> all(Stream<String> texts) {
        return new ArrayList<>(texts.flatMap(text -> written(text).stream()).toList());
    }

    private static Optional<Scalar> written(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Scalar(PLACE, text, false));
    }
}
