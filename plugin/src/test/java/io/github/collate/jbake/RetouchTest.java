package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which bakes make but few documents, and that all of them write what a cold bake writes. */
class RetouchTest {

    private static final String NEIGHBOURS = "<#if content.previousContent??>${content.previousContent.title} < </#if>"
            + "${content.title}<#if content.nextContent??> > ${content.nextContent.title}</#if>\n${content.body}";

    private Path folder;
    private StockTools tools;
    private TestSite site;

    @BeforeEach
    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("retouch");
        tools = new StockTools();
        site = site(folder.resolve("site"));
    }

    @AfterEach
    @AfterTry
    void close() throws IOException {
        tools.close();
        FileUtils.deleteDirectory(folder.toFile());
    }

    private static TestSite site(Path folder) {
        return TestSite.plain(folder)
                .file("templates/post.ftl", NEIGHBOURS)
                .file("content/second.md", post("Second", "2026-01-02", "Text."))
                .file("content/third.md", post("Third", "2026-01-03", "Text."))
                .file("content/draft.md", post("Draft", "2026-01-02", "Text.").replace("status=published", "status=draft"));
    }

    /** Bakes, compares with a cold bake, and says whether but few documents were made. */
    private boolean retouches() throws IOException {
        Outcome outcome = site.bake();
        Path cold = folder.resolve("cold");
        FileUtils.deleteDirectory(cold.toFile());
        for (String name : List.of("jbake.properties", "content", "data", "templates", "assets")) {
            Path from = folder.resolve("site").resolve(name);
            if (Files.isDirectory(from)) {
                FileUtils.copyDirectory(from.toFile(), cold.resolve(name).toFile());
            } else if (Files.exists(from)) {
                FileUtils.copyFile(from.toFile(), cold.resolve(name).toFile());
            }
        }
        TestSite other = new TestSite(cold);
        assertThat(report(outcome)).isEqualTo(report(other.bake()));
        assertThat(site.contents()).isEqualTo(other.contents());
        try (State state = State.open(folder.resolve("site/target/collate"))) {
            return Amendments.load(state).size() > 0;
        }
    }

    /** Bakes the site with files that are old enough for their stamps to prove that they are the same. */
    private void bakeSettled() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T12:00:00Z")));
            }
        }
        assertThat(report(site.bake())).isEmpty();
    }

    private boolean retouchesAfter(String path, String text) throws IOException {
        bakeSettled();
        site.file(path, text);
        return retouches();
    }

    private boolean retouchesAfterAnEdit() throws IOException {
        return retouchesAfter("content/second.md", post("Second", "2026-01-02", "Other text."));
    }

    @Test
    void otherTextOfAnEssay() throws IOException {
        assertThat(retouchesAfterAnEdit()).isTrue();
        assertThat(site.page("second.html")).startsWith("First < Second > Third").contains("Other text.");
    }

    @Test
    void oneEssayAfterTheOther() throws IOException {
        assertThat(retouchesAfterAnEdit()).isTrue();
        site.file("content/first.md", post("First", "2026-01-01", "More text."));
        assertThat(retouches()).isTrue();
        site.file("content/second.md", post("Second", "2026-01-02", "Text once more."));
        assertThat(retouches()).isTrue();
        site.file("content/second.md", post("Other title", "2026-01-02", "Text once more."));
        assertThat(retouches()).isFalse();
        assertThat(site.page("first.html")).contains("First > Other title").contains("More text.");
    }

    @Test
    void aDraft() throws IOException {
        assertThat(retouchesAfter("content/draft.md", post("Draft", "2026-01-02", "New.").replace("status=published", "status=draft"))).isTrue();
        assertThat(site.page("draft-draft.html")).startsWith("First < Draft > Second").contains("New.");
    }

    @Test
    void whatIsReportedAddsUp() throws IOException {
        bakeSettled();
        int pages = site.pages().size();
        site.file("content/second.md", post("Second", "2026-01-02", "Other text."));
        Outcome second = site.bake();
        assertThat(second.baked()).isEqualTo(1);
        assertThat(second.reused()).isEqualTo(pages - 1);
        assertThat(second.changed()).containsExactly("second.html");
        assertThat(second.written()).hasValueSatisfying(written -> assertThat(written.files()).isEqualTo(pages));
    }

    @Test
    void aLayoutThatListsTitles() throws IOException {
        site.file("templates/post.ftl", NEIGHBOURS + "<#list published_posts as post>${post.title};</#list>${data.get('a.yaml').b}")
                .file("data/a.yaml", "b: c\n");
        assertThat(retouchesAfterAnEdit()).isTrue();
        assertThat(site.page("second.html")).contains("Other text.").endsWith("Third;Second;First;c");
    }

    @Test
    void aCloudOfTags() throws IOException {
        site.file("templates/index.ftl", "<#list alltags as tag>${tag};</#list>");
        assertThat(retouchesAfterAnEdit()).isTrue();
        site.file("content/second.md", post("Second", "2026-01-02", "Text.").replace("tags=a", "tags=new"));
        assertThat(retouches()).isFalse();
        assertThat(site.page("index.html")).contains("new;");
    }

    @Test
    void aTextThatHasItsPageAskForALongerList() throws IOException {
        site.file("templates/post.ftl", "${content.body}<#if content.body?contains('all')><#list all_content as p>${p.title};</#list></#if>");
        assertThat(retouchesAfter("content/second.md", post("Second", "2026-01-02", "List all."))).isTrue();
        assertThat(site.page("second.html")).contains("Third;", "Draft;");
        site.file("content/third.md", post("Third title", "2026-01-03", "Text."));
        assertThat(retouches()).isFalse();
        assertThat(site.page("second.html")).contains("Third title;");
    }

    @Test
    void sameTextWrittenAgain() throws IOException {
        assertThat(retouchesAfter("content/second.md", post("Second", "2026-01-02", "Text."))).isTrue();
    }

    @Test
    void notWhenATitleChanges() throws IOException {
        assertThat(retouchesAfter("content/second.md", post("Else", "2026-01-02", "Text."))).isFalse();
    }

    @Test
    void notWhenAKeyComes() throws IOException {
        assertThat(retouchesAfter("content/second.md", "author=Anna\n" + post("Second", "2026-01-02", "Text."))).isFalse();
    }

    @Test
    void notWhenTheFileSaysNoDate() throws IOException {
        site.file("content/second.md", post("Second", "2026-01-02", "Text.").replace("date=2026-01-02\n", ""));
        bakeSettled();
        site.file("content/second.md", post("Second", "2026-01-02", "Other.").replace("date=2026-01-02\n", ""));
        site.bake();
        try (State state = State.open(folder.resolve("site/target/collate"))) {
            assertThat(Amendments.load(state).size()).isZero();
        }
        assertThat(site.page("second.html")).contains("Other.");
    }

    @Test
    void notWhenAFileComesOrGoes() throws IOException {
        assertThat(retouchesAfter("content/fourth.md", post("Fourth", "2026-01-04", "Text."))).isFalse();
        Files.delete(folder.resolve("site/content/fourth.md"));
        assertThat(retouches()).isFalse();
    }

    @Test
    void notWhenATemplateChangesToo() throws IOException {
        assertThat(retouchesAfterAnEdit()).isTrue();
        site.file("content/second.md", post("Second", "2026-01-02", "Text.")).file("templates/index.ftl", "other");
        assertThat(retouches()).isFalse();
        assertThat(site.page("index.html")).isEqualTo("other");
    }

    @Test
    void notWhenAnotherPageShowsTexts() throws IOException {
        site.file("templates/index.ftl", "<#list published_posts as post>${post.body}</#list>");
        assertThat(retouchesAfterAnEdit()).isFalse();
        assertThat(site.page("index.html")).contains("Other text.");
    }

    @Test
    void notWhenAnotherPageShowsTextsByTags() throws IOException {
        site.file("templates/tags-index.ftl", "<#list tags as tag><#list tag.tagged_posts as post>${post.body}</#list></#list>")
                .file("jbake.properties", "render.tagsindex=true\ntemplate.tagsindex.file=tags-index.ftl\n");
        assertThat(retouchesAfterAnEdit()).isFalse();
        assertThat(site.page("tags/index.html")).contains("Other text.");
    }

    @Test
    void notWhenAnotherPageAsksTheStore() throws IOException {
        site.file("templates/index.ftl", "<#list db.getPublishedPosts() as post>${post.body}</#list>");
        assertThat(retouchesAfterAnEdit()).isFalse();
        assertThat(site.page("index.html")).contains("Other text.");
    }

    @Test
    void notWhenAPageOfTheSiteIsSpoilt() throws IOException {
        bakeSettled();
        Files.writeString(site.output().resolve("third.html"), "spoilt");
        site.file("content/second.md", post("Second", "2026-01-02", "Other text."));
        assertThat(retouches()).isFalse();
    }

    @Test
    void notWhenThePagesTemplateIsAskedForTheTime() throws IOException {
        site.file("templates/post.ftl", "${content.body}<#if content.body?contains('Other')>${published_date?string('yyyy')}</#if>");
        bakeSettled();
        site.file("content/second.md", post("Second", "2026-01-02", "Other text."));
        assertThat(retouches()).isFalse();
        assertThat(site.bake().baked()).as("rendered by each bake").isEqualTo(1);
    }

    @Test
    void mistakesAreToldAndLeaveTheSiteAsItWas() throws IOException {
        assertThat(retouchesAfterAnEdit()).isTrue();
        Map<String, String> before = site.contents();
        site.file("content/first.md", "title=First\ntype=nothing\nstatus=published\n~~~~~~\nText.");
        assertThat(report(site.bake())).contains("content/first.md:2:6", "unknown-type");
        assertThat(site.contents()).isEqualTo(before);
        site.file("content/first.md", post("First", "2026-01-01", "Mended."));
        assertThat(retouches()).isTrue();
    }

    @Test
    void aBakeThatWasKilledBeforeItSaved() throws IOException {
        bakeSettled();
        Path state = folder.resolve("site/target/collate/state.mv");
        byte[] before = Files.readAllBytes(state);
        site.file("content/second.md", post("Second", "2026-01-02", "Other text."));
        site.bake();
        Files.write(state, before);
        site.file("content/first.md", post("First", "2026-01-01", "More text."));
        retouches();
        assertThat(site.page("second.html")).contains("Other text.");
    }

    @Test
    void damagedAmendments() throws IOException {
        assertThat(retouchesAfterAnEdit()).isTrue();
        try (State state = State.open(folder.resolve("site/target/collate"))) {
            state.putTable("amendments", new byte[] {7, 7, 7});
        }
        site.file("content/first.md", post("First", "2026-01-01", "More text."));
        assertThat(retouches()).isFalse();
    }

    private static int retouched;

    @Property(tries = 8, seed = "20261129", shrinking = ShrinkingMode.OFF)
    void whateverIsEdited(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        site.file("templates/post.ftl", NEIGHBOURS + any(random, "", "", "<#list published_posts as post>${post.title};</#list>",
                        "<#list tags as tag>${tag.name}</#list>", "${published_posts?size}", "<#list alltags as tag>${tag}</#list>"))
                .file("templates/index.ftl", any(random, "index", "<#list published_posts as post>${post.title};</#list>",
                        "<#list published_posts as post>${post.title}<#if post?index == 0>${post.body}</#if></#list>"));
        bakeSettled();
        for (int bake = 0; bake < 8; bake++) {
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                edit(random);
            }
            retouched += retouches() ? 1 : 0;
        }
    }

    @AfterProperty
    void theyAreMet() {
        assertThat(retouched).as("bakes that made but few documents, without which nothing is tested").isGreaterThan(8);
    }

    private void edit(Random random) {
        String name = any(random, "first", "second", "third", "draft", "fourth");
        boolean inside = random.nextInt(4) > 0;
        String title = inside ? name : any(random, "One", "Two");
        String date = "2026-01-0" + (inside ? name.length() : 1 + random.nextInt(4));
        String status = name.equals("draft") ? "draft" : inside ? "published" : any(random, "draft", "published");
        site.file("content/" + name + ".md", post(title, date, any(random, "Text.", "Other text.", "![](a.png)", ""))
                .replace("status=published", "status=" + status));
    }

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
