package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one bake left to the next is not what it was. */
class DamagedStateTest {

    @TempDir
    private Path folder;

    private StockTools tools;
    private TestSite site;
    private Path state;

    @BeforeEach
    void bake() throws IOException {
        tools = new StockTools();
        site = TestSite.plain(folder).file("content/second.md", post("Second", "2026-01-02", "Two."))
                .file("templates/index.ftl", "<#list published_posts as post>${post.title} ${post.body}</#list>");
        state = folder.resolve("target/collate/state.mv");
        site.bake();
    }

    @AfterEach
    void close() {
        tools.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void bytesThatChangedAreNoticed(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(state);
        for (int i = 0; i < 1 << seed && i < bytes.length; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        expectARightBakeFrom(bytes);
    }

    @Test
    void aFileCutOffIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(state);
        for (int length : new int[] {0, 1, 100, 4096, bytes.length / 2, bytes.length - 1}) {
            expectARightBakeFrom(Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void aFileOfSomethingElseIsNoticed() throws IOException {
        expectARightBakeFrom("not a store".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void nothingChangedIsToldWithoutRenderingAndClearCacheRendersAll() throws IOException {
        assertThat(site.bake().baked()).isZero();
        assertThat(site.bake().reused()).isEqualTo(7);
        Files.delete(state);
        assertThat(site.bake().baked()).isEqualTo(7);
    }

    @Test
    void anotherRenderingToolMakesEveryBakeRenderAll() throws IOException {
        tools.close();
        assertThat(site.bake().baked()).isEqualTo(7);
    }

    private void expectARightBakeFrom(byte[] bytes) throws IOException {
        Files.write(state, bytes);
        site.file("content/first.md", post("Changed", "2026-01-01", "New."));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("index.html")).isEqualTo("Second <p>Two.</p>\nChanged <p>New.</p>\n");
        assertThat(site.page("second.html")).isEqualTo("<h1>Second</h1>\n<p>Two.</p>\n");
        assertThat(site.page("first.html")).isEqualTo("<h1>Changed</h1>\n<p>New.</p>\n");
    }
}
