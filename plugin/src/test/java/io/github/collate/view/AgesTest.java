package io.github.collate.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.PartialDate;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"2026-11-25,on", "2026-11-24,1 day before", "2026-08-25,92 days before", "2026-08-24,3 months before", "2025-03-01,20 months before",
        "2024-11-26,23 months before", "2024-11-25,2 years before", "2026-11,in the month of", "2026-10,1 month before", "2024-12,23 months before",
        "2020-08,6 years before", "2026,in the year of", "2025,1 year before", "2024,2 years before", "2026-11-26,after", "2027,after"})
    void anAgeIsCountedAsExactlyAsTheDateIsKnown(String date, String ago) {
        assertThat(new Ages(DAY).ago(PartialDate.parse(date).orElseThrow())).isEqualTo(ago);
    }

    @Test
    void whenItHeldAndWhenSomebodyLookedHaveEachTheirOldest() {
        FreshnessView fresh = freshness("""
                ad_share: {value: 50, as_of: 2024-03-01, checked: 2026-11-20}
                monthly_users: {value: 5, as_of: 2023}
                pay: {value: 5, checked: 2025-01}
                feed: {value: yes, as_of: 2026, checked: 2026-02}
                owner: {unknown: true, as_of: 2001, checked: 2001}
                """);

        assertThat(fresh.ageing()).isTrue();
        assertThat(fresh.held()).isEqualTo(new AgeView(new DateView("1 March 2024", "2024-03-01"), "2 years before",
                "tiktok: Ad revenue share", "platforms/tiktok.html#ad_share"));
        assertThat(fresh.checked().name()).isEqualTo("tiktok: Pay");
        assertThat(fresh.checked().ago()).isEqualTo("22 months before");
        assertThat(fresh).extracting(FreshnessView::facts, FreshnessView::undated, FreshnessView::unchecked, FreshnessView::same,
                FreshnessView::together).containsExactly(4, 1, 1, false, false);
    }

    @Test
    void whereNothingGoesStaleTheOldestOfAllIsNamed() {
        FreshnessView fresh = freshness("monthly_users: {value: 5, as_of: 2023}\npay: {value: 5, as_of: 2022, checked: 2024}\n");
        assertThat(fresh.ageing()).isFalse();
        assertThat(fresh.held().name()).isEqualTo("tiktok: Pay");
        assertThat(fresh.same()).isTrue();
        assertThat(fresh.together()).isTrue();
    }

    @Test
    void theSidesOfADisputeCountEach() {
        FreshnessView fresh = freshness("monthly_users: {disputed: [{value: 5, as_of: 2023}, {value: 6, as_of: 2021}]}\n");
        assertThat(fresh.facts()).isEqualTo(2);
        assertThat(fresh.held().date().iso()).isEqualTo("2021");
    }

    @Test
    void aPageWithoutDatesNamesNone() {
        FreshnessView fresh = freshness("monthly_users: 5\n");
        assertThat(fresh.held()).isEqualTo(AgeView.NONE);
        assertThat(fresh.checked()).isEqualTo(AgeView.NONE);
    }

    private static FreshnessView freshness(String facts) {
        Dataset data = Sample.data().withFacts("tiktok", facts).read();
        return new Views(data, DAY, Surroundings.NONE).freshness(data.subjects().get(0));
    }
}
