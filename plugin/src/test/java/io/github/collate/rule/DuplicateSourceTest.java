package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateSourceTest {

    private static Examination with(String one, String other) {
        return new Examination().data("data/sources/more.yaml", "x: {title: X, " + one + "}\ny: {title: Y, " + other + "}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "URL: \"https://example.org/a\" | URL: \"http://www.example.org/a/\"",
        "URL: \"https://example.org\" | URL: \"https://EXAMPLE.org:443/#x\"",
        "URL: \"https://example.org/a?b=1\" | URL: \"https://example.org/a?utm_source=n&b=1\"",
        "DOI: 10.1000/Ab | URL: \"https://dx.doi.org/10.1000/aB\""})
    void oneAddressIsOneSource(String one, String other) {
        assertThat(with(one, other).by(new DuplicateSource())).singleElement().asString()
                .startsWith("data/sources/more.yaml:2:1: \"y\" and \"x\" (data/sources/more.yaml:1:1) have one ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "URL: \"https://example.org/a\" | URL: \"https://example.org/A\"",
        "URL: \"https://example.org/[a]\" | URL: \"https://example.org/[b]\"",
        "URL: \"https://example.org/a?id=1\" | URL: \"https://example.org/a?id=2\"",
        "publisher: P, issued: 2024 | publisher: P, issued: 2024"})
    void otherAddressesAndTitlesAreOtherSources(String one, String other) {
        assertThat(with(one, other).by(new DuplicateSource())).isEmpty();
    }
}
