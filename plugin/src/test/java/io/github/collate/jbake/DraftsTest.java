package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    @TempDir
    private Path folder;
    private TestSite site;
    private Order order;

    @BeforeEach
    void write() {
        site = TestSite.withData(folder)
                .file("content/draft.md", TestSite.post("Draft", "2026-01-02", "It is {{a.size}}.").replace("published", "draft"))
                .file("content/later.md", TestSite.post("Later", "2027-01-01", "Wait.").replace("published", "published-date"))
                .file("content/due.md", TestSite.post("Due", "2026-01-03", "Now.").replace("published", "published-date"))
                .file("content/page.html", "title=Page\ntype=page\nstatus=draft\n~~~~~~\n<p>x</p>");
        order = new Order(folder, site.output(), folder.resolve("target/collate"), Map.of(), Map.of(), LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T12:00:00Z"), false);
    }

    private String previewed(String path) throws IOException {
        return Files.readString(order.preview().site().resolve(path));
    }

    @Test
    void aPreviewShowsThemWhereReadersWillFindThem() throws IOException {
        Outcome outcome = new Oven().bake(order.preview());
        assertThat(TestSite.report(outcome)).isEmpty();
        assertThat(previewed("draft.html")).contains("<h1>Draft</h1>");
        assertThat(previewed("index.html")).contains("Draft;", "Later;", "Due;");
        assertThat(previewed("tags/a.html")).contains("Draft;");
        assertThat(previewed(Drafts.LIST)).isEqualTo("draft.html\nlater.html\npage.html\n");
    }

    @Test
    void nothingOfThemComesIntoWhatIsPublished() throws IOException {
        site.bake();
        Map<String, String> before = site.contents();
        new Oven().bake(order.preview());
        assertThat(site.bake().written().orElseThrow().changed()).isZero();
        assertThat(site.contents()).isEqualTo(before).doesNotContainKey(Drafts.LIST);
        assertThat(site.page("index.html")).doesNotContain("Draft", "Later");
    }

    @Test
    void aDraftThatIsPublishedLeavesTheList() throws IOException {
        new Oven().bake(order.preview());
        site.file("content/draft.md", TestSite.post("Draft", "2026-01-02", "It is {{a.size}}."));
        new Oven().bake(order.preview());
        assertThat(previewed(Drafts.LIST)).isEqualTo("later.html\npage.html\n");
    }

    @Test
    void schemasForEditorsAreWrittenInOnePlace() throws IOException {
        new Oven().bake(order.preview());
        assertThat(folder.resolve("target/collate/schema/things.schema.json")).exists();
    }

    @Test
    void changedFilesAreNamed() throws IOException {
        new Oven().bake(order.preview());
        site.file("assets/a.css", "a");
        assertThat(new Oven().bake(order.preview()).changed()).containsExactly("a.css");
        assertThat(new Oven().bake(order.preview()).changed()).isEmpty();
    }

    private Order on(String day) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        return new Order(folder, site.output(), folder.resolve("target/collate"), Map.of(), Map.of(), LocalDate.parse(day), noon, false);
    }

    @Test
    void aDatedDocumentLosesItsMarkWhenItsDayComes() throws IOException {
        markedSite();
        try (StockTools tools = new StockTools(); WarmOven warm = new WarmOven(Progress.SILENT)) {
            assertThat(tools).isNotNull();
            warm.bake(on("2026-11-23").preview());
            assertThat(previewed("later.html")).isEqualTo("Later draft");
            warm.bake(on("2027-01-02").preview());
            assertThat(previewed("later.html")).isEqualTo("Later");
        }
    }

    @Test
    void soItDoesInAnotherProcess() throws IOException {
        markedSite();
        try (StockTools tools = new StockTools()) {
            assertThat(tools).isNotNull();
            new Oven().bake(on("2026-11-23").preview());
            assertThat(previewed("later.html")).isEqualTo("Later draft");
            new Oven().bake(on("2027-01-02").preview());
            assertThat(previewed("later.html")).isEqualTo("Later");
        }
    }

    /** Without data, whose ages have a day like no other make for new pages. */
    private void markedSite() throws IOException {
        Path other = folder.resolve("marked");
        site = TestSite.plain(other)
                .file("templates/post.ftl", "${content.title}<#if content.collate_draft??> draft</#if>")
                .file("content/later.md", TestSite.post("Later", "2027-01-01", "Wait.").replace("published", "published-date"));
        folder = other;
        order = on("2026-11-23");
    }
}
