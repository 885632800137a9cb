package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.AttributeId;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.SubjectId;
import io.github.collate.source.SourceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private final Sample sample = Sample.data();

    @Test
    void shortFormIsTheValueAlone() {
        Statement said = said("owner", "owner: ByteDance");

        assertThat(said.text()).isEqualTo("ByteDance");
        assertThat(said.sources()).isEmpty();
        assertThat(said.position()).hasToString("data/platforms/tiktok.yaml:3:10");
    }

    @Test
    void fullFormKeepsEverything() {
        Statement said = said("ad_share", """
                ad_share:
                  value: 50
                  as_of: 2025-03
                  checked: 2026-11-20
                  source: [a, b, a]
                  quote: half
                  note: some
                  qualifier: at-least
                  basis: long videos
                """);

        assertThat(said.text()).isEqualTo("at least 50 %");
        assertThat(said.machine()).isEqualTo("50");
        assertThat(said.asOf()).isEqualTo(PartialDate.parse("2025-03"));
        assertThat(said.checked()).isEqualTo(PartialDate.parse("2026-11-20"));
        assertThat(said.sources()).containsExactly(new SourceId("a"), new SourceId("b"));
        assertThat(said.quote() + said.note() + said.basis()).isEqualTo("halfsomelong videos");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about    | about USD 5
            over     | over USD 5
            under    | under USD 5
            up-to    | up to USD 5
            at-least | at least USD 5
            """)
    void qualifierStandsBeforeTheValue(String qualifier, String text) {
        assertThat(said("pay", "pay: {value: 5, qualifier: " + qualifier + "}").text()).isEqualTo(text);
    }

    @Test
    void unitAndBasisComeFromTheAttributeUnlessTheValueHasItsOwn() {
        assertThat(said("monthly_users", "monthly_users: 5").unit()).isEqualTo("users");
        assertThat(said("monthly_users", "monthly_users: {value: 5, unit: channels}").unit()).isEqualTo("channels");
        assertThat(said("ad_share", "ad_share: 5").basis()).isEqualTo("short videos");
        assertThat(said("pay", "pay: 5 EUR").unit()).isEqualTo("EUR");
        assertThat(said("pay", "pay: {value: 5, unit: CNY}").text()).isEqualTo("CNY 5");
    }

    @Test
    void defaultsHoldForFactsThatNameNoneAndNotForEvents() {
        Subject subject = sample.with("data/platforms/tiktok.yaml", """
                title: TikTok
                source: a
                checked: 2026-11-22
                facts:
                  owner: ByteDance
                  feed: {value: yes, source: b, checked: 2025}
                  site: {value: https://a.org, source: []}
                  pay: {unknown: true}
                events: [{date: 2026, text: x}]
                """).read().subjects().get(0);

        assertThat(only(subject, "owner").sources()).containsExactly(new SourceId("a"));
        assertThat(only(subject, "owner").checked()).isEqualTo(PartialDate.parse("2026-11-22"));
        assertThat(only(subject, "feed").sources()).containsExactly(new SourceId("b"));
        assertThat(only(subject, "feed").checked()).isEqualTo(PartialDate.parse("2025"));
        assertThat(only(subject, "site").sources()).isEmpty();
        assertThat(only(subject, "pay").sources()).containsExactly(new SourceId("a"));
        assertThat(subject.events().get(0).sources()).isEmpty();
        assertThat(sample.report()).isEmpty();
    }

    @Test
    void defaultsSayNothingOfEarlierSteps() {
        Subject subject = sample.with("data/platforms/tiktok.yaml", """
                title: TikTok
                source: a
                checked: 2026-11-22
                facts:
                  pay: {value: 5, history: [{value: 4, as_of: 2025}]}
                """).read().subjects().get(0);

        Statement step = subject.fact(new AttributeId("pay")).orElseThrow().history().get(0).statement();
        assertThat(step.sources()).isEmpty();
        assertThat(step.checked()).isEmpty();
    }

    @Test
    void stateIsNoValue() {
        Statement said = said("feed", "feed: {undisclosed: true, note: they do not tell}");

        assertThat(said.state()).isEqualTo(State.UNDISCLOSED);
        assertThat(said.value()).isEmpty();
        assertThat(said.text() + ", " + said.note()).isEqualTo("undisclosed, they do not tell");
    }

    @Test
    void disputeHasNoOneStatement() {
        Fact fact = fact("ad_share", "ad_share: {disputed: [{value: 45, source: a}, {range: [50, 55], source: b}], note: n}");

        assertThat(fact.statement()).isEmpty();
        assertThat(fact.text()).isEqualTo("45 % or 50 to 55 %");
        assertThat(fact.note()).isEqualTo("n");
    }

    @Test
    void sidesOfADisputeSayTheirUnitsWhenTheseDiffer() {
        assertThat(fact("monthly_users", "monthly_users: {disputed: [{value: 100}, {value: 100, unit: daily users}]}").text())
                .isEqualTo("100 users or 100 daily users");
        assertThat(fact("monthly_users", "monthly_users: {disputed: [{value: 100}, {value: 90}]}").text()).isEqualTo("100 or 90");
    }

    @Test
    void historyIsInOrderWhateverTheAuthorsOrder() {
        Fact fact = fact("owner", """
                owner:
                  value: c
                  as_of: 2025
                  history:
                    - {value: a, as_of: 2020-05}
                    - {value: b, as_of: 2023, kind: corrected}
                """);

        assertThat(fact.history()).extracting(step -> step.kind().word() + " " + step.statement().text())
                .containsExactly("corrected b", "changed a");
    }

    @Test
    void statementsOfOneUnitAndBasisCompare() {
        assertThat(said("pay", "pay: 5").compare(said("pay", "pay: 6"))).hasValue(-1);
        assertThat(said("pay", "pay: 5").compare(said("pay", "pay: 6 EUR"))).isEmpty();
        assertThat(said("pay", "pay: 5").compare(said("pay", "pay: {value: 6, basis: per clip}"))).isEmpty();
        assertThat(said("monthly_users", "monthly_users: 5")
                .compare(said("monthly_users", "monthly_users: {value: 5, unit: channels}"))).isEmpty();
        assertThat(said("pay", "pay: 5").compare(said("pay", "pay: {unknown: true}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".net", "sora-2", "日本", "été", "3d", "a--b"})
    void fileNameIsTheId(String id) {
        Dataset data = sample.with("data/platforms/" + id + ".yaml", "title: x\n").read();

        assertThat(sample.report()).isEmpty();
        assertThat(data.named(id)).extracting(Subject::id).containsExactly(new SubjectId(id));
    }

    @Test
    void subjectsAreInOrderOfTheirTitles() {
        Dataset data = sample.with("data/platforms/a.yaml", "title: Zebra\n")
                .with("data/platforms/b.yaml", "title: apple\n")
                .with("data/platforms/c.yml", "title: Banana\n")
                .read();

        assertThat(data.subjects()).extracting(Subject::title).containsExactly("apple", "Banana", "Zebra");
    }

    private Fact fact(String attribute, String facts) {
        Subject subject = Sample.data().withFacts("tiktok", facts).read().subjects().get(0);
        return subject.fact(new AttributeId(attribute)).orElseThrow();
    }

    private Statement said(String attribute, String facts) {
        return fact(attribute, facts).statement().orElseThrow();
    }

    private static Statement only(Subject subject, String attribute) {
        return Optional.of(subject.facts()).map(facts -> facts.get(new AttributeId(attribute)))
                .map(Fact::statements).orElse(List.of()).get(0);
    }
}
