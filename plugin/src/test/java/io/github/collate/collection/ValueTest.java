package io.github.collate.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Yaml;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text      | ByteDance          | ByteDance               |
            text      | no                 | no                      |
            text      | 2048               | 2048                    |
            number    | 126.8              | 126.8                   | 126.8
            number    | 4.50               | 4.50                    | 4.50
            number    | -0.5               | -0.5                    | -0.5
            number    | 1e3                | 1,000                   | 1000
            integer   | 10_000             | 10,000                  | 10000
            integer   | 673000             | 673,000                 | 673000
            integer   | 999_999            | 999,999                 | 999999
            integer   | 1000000            | 1 million               | 1000000
            integer   | 9_600_000          | 9.6 million             | 9600000
            integer   | 1_600_000_000      | 1.6 billion             | 1600000000
            integer   | 1_234_567          | 1,234,567               | 1234567
            integer   | 1_234_000          | 1.234 million           | 1234000
            integer   | 999_999_999        | 999,999,999             | 999999999
            integer   | 2_000_000_000_000  | 2 trillion              | 2000000000000
            integer   | -3_000_000         | -3 million              | -3000000
            percent   | 50                 | 50 %                    | 50
            percent   | 0.66               | 0.66 %                  | 0.66
            money     | 19.99              | USD 19.99               | 19.99
            money     | 19.5               | USD 19.50               | 19.5
            money     | 20                 | USD 20                  | 20
            money     | 0.125              | USD 0.125               | 0.125
            money     | 1_400_000          | USD 1.4 million         | 1400000
            money     | 9.90 EUR           | EUR 9.90                | 9.90
            money     | 100.5 JPY          | JPY 100.5               | 100.5
            duration  | 1 min 30 s         | 1 min 30 s              | PT1M30S
            duration  | 60s                | 60 s                    | PT1M
            duration  | 60                 | 1 min                   | PT1M
            duration  | 90                 | 1 min 30 s              | PT1M30S
            duration  | 600                | 10 min                  | PT10M
            duration  | 7500               | 2 h 5 min               | PT2H5M
            duration  | 250 ms             | 250 ms                  | PT0.25S
            duration  | 1 d 2 h            | 1 d 2 h                 | P1DT2H
            duration  | 0                  | 0 s                     | PT0S
            date      | 2025               | 2025                    | 2025
            date      | 2025-03            | March 2025              | 2025-03
            date      | 2025-03-01         | 1 March 2025            | 2025-03-01
            date      | 2024-02-29         | 29 February 2024        | 2024-02-29
            yes-no    | yes                | yes                     | yes
            choice    | ai                 | Made by AI              | ai
            link      | https://a.org/     | a.org                   | https://a.org/
            link      | http://a.org/b?c=[d] | a.org/b?c=[d]         | http://a.org/b?c=[d]
            list of text    | [Search, Docs]   | Search, Docs        |
            list of integer | [1_000, 2]       | 1,000, 2            |
            """)
    void valueIsReadShownAndGivenToPrograms(String type, String written, String text, String machine) {
        Value value = read(type, written).orElseThrow();

        assertThat(value.text()).isEqualTo(text);
        assertThat(value.machine()).isEqualTo(Optional.ofNullable(machine).orElse(""));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text     | [a]         | wrong-type       | a list is not of type text, which takes a text.
            text     | ''          | wrong-type       | "" is not of type text, which takes a text.
            number   | fifty       | wrong-type       | "fifty" is not of type number, which takes a number such as 12 or 0.5.
            number   | .inf        | wrong-type       | ".inf" is not of type number, which takes a number such as 12 or 0.5.
            number   | 0x1F        | wrong-type       | "0x1F" is not of type number, which takes a number such as 12 or 0.5.
            number   | 1,000       | wrong-type       | "1,000" is not of type number, which takes a number such as 12 or 0.5.
            number   | 1e99        | wrong-type       | "1e99" is not of type number, which takes a number such as 12 or 0.5.
            integer  | 1.5         | wrong-type       | "1.5" is not of type integer, which takes a whole number such as 1_600_000.
            percent  | 50 %        | wrong-type       | "50 %" is not of type percent, which takes a number such as 50, which means 50 %.
            percent  | "50"        | wrong-type       | "50" is not of type percent, which takes a number such as 50, which means 50 %. Write it without quotes.
            percent  | {a: 1}      | wrong-type       | a map is not of type percent, which takes a number such as 50, which means 50 %.
            money    | cheap       | bad-money        | "cheap" is not a sum of money. It takes a sum with its currency such as 19.99 USD, or a number where the attribute names the currency as its unit.
            money    | 20 EUX      | unknown-currency | "EUX" is not a currency. It takes a code of ISO 4217 such as USD. Did you mean "EUR"?
            duration | 5 minutes   | bad-duration     | "5 minutes" is not a length of time. It takes parts such as 1 min 30 s, in ms, s, min, h and d, or a number of seconds.
            duration | -5          | bad-duration     | "-5" is not a length of time. It takes parts such as 1 min 30 s, in ms, s, min, h and d, or a number of seconds.
            date     | 2025-13     | bad-date         | "2025-13" is not in the calendar. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
            date     | 2025-02-30  | bad-date         | "2025-02-30" is not in the calendar. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
            date     | March       | bad-date         | "March" is not a date. A date is YYYY, YYYY-MM or YYYY-MM-DD, as in 2025-03-01.
            yes-no   | true        | wrong-type       | "true" is not of type yes-no, which takes yes or no.
            choice   | human       | unknown-choice   | "human" is not among the choices: people, ai.
            choice   | peple       | unknown-choice   | "peple" is not among the choices: people, ai. Did you mean "people"?
            link     | "javascript:alert(1)" | bad-url | "javascript:alert(1)" is not a web address. Write all of it, starting with https:// or http://.
            link     | "data:text/html,x"    | bad-url | "data:text/html,x" is not a web address. Write all of it, starting with https:// or http://.
            link     | /about                | bad-url | "/about" is not a web address. Write all of it, starting with https:// or http://.
            link     | "https://"            | bad-url | "https://" is not a web address. Write all of it, starting with https:// or http://.
            link     | 'https://a.org/"b'    | bad-url | "https://a.org/"b" holds a character that no web address may. Copy it anew from a browser, or write the character as % and its code.
            list of text    | Search      | wrong-type | "Search" is not of type list of text, which takes a list such as [a, b], each a text.
            list of integer | [1, x]      | wrong-type | "x" is not of type integer, which takes a whole number such as 1_600_000.
            """, quoteCharacter = '`')
    void whatIsNotOfTheTypeIsRefusedWithWhatTheTypeTakes(String type, String written, String rule, String message) {
        assertThat(read(type, written)).isEmpty();
        assertThat(problems.all().stream().map(problem -> problem.rule() + " " + problem.message()).collect(Collectors.joining("\n")))
                .isEqualTo(rule + " " + message);
    }

    @Test
    void plainNumberNeedsACurrency() {
        assertThat(new MoneyType().read(node("20"), "", problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::rule).containsExactly("bad-money");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money    | 0.40        | 1           | USD 0.40 to 1.00           | 0.40/1
            money    | 10          | 20          | USD 10 to 20               | 10/20
            percent  | 40          | 50          | 40 to 50 %                 | 40/50
            integer  | 135_000_000 | 179_000_000 | 135 million to 179 million | 135000000/179000000
            duration | 15 s        | 3 min       | 15 s to 3 min              | PT15S/PT3M
            date     | 2024        | 2025-03     | 2024 to March 2025         | 2024/2025-03
            """)
    void rangeNamesItsUnitOnce(String type, String low, String high, String text, String machine) {
        RangeValue range = new RangeValue(read(type, low).orElseThrow(), read(type, high).orElseThrow());

        assertThat(range.text()).isEqualTo(text);
        assertThat(range.machine()).isEqualTo(machine);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integer  | 50         | 60         | <
            number   | 50.0       | 50         | =
            money    | 20         | 20.00 USD  | =
            money    | 20         | 10 EUR     | none
            duration | 90         | 1 min 30 s | =
            duration | 2 h        | 90 min     | >
            date     | 2025       | 2025-01-01 | =
            date     | 2025-02    | 2025       | >
            yes-no   | no         | yes        | <
            choice   | people     | ai         | <
            text     | apple      | Banana     | <
            list of text | [a, b] | [b, a]     | =
            list of text | [a, b] | [a]        | none
            """)
    void valuesOfATypeHaveTheTypesOrder(String type, String left, String right, String expected) {
        Value one = read(type, left).orElseThrow();
        Value other = read(type, right).orElseThrow();

        assertThat(order(one, other)).isEqualTo(expected);
    }

    @Test
    void rangesComeByTheirLowEndAndThenByTheirHighEnd() {
        Value fifty = read("percent", "50").orElseThrow();
        Value sixty = read("percent", "60").orElseThrow();
        RangeValue range = new RangeValue(fifty, sixty);

        assertThat(order(range, fifty)).isEqualTo(">");
        assertThat(order(fifty, range)).isEqualTo("<");
        assertThat(order(range, sixty)).isEqualTo("<");
        assertThat(order(fifty, new RangeValue(fifty, fifty))).isEqualTo("=");
        assertThat(order(range, read("text", "x").orElseThrow())).isEqualTo("none");
    }

    @Test
    void aYearIsNotTheSameAsItsFirstDay() {
        Value year = read("date", "2025").orElseThrow();

        assertThat(year.same(read("date", "2025-01-01").orElseThrow())).isFalse();
        assertThat(year.same(read("date", "2025").orElseThrow())).isTrue();
    }

    private static String order(Value one, Value other) {
        return one.compare(other).stream().mapToObj(order -> order < 0 ? "<" : order > 0 ? ">" : "=").findFirst().orElse("none");
    }

    private Optional<Value> read(String type, String written) {
        return attribute(type).type().read(node(written), type.equals("money") ? "USD" : "", problems);
    }

    private Node node(String written) {
        return ((Mapping) Yaml.read("f.yaml", "v: " + written + "\n", problems).orElseThrow()).get("v").orElseThrow();
    }

    private Attribute attribute(String type) {
        String choices = type.endsWith("choice") ? ", choices: {people: Made by people, ai: Made by AI}" : "";
        String definition = """
                title: Platforms
                singular: platform
                groups: {g: {title: G}}
                attributes: {a: {title: A, group: g, type: %s%s}}
                """.formatted(type, choices);
        return Definition.read(new CollectionId("c"), "f", Yaml.read("f.yaml", definition, problems).orElseThrow(), problems)
                .orElseThrow()
                .attribute(new AttributeId("a"));
    }
}
