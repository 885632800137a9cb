package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremisesTest {

    @TempDir
    private Path folder;

    private Order order(String properties) {
        TestSite.plain(folder).file("jbake.properties", properties);
        return new Order(folder, folder.resolve("target/site"), folder.resolve("target/collate"), Map.of(), Map.of(),
                LocalDate.of(2026, 11, 23), Instant.EPOCH, false);
    }

    private Premises premises(String properties) {
        return Premises.of(order(properties)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"https://example.org, /", "https://example.org/, /", "https://example.org/REPO, /REPO/", "https://example.org/a/b/, /a/b/",
        "https://example.org/a//b, /a/b/", "http://www.jbake.org?x, /", "example.org/REPO, /", "'', /", "https://exa mple.org/REPO, /"})
    void theSiteIsServedUnderThePathOfItsHost(String host, String path) {
        assertThat(premises("site.host=" + host + "\n").basePath()).isEqualTo(path);
    }

    @Test
    void foldersAndPortAreThoseOfTheConfiguration() {
        TestSite.plain(folder).file("texts/a.md", "");
        Premises premises = premises("content.folder=texts\nserver.port=9000\nerror404.file=lost.html\n");
        assertThat(premises.folders()).contains(folder.resolve("texts"));
        assertThat(premises.port()).isEqualTo(9000);
        assertThat(premises.missing()).isEqualTo("lost.html");
    }

    @Test
    void aConfigurationWithProblemsHasNone() {
        Order order = order("content.folder=nowhere\n");
        assertThat(Premises.of(order)).isEmpty();
        assertThat(Premises.usual(order).folders()).contains(folder.resolve("content"), folder.resolve("data"));
    }
}
