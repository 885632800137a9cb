package io.github.collate.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RebakingTest {

    @TempDir
    private Path folder;
    private LiveSite site;

    @BeforeEach
    void open() throws IOException, PortTaken {
        site = LiveSite.open(folder);
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        site.close();
    }

    private Path baked(String path) {
        return folder.resolve("target/collate/preview/site").resolve(path);
    }

    private void awaitText(String path, String text) throws IOException, InterruptedException {
        while (!Files.exists(baked(path)) || !Files.readString(baked(path)).contains(text)) {
            Thread.sleep(10);
        }
    }

    private List<String> awaitLine(String part) throws InterruptedException {
        while (site.lines().stream().noneMatch(line -> line.contains(part))) {
            Thread.sleep(10);
        }
        return site.lines();
    }

    @Test
    void eachBakeEndsWithALine() throws IOException, InterruptedException {
        int before = site.lines().size();
        site.write("content/first.md", LiveSite.post("First", "published", "Again."));
        awaitText("first.html", "Again.");
        assertThat(awaitLine("content/first.md: ").subList(before, before + 1))
                .allSatisfy(line -> assertThat(line).matches("content/first\\.md: \\d+ pages? baked, \\d+ files? written, in [\\d,]+ ms\\."));
    }

    @Test
    void templatesAndConfigurationAreBakedAgain() throws IOException, InterruptedException {
        site.write("templates/index.ftl", "other index ${config.site_host}");
        awaitText("index.html", "other index https://example.org/REPO");
        site.write("jbake.properties", Files.readString(folder.resolve("jbake.properties")).replace("/REPO", "/OTHER"));
        awaitText("index.html", "other index https://example.org/OTHER");
        awaitLine("jbake.properties: ");
        assertThat(site.at("")).endsWith("/OTHER/");
    }

    @Test
    void aFolderOfTheConfigurationIsWatchedFromThenOn() throws IOException, InterruptedException {
        FileUtils.copyDirectory(folder.resolve("content").toFile(), folder.resolve("texts").toFile());
        site.write("texts/first.md", LiveSite.post("First", "published", "In texts."));
        site.write("jbake.properties", Files.readString(folder.resolve("jbake.properties")) + "content.folder=texts\n");
        awaitText("first.html", "In texts.");
        site.write("texts/first.md", LiveSite.post("First", "published", "Still in texts."));
        awaitText("first.html", "Still in texts.");
    }

    @Test
    void aBrokenConfigurationLeavesThePagesWhereTheyAre() throws IOException, InterruptedException {
        String before = Files.readString(folder.resolve("jbake.properties"));
        site.write("jbake.properties", before + "render.encoding=none\n");
        awaitLine("jbake.properties: 1 error");
        assertThat(site.at("")).endsWith("/REPO/");
        site.write("jbake.properties", before + "content.folder=nowhere\n");
        awaitLine("nowhere  error");
        site.write("jbake.properties", before);
        site.write("content/first.md", LiveSite.post("First", "published", "After it."));
        awaitText("first.html", "After it.");
    }

    @Test
    void aBranchSwitchComesOutRight() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            site.write("content/many/" + i + ".md", LiveSite.post("Many " + i, "published", "Text " + i));
        }
        awaitText("many/299.html", "Text 299");
        awaitText("index.html", "Many 299<");
        FileUtils.deleteDirectory(folder.resolve("content/many").toFile());
        while (Files.exists(baked("many")) || Files.readString(baked("index.html")).contains("Many")) {
            Thread.sleep(10);
        }
    }

    @Test
    void faultsAreToldAndTheSiteStays() throws IOException, InterruptedException {
        site.write("content/first.md", "no header");
        awaitLine("content/first.md: 1 error; the site stays as it was.");
        assertThat(site.lines()).anyMatch(line -> line.startsWith("content/first.md") && line.contains("  error  "));
        assertThat(Files.readString(baked("first.html"))).contains("Hello.");
    }

    @Test
    void aBlankLineEndsItWithoutThreadsOrLocks() throws IOException, InterruptedException {
        int before = site.lines().size();
        site.type("again");
        while (site.lines().size() == before) {
            Thread.sleep(10);
        }
        site.type("");
        assertThat(site.hasEnded()).isTrue();
        site.close();
        // The threads of the server end when they next look up.
        while (names().anyMatch(name -> List.of("watch", "preview", "HTTP-Dispatcher", "test of bakes").contains(name))) {
            Thread.sleep(10);
        }
        assertThat(folder.resolve("target/collate/preview/lock")).exists();
        FileUtils.deleteDirectory(folder.resolve("target").toFile());
    }

    private static Stream<String> names() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName);
    }

    @Test
    void nothingIsWrittenWhereTheSiteIsPublishedFrom() {
        assertThat(folder.resolve("target/site")).doesNotExist();
        assertThat(baked("third.html")).content().doesNotContain("collate-preview");
    }
}
