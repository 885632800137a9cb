package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

    private static final HostNames NAMES = HostNames.of("Desk.example");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8820", "127.0.0.1", "localhost:8820", "LOCALHOST", "[::1]:8820", "192.168.1.20:8820", "a.localhost:1",
        "desk.example:8820"})
    void thisMachineIsCalledByItsOwnNames(String host) {
        assertThat(NAMES.accept(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example", "evil.example:8820", "localhost.evil.example", "127.0.0.1.evil.example", "evillocalhost",
        "127.0.0.1:8820@evil.example", "localhost:8820/evil", "localhost evil", "127.0.0.1\"><script>", "1.2.3.4.5", "[::1", "desk.example.evil"})
    void allOthersAreRefused(String host) {
        assertThat(NAMES.accept(host)).isFalse();
    }
}
