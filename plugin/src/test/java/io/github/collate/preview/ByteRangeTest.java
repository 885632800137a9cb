package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 10", "bytes=90-, 90, 10", "bytes=-10, 90, 10", "bytes=0-99999999999999999999, 0, 100", "bytes=-500, 0, 100",
        "BYTES = 5-5, 5, 1", "bytes=100-, 100, 0", "bytes=99999999999999999999-, 100, 0", "bytes=-0, 100, 0"})
    void aPartIsAtMostWhatThereIs(String header, long from, long count) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=", "bytes=-", "bytes=9-5", "bytes=a-b", "bytes=0-1,5-6", "lines=0-1", "bytes=1"})
    void whatIsNotUnderstoodAsksForAll(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0, bytes */0", "bytes=0-, bytes */0", "bytes=-5, bytes */0"})
    void anEmptyFileHasNoParts(String header, String expected) {
        assertThat(ByteRange.of(header, 0).map(range -> range.header(0))).contains(expected);
    }
}
