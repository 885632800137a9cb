package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaleTest {

    private static Examination withFact(String fact) {
        return new Examination().data("data/things/_collection.yaml", """
                title: Things
                singular: thing
                groups: {main: {title: Main}}
                attributes:
                  size: {title: Size, group: main, type: number, max_age: 30d}
                """).data("data/things/x.yaml", "title: X\nfacts: {size: " + fact + "}\n");
    }

    @Test
    void theDateItHeldCountsBeforeTheDateItWasChecked() {
        assertThat(withFact("{value: 1, as_of: 2026-10-23, checked: 2026-11-20, source: a}").by(new Stale()))
                .containsExactly("data/things/x.yaml:2:9: x.size (1) is as of 23 October 2026; facts of this kind are stale after 30 days."
                        + " Look it up again.");
        assertThat(withFact("{value: 1, as_of: 2026-10-24, source: a}").by(new Stale())).isEmpty();
    }

    @Test
    void aMonthIsStaleWhenItsLastDayIs() {
        assertThat(withFact("{value: 1, as_of: 2026-10, source: a}").by(new Stale())).isEmpty();
        assertThat(withFact("{value: 1, as_of: 2026-09, source: a}").by(new Stale())).hasSize(1);
    }

    @Test
    void whatHasNoDateIsNotStale() {
        assertThat(withFact("{value: 1, source: a}").by(new Stale())).isEmpty();
    }
}
