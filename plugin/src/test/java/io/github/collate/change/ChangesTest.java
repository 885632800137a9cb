package io.github.collate.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.PartialDate;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void eachStepIsAChangeToWhatCameAfterIt() {
        assertThat(told("""
                ad_share:
                  value: 50
                  as_of: 2025-03
                  history:
                    - {value: 40, as_of: 2023-02}
                    - {value: 30, as_of: 2022, kind: corrected}
                """)).containsExactly("2025-03 held changed 40 % > 50 %", "2023-02 held corrected 30 % > 40 %");
    }

    @Test
    void theDayOfAChangeIsTheBestThatIsKnown() {
        assertThat(told("ad_share: {value: 50, as_of: 2025, checked: 2026-01, recorded: 2026-02-03, history: [{value: 40, as_of: 2023}]}"))
                .containsExactly("2026-02-03 recorded changed 40 % > 50 %");
        assertThat(told("ad_share: {value: 50, as_of: 2025, checked: 2026-01, history: [{value: 40, as_of: 2023, kind: corrected}]}"))
                .containsExactly("2026-01 checked corrected 40 % > 50 %");
        assertThat(told("ad_share: {value: 50, as_of: 2025, checked: 2026-01, history: [{value: 50, as_of: 2023, kind: verified}]}"))
                .containsExactly("2026-01 checked verified 50 % > 50 %");
        assertThat(told("ad_share: {value: 50, history: [{value: 40, as_of: 2023}]}"))
                .containsExactly("2023 after changed 40 % > 50 %");
    }

    @Test
    void aDisputeIsWhatCameAfter() {
        assertThat(told("""
                monthly_users:
                  disputed: [{value: 10, as_of: 2024}, {value: 20, as_of: 2025-05}]
                  history: [{value: 5, as_of: 2023}]
                """)).containsExactly("2025-05 held changed 5 > 10 or 20");
    }

    @Test
    void anIdStaysWhenANewerStepIsAdded() {
        String steps = "{value: 40, as_of: 2023}, {value: 30, as_of: 2023}, {value: 20, as_of: 2022}";
        List<String> before = ids("ad_share: {value: 50, as_of: 2025, history: [" + steps + "]}");
        List<String> after = ids("ad_share: {value: 60, as_of: 2026, history: [{value: 50, as_of: 2025}, " + steps + "]}");

        assertThat(before).containsExactlyInAnyOrder("platforms/tiktok.ad_share/2022", "platforms/tiktok.ad_share/2023",
                "platforms/tiktok.ad_share/2023-2");
        assertThat(after).containsAll(before).contains("platforms/tiktok.ad_share/2025").hasSize(4);
    }

    @Test
    void whatIsDatedByItsYearComesAfterThatYearsMonths() {
        Changes changes = changes("""
                ad_share: {value: 50, as_of: 2025, history: [{value: 40, as_of: 2023}]}
                pay: {value: 5, as_of: 2025-01-30, history: [{value: 4, as_of: 2024-12-31}]}
                monthly_users: {value: 5, as_of: 2025-01, history: [{value: 4, as_of: 2024-12-31}]}
                max_clip: {value: 5, as_of: 2024-12, history: [{value: 4, as_of: 2024-11}]}
                """);

        assertThat(changes.byMonth().keySet()).extracting(PartialDate::machine).containsExactly("2025-01", "2025", "2024-12");
        assertThat(changes.byMonth().get(PartialDate.parse("2025-01").orElseThrow())).hasSize(2);
    }

    @Test
    void correctionsAreErrorsAlone() {
        Changes changes = changes("""
                ad_share: {value: 50, as_of: 2025, history: [{value: 40, as_of: 2023, kind: corrected}, {value: 30, as_of: 2022}]}
                """);
        assertThat(changes.corrections().all()).extracting(change -> change.before().text()).containsExactly("40 %");
    }

    @Test
    void aThousandStepsAreAThousandChanges() {
        String steps = IntStream.range(0, 1000).mapToObj(i -> "{value: " + i % 90 + ", as_of: " + (1000 + i) + "}")
                .collect(Collectors.joining(", "));
        Changes changes = changes("ad_share: {value: 50, as_of: 2025, history: [" + steps + "]}");
        assertThat(changes.all()).hasSize(1000).extracting(Change::id).doesNotHaveDuplicates();
        assertThat(changes.all().get(0).day().date().machine()).isEqualTo("2025");
    }

    private static Changes changes(String facts) {
        Dataset data = Sample.data().withFacts("tiktok", facts).read();
        return Changes.of(data, List.of());
    }

    private static List<String> ids(String facts) {
        return changes(facts).all().stream().map(Change::id).toList();
    }

    private static List<String> told(String facts) {
        return changes(facts).all().stream().map(change -> change.day().date().machine() + " " + change.day().by().word() + " "
                + change.kind().word() + " " + change.before().text() + " > " + change.after().text()).toList();
    }
}
