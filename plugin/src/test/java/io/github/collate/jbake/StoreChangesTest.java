package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template changes by way of {@code db} and {@code data} is its page's own. */
class StoreChangesTest {

    private static final String TITLES = "<#list published_posts as post>${post.title};</#list>|"
            + "<#list db.publishedPosts as post>${post.title};</#list>|${data.get('words.yaml').word}";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void site() {
        site = TestSite.plain(folder)
                .file("content/second.md", post("Second", "2026-01-02", "Text."))
                .file("data/words.yaml", "word: theirs\n")
                .file("templates/post.ftl", "${db.deleteContent('first.html')}${db.publishedPosts.first.setTitle('Mine')}"
                        + "<#if data.get('words.yaml').put('word', 'mine')??></#if>" + TITLES)
                .file("templates/index.ftl", "${db.deleteAllByDocType('post')}" + TITLES)
                .file("templates/archive.ftl", TITLES)
                .file("templates/feed.ftl", "${db.drop()}<#list published_posts as post>${post.title};</#list>nothing");
    }

    private void assertPages() throws IOException {
        assertThat(site.page("first.html")).isEqualTo("Second;|Second;|theirs");
        assertThat(site.page("second.html")).isEqualTo("Second;|Second;|theirs");
        assertThat(site.page("index.html")).isEqualTo("||theirs");
        assertThat(site.page("archive.html")).isEqualTo("Second;First;|Second;First;|theirs");
        assertThat(site.page("feed.xml")).isEqualTo("nothing");
        assertThat(site.page("tags/a.html")).isEqualTo("Second;First;");
    }

    @Test
    void otherPagesShowTheSiteAsItIs() throws IOException {
        assertThat(report(site.bake())).isEmpty();
        assertPages();
    }

    @Test
    void aBakeThatReusesPagesMakesTheSame() throws IOException {
        site.bake();
        site.file("templates/archive.ftl", "again " + TITLES);
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("archive.html")).isEqualTo("again Second;First;|Second;First;|theirs");
        site.file("templates/archive.ftl", TITLES);
        site.bake();
        assertPages();
    }
}
