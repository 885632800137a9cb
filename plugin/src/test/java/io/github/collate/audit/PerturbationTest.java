package io.github.collate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.AttributeId;
import io.github.collate.collection.ChoiceValue;
import io.github.collate.collection.DurationValue;
import io.github.collate.collection.LinkValue;
import io.github.collate.collection.ListValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.SubjectId;
import io.github.collate.collection.TextValue;
import io.github.collate.collection.Value;
import io.github.collate.collection.WebAddress;
import io.github.collate.collection.YesNoValue;
import io.github.collate.subject.Difference;
import io.github.collate.subject.Fact;
import io.github.collate.subject.FactId;
import io.github.collate.subject.Qualifier;
import io.github.collate.subject.State;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import io.github.collate.text.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PerturbationTest {

    private static final Position PLACE = Position.ofFile("data/things/a.yaml");

    @Property
    void aChangedValueLooksDifferentAndIsOfTheSameType(@ForAll("values") Value value) {
        Value changed = Perturbation.of(value);
        assertThat(changed).hasSameClassAs(value);
        assertThat(changed.text()).isNotEqualTo(value.text());
    }

    /** What an essay shows is text, unit and, for an earlier value, the step's own text. */
    @Property
    void aChangedFactLooksDifferentHoweverItIsShown(@ForAll("facts") Fact fact) {
        Fact changed = Perturbation.of(fact);
        assertThat(changed.text()).isNotEqualTo(fact.text());
        assertThat(changed.statements()).extracting(Statement::unitBesideText).isEqualTo(
                fact.statements().stream().map(Statement::unitBesideText).toList());
        fact.earlier().ifPresent(earlier -> assertThat(changed.earlier().orElseThrow().text()).isNotEqualTo(earlier.text()));
        assertThat(changed.said(Optional.of(date(2024)), Optional.empty())).hasSameSizeAs(fact.said(Optional.of(date(2024)), Optional.empty()));
    }

    @Property
    void aDifferenceMovesWithEitherOfItsFacts(@ForAll("amounts") Value minuend, @ForAll("amounts") Value subtrahend) throws Difference.Undefined {
        Fact left = fact(List.of(said(minuend)));
        Fact right = fact(List.of(said(subtrahend)));
        if (minuend.getClass().equals(subtrahend.getClass())) {
            String real = Difference.of(left, right).text();
            assertThat(Difference.of(Perturbation.of(left), right).text()).isNotEqualTo(real);
            assertThat(Difference.of(left, Perturbation.of(right)).text()).isNotEqualTo(real);
        }
    }

    /** A figure that is one of several on a line must move as well. */
    @Property
    void everyFigureOfATextMoves(@ForAll("texts") String text) {
        List<Figure> real = Figures.in(text);
        List<Figure> changed = Figures.in(Perturbation.of(new TextValue(text)).text());
        assertThat(changed).hasSameSizeAs(real);
        IntStream.range(0, real.size()).forEach(i -> assertThat(changed.get(i).text()).isNotEqualTo(real.get(i).text()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Veo 3 Fast", "from 15 to 60 s", "9 of 11", "the 25 % tier");
    }

    @Provide
    Arbitrary<Value> amounts() {
        return Arbitraries.oneOf(numbers().map(NumberValue::new), numbers().map(PercentValue::new),
                numbers().map(number -> new MoneyValue(number, Currency.getInstance("USD"))),
                numbers().map(number -> DurationValue.ofSeconds(number.abs())));
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<Value> dates = Combinators.combine(Arbitraries.integers().between(1, 9999), Arbitraries.integers().between(1, 365),
                Arbitraries.of(PartialDate.Precision.values()))
                .as((year, day, precision) -> new PartialDate(LocalDate.ofYearDay(year, day), precision));
        Arbitrary<Value> single = Arbitraries.oneOf(amounts(), dates,
                Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank()).map(TextValue::new),
                Arbitraries.of(true, false).map(YesNoValue::new),
                Arbitraries.of("human", "18 and over").map(text -> new ChoiceValue("some", 1, text)),
                Arbitraries.of("https://example.org", "http://example.org:8080/a/2?b#c", "https://1.example.org/")
                        .map(address -> new LinkValue(new WebAddress(address))));
        Arbitrary<Value> ranges = Arbitraries.oneOf(amounts(), dates).list().ofSize(2).filter(PerturbationTest::haveOrder)
                .map(PerturbationTest::range);
        return Arbitraries.oneOf(single, ranges, single.list().ofMinSize(1).ofMaxSize(3).map(ListValue::new));
    }

    @Provide
    Arbitrary<Fact> facts() {
        Arbitrary<Statement> statements = Arbitraries.oneOf(values().map(PerturbationTest::said),
                Arbitraries.of(State.UNKNOWN, State.UNDISCLOSED, State.NOT_APPLICABLE).map(PerturbationTest::said));
        return Combinators.combine(statements.list().ofMinSize(1).ofMaxSize(3), values().list().ofMaxSize(2)).as((sides, earlier) ->
                new Fact(new FactId(new SubjectId("a"), new AttributeId("size")), PLACE, sides, "",
                        earlier.stream().map(value -> new Step(Step.Kind.CHANGED, said(value))).toList()));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(Arbitraries.bigDecimals().between(BigDecimal.valueOf(-2_000_000_000_000L), BigDecimal.valueOf(2_000_000_000_000L))
                .ofScale(2), Arbitraries.longs().between(-12, 1_200).map(BigDecimal::valueOf),
                Arbitraries.of("0", "0.00", "9", "99", "999000000", "1600000000", "0.09").map(BigDecimal::new));
    }

    private static boolean haveOrder(List<Value> ends) {
        return ends.get(0).order(ends.get(1)).isPresent();
    }

    private static Value range(List<Value> ends) {
        List<Value> sorted = ends.stream().sorted(Comparator.comparing(value -> value, (one, other) -> one.order(other).orElseThrow())).toList();
        return new RangeValue(sorted.get(0), sorted.get(1));
    }

    private static PartialDate date(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), PartialDate.Precision.YEAR);
    }

    private static Fact fact(List<Statement> sides) {
        return new Fact(new FactId(new SubjectId("a"), new AttributeId("size")), PLACE, sides, "", List.of());
    }

    private static Statement said(Value value) {
        return new Statement(PLACE, State.VALUE, Optional.of(value), Optional.<Qualifier>empty(),
                "", "", Optional.of(date(2024)), Optional.empty(), Optional.empty(), List.of(), "", "");
    }

    private static Statement said(State state) {
        return new Statement(PLACE, state, Optional.empty(), Optional.empty(), "", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "", "");
    }
}
