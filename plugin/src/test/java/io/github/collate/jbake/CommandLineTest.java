package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake after one that was told something else on the command line. Maven passes properties on as those of the system. */
class CommandLineTest {

    private static final String OWN_KEY = "banner.text";
    private static final int PAGES = 6;

    @TempDir
    private Path folder;

    private StockTools tools;

    @BeforeEach
    void hideTools() throws IOException {
        tools = new StockTools();
    }

    @AfterEach
    void close() {
        tools.close();
        System.clearProperty(OWN_KEY);
    }

    @Test
    void aPropertyThatNoPageShowsChangesNothing() throws IOException {
        TestSite site = TestSite.plain(folder);
        assertThat(site.bake(Map.of("publish.remote", "origin")).baked()).isEqualTo(PAGES);
        assertThat(site.bake(Map.of("publish.remote", "backup", "skipTests", "true")).baked()).isZero();
    }

    @Test
    void aKeyThatJBakeKnowsRendersAll() throws IOException {
        TestSite site = TestSite.plain(folder);
        site.bake();
        assertThat(site.bake(Map.of("site.host", "https://example.com")).baked()).isEqualTo(PAGES);
    }

    @Test
    void keysOfOurOwnWinToo() throws IOException {
        TestSite site = TestSite.withData(folder).file("templates/search.ftlh", "Search");
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.pages()).contains("search.html");
        assertThat(report(site.bake(Map.of("render.search", "false")))).isEmpty();
        assertThat(site.pages()).doesNotContain("search.html");
    }

    @Test
    void aPropertyThatAPageShowsRendersThatPage() throws IOException {
        TestSite site = TestSite.plain(folder).file("templates/archive.ftl", "${config.banner_text!'none'}");
        site.bake();
        System.setProperty(OWN_KEY, "Hello");
        assertThat(site.bake().baked()).isEqualTo(1);
        assertThat(site.page("archive.html")).isEqualTo("Hello");
        assertThat(site.bake().baked()).isZero();
        System.clearProperty(OWN_KEY);
        assertThat(site.bake().baked()).isEqualTo(1);
        assertThat(site.page("archive.html")).isEqualTo("none");
    }

    @Test
    void aPropertyThatTheConfigurationMayReferToRendersAll() throws IOException {
        TestSite site = TestSite.plain(folder).file("jbake.properties", "site.title=Of ${banner.text}\n");
        System.setProperty(OWN_KEY, "today");
        site.bake();
        System.setProperty(OWN_KEY, "tomorrow");
        assertThat(site.bake().baked()).isEqualTo(PAGES);
    }
}
