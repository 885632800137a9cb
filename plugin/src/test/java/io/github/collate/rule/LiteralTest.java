package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "50 % of it | PERCENT 50", "50% | PERCENT 50", "12.5 per cent | PERCENT 12.5", "$19.99 | MONEY 19.99 USD",
        "EUR 1,000 | MONEY 1000 EUR", "3 million euros | MONEY 3000000 EUR", "1.6 billion users | COUNT 1600000000 users",
        "673,000 daily users | COUNT 673000 daily users", "90 seconds | DURATION 90 seconds", "2 min | DURATION 120 min",
        "a 10-second clip | DURATION 10 second clip", "5k | COUNT 5000"})
    void figuresAreReadWithTheirUnits(String text, String read) {
        assertThat(Literal.in(text)).singleElement().satisfies(literal -> assertThat(
                (literal.kind() + " " + literal.value().toPlainString() + " " + literal.unit()).strip()).isEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the 1st and 2nd", "GPT-4 and x2", "version 1.2.3", "40-50 clips", "2026-11-23", "10:30", "1/2", "#5", "H264"})
    void whatIsPartOfAWordADateOrARangeIsNone(String text) {
        assertThat(Literal.in(text).stream().map(Literal::text).collect(Collectors.toList())).isEmpty();
    }
}
