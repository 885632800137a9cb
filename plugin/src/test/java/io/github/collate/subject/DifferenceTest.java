package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.collate.collection.AttributeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ad_share: 50                            | ad_share: 45                           | 5 percentage points  | 5
            ad_share: 45                            | ad_share: 50                           | −5 percentage points | -5
            ad_share: 45.5                          | ad_share: 44.5                         | 1.0 percentage point | 1.0
            monthly_users: 1_940_000_000            | monthly_users: 1_600_000_000           | 340 million users    | 340000000
            monthly_users: 5                        | monthly_users: 5                       | 0 users              | 0
            pay: 20                                 | pay: 12.50                             | USD 7.50             | 7.50
            max_clip: 10 min                        | max_clip: 90                           | 8 min 30 s           | PT8M30S
            max_clip: 10 s                          | max_clip: 1 min                        | −50 s                | -PT50S
            pay: {value: 5, qualifier: over}        | pay: 4                                 | over USD 1           | 1
            pay: 5                                  | pay: {value: 4, qualifier: over}       | under USD 1          | 1
            pay: {value: 5, qualifier: about}       | pay: {value: 4, qualifier: about}      | about USD 1          | 1
            pay: {value: 5, qualifier: at-least}    | pay: {value: 4, qualifier: up-to}      | at least USD 1       | 1
            """)
    void firstLessSecond(String minuend, String subtrahend, String text, String machine) throws Difference.Undefined {
        Difference difference = Difference.of(fact("a", minuend), fact("b", subtrahend));

        assertThat((difference.text() + " " + difference.unit()).strip()).isEqualTo(text);
        assertThat(difference.machine()).isEqualTo(machine);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ad_share: 50                         | ad_share: {value: 45, basis: long videos} | their bases differ ("short videos"; "long videos")
            pay: 5                               | pay: 4 EUR                                | their units differ ("USD"; "EUR")
            monthly_users: {value: 5, unit: x}   | monthly_users: 5                          | their units differ ("x"; "users")
            pay: {unknown: true}                 | pay: 4                                    | a.pay is unknown
            pay: 5                               | pay: {disputed: [{value: 1}, {value: 2}]}            | b.pay is disputed
            pay: {range: [1, 2]}                 | pay: 4                                    | only numbers, percentages, sums and durations can be
            launched: 2016                       | launched: 2015                            | only numbers, percentages, sums and durations can be
            owner: x                             | owner: y                                  | only numbers, percentages, sums and durations can be
            pay: {value: 5, qualifier: over}     | pay: {value: 4, qualifier: over}          | "over" less "over" may be anything
            """)
    void whatDoesNotMeasureTheSameHasNone(String minuend, String subtrahend, String reason) {
        assertThatThrownBy(() -> Difference.of(fact("a", minuend), fact("b", subtrahend)))
                .isInstanceOf(Difference.Undefined.class).hasMessage(reason);
    }

    private static Fact fact(String subject, String yaml) {
        Sample sample = Sample.data().withFacts(subject, yaml);
        Fact fact = sample.read().subjects().get(0).fact(new AttributeId(yaml.substring(0, yaml.indexOf(':')))).orElseThrow();
        assertThat(sample.report()).isEmpty();
        return fact;
    }
}
