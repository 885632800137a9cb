package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.AttributeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {

    @ParameterizedTest
    @CsvSource({"2026-11-25,50 %", "2025-03-01,50 %", "2025-02-28,40 %", "2023-02-01,40 %", "2023-01-31,30 %", "2021-12-31,not recorded"})
    void aValueCountsFromTheDayItHeld(LocalDate day, String text) {
        assertThat(then(day, """
                ad_share:
                  value: 50
                  as_of: 2025-03
                  history: [{value: 40, as_of: 2023-02}, {value: 30, as_of: 2022}]
                """)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,50 %", "2025-06-29,60 %", "2025-01-01,60 %", "2024-12-31,not recorded"})
    void anErrorStandsUntilTheDayItWasPutRight(LocalDate day, String text) {
        assertThat(then(day, """
                ad_share:
                  value: 50
                  as_of: 2025-01
                  recorded: 2025-06-30
                  history: [{value: 60, as_of: 2025-01, kind: corrected}]
                """)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,50 %", "2025-06-29,60 %"})
    void anErrorStandsUntilTheNextCheckWhenNobodyWroteDownTheDay(LocalDate day, String text) {
        assertThat(then(day, """
                ad_share: {value: 50, as_of: 2025-01, checked: 2025-06-30, history: [{value: 60, as_of: 2025-01, kind: corrected}]}
                """)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,50 %", "2025-06-29,40 %"})
    void whenItWasRecordedCountsMoreThanWhenItHeld(LocalDate day, String text) {
        assertThat(then(day, """
                ad_share: {value: 50, as_of: 2020, recorded: 2025-06-30, history: [{value: 40, as_of: 2019}]}
                """)).isEqualTo(text);
    }

    @Test
    void whatHasNoDateIsShownAsItIs() {
        assertThat(then(LocalDate.of(2001, 1, 1), "owner: ByteDance")).isEqualTo("ByteDance");
        assertThat(then(LocalDate.of(2001, 1, 1), "owner: {value: B, checked: 2026-11}")).isEqualTo("B");
    }

    @Test
    void anUndatedValueThatTookThePlaceOfAnotherCountsFromItsCheck() {
        String fact = "ad_share: {value: 50, checked: 2026-11-22, history: [{value: 40, as_of: 2023}]}";
        assertThat(then(LocalDate.of(2026, 11, 21), fact)).isEqualTo("40 %");
        assertThat(then(LocalDate.of(2026, 11, 22), fact)).isEqualTo("50 %");
    }

    @Test
    void checksAndStepsAndEventsOfLaterDaysAreLeftOut() {
        Dataset data = Sample.data().with("data/platforms/tiktok.yaml", """
                title: TikTok
                facts:
                  ad_share:
                    value: 50
                    as_of: 2026
                    checked: 2026-11-20
                    history:
                      - {value: 40, as_of: 2023, checked: 2026-01, kind: changed}
                      - {value: 30, as_of: 2022, checked: 2022-05, kind: changed}
                events:
                  - {date: 2024-01-01, text: Then}
                  - {date: 2026-01-01, text: Later}
                """).read().at(LocalDate.of(2025, 6, 30));
        Subject subject = data.subjects().get(0);
        Fact fact = subject.fact(new AttributeId("ad_share")).orElseThrow();

        assertThat(data.past()).contains(LocalDate.of(2025, 6, 30));
        assertThat(fact.text()).isEqualTo("40 %");
        assertThat(fact.statements().get(0).checked()).isEmpty();
        assertThat(fact.history()).extracting(step -> step.statement().text() + " " + step.statement().checked().isPresent())
                .containsExactly("30 % true");
        assertThat(subject.events()).extracting(Event::text).containsExactly("Then");
    }

    @Test
    void ofADisputeTheSidesThatHadSpokenAreLeft() {
        String dispute = """
                monthly_users:
                  disputed: [{value: 10, as_of: 2024}, {value: 20, as_of: 2025}, {value: 30, as_of: 2026}]
                  note: They disagree.
                  history: [{value: 5, as_of: 2023}]
                """;
        assertThat(then(LocalDate.of(2025, 6, 30), dispute)).isEqualTo("10 or 20 They disagree.");
        assertThat(then(LocalDate.of(2024, 6, 30), dispute)).isEqualTo("10");
        assertThat(then(LocalDate.of(2023, 6, 30), dispute)).isEqualTo("5");
    }

    @Test
    void aDayToComeShowsAllThereIs() {
        assertThat(then(LocalDate.of(2999, 1, 1), "ad_share: {value: 50, as_of: 2025, history: [{value: 40, as_of: 2023}]}"))
                .isEqualTo("50 %");
    }

    private static String then(LocalDate day, String facts) {
        Dataset data = Sample.data().withFacts("tiktok", facts).read().at(day);
        return data.subjects().get(0).facts().values().stream()
                .map(fact -> (fact.text() + " " + fact.note()).strip())
                .collect(Collectors.collectingAndThen(Collectors.joining(), text -> Optional.of(text).filter(one -> !one.isEmpty())
                        .orElse("not recorded")));
    }
}
