package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFilesTest {

    @TempDir
    private Path folder;
    private SiteFiles files;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("site/a b"));
        Files.writeString(folder.resolve("secret.html"), "secret");
        Files.writeString(folder.resolve("site/index.html"), "front");
        Files.writeString(folder.resolve("site/a b/index.html"), "inner");
        Files.writeString(folder.resolve("site/a b/ü+c.html"), "page");
        files = new SiteFiles(folder.resolve("site"), "index.html");
    }

    private String text(String raw) throws IOException {
        Path file = SiteFiles.path(raw).flatMap(files::file).orElse(null);
        return file == null ? "" : Files.readString(file);
    }

    @Test
    void pagesAndIndexesAreFoundByEncodedNames() throws IOException {
        assertThat(text("")).isEqualTo("front");
        assertThat(text("a%20b/")).isEqualTo("inner");
        assertThat(text("a%20b/%C3%BC+c.html")).isEqualTo("page");
        assertThat(files.isFolder("a b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.html", "a%20b/../../secret.html", "%2e%2e/secret.html", ".%2E/secret.html", "..%2fsecret.html",
        "a%20b%2f..%2f..%2fsecret.html", "..%5csecret.html", "..\\secret.html", "%2e%2e%2fsecret.html", "/../secret.html",
        "//secret.html", "index.html%00", "%c0%ae%c0%ae/secret.html", "%", "%zz", "./index.html", "a%20b//index.html", "nowhere.html"})
    void nothingElseIsFound(String raw) throws IOException {
        assertThat(text(raw)).isEmpty();
    }

    @Test
    void aFullPathIsNotFound() throws IOException {
        assertThat(text(folder.resolve("secret.html").toString())).isEmpty();
        assertThat(text(folder.resolve("secret.html").toString().substring(1))).isEmpty();
    }

    @Test
    void linksAreFollowedWithinTheSiteAndNotOutOfIt() throws IOException {
        Files.createSymbolicLink(folder.resolve("site/in.html"), Path.of("index.html"));
        Files.createSymbolicLink(folder.resolve("site/out.html"), Path.of("../secret.html"));
        Files.createSymbolicLink(folder.resolve("site/up"), folder);
        assertThat(text("in.html")).isEqualTo("front");
        assertThat(text("out.html")).isEmpty();
        assertThat(text("up/secret.html")).isEmpty();
        assertThat(text("up/site/index.html")).isEqualTo("front");
    }

    @Test
    void whereThereIsNoSiteNothingIsFound() {
        assertThat(new SiteFiles(folder.resolve("none"), "index.html").file("")).isEmpty();
    }
}
