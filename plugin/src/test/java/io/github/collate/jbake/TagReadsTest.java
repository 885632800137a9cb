package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that lists tags rests on what it shows of their posts, and on nothing else of them. */
class TagReadsTest {

    private static final int ESSAY = 1;
    /** The index and the pages of two tags, which list titles. */
    private static final int TITLES = 3;
    private static final int TAGS = 1;

    @TempDir
    private Path folder;

    private StockTools tools;

    @BeforeEach
    void leaveOthersOut() throws IOException {
        tools = new StockTools();
    }

    @AfterEach
    void close() {
        tools.close();
    }

    private TestSite site(String tags) throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("jbake.properties", "site.host=https://example.org\nrender.tagsindex=true\ntemplate.tagsindex.file=all.ftl\n")
                .file("templates/all.ftl", tags)
                .file("content/second.md", post("Second", "2026-01-02", "Text."));
        site.bake();
        return site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list tags as t>${t.name} ${t.tagged_posts?size} ${t.uri};</#list>",
        "<#list tags as t>${t.name}:<#list t.tagged_posts as p>${p.title},</#list>;</#list>"})
    void anotherBodyLeavesThePageAsItIs(String tags) throws IOException {
        TestSite site = site(tags).file("content/second.md", post("Second", "2026-01-02", "Other text."));
        assertThat(site.bake().baked()).isEqualTo(ESSAY);
    }

    @Test
    void anotherTitleMattersOnlyWhereTitlesAreShown() throws IOException {
        TestSite site = site("<#list tags as t>${t.name} ${t.tagged_posts?size};</#list>")
                .file("content/second.md", post("Other", "2026-01-02", "Text."));
        int neighbour = 1;
        assertThat(site.bake().baked()).isEqualTo(ESSAY + neighbour + TITLES);
        site.file("templates/all.ftl", "<#list tags as t>${t.name}:<#list t.tagged_posts as p>${p.title},</#list>;</#list>");
        site.bake();
        site.file("content/second.md", post("Third", "2026-01-02", "Text."));
        assertThat(site.bake().baked()).isEqualTo(ESSAY + neighbour + TITLES + TAGS);
        assertThat(site.page("tags/index.html")).isEqualTo("b c:Third,First,;a:Third,First,;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list tags as t><#list t.tagged_posts as p><#list p?values as v><#if v?is_string>${v} </#if></#list></#list></#list>",
        "<#list tags as t><#list t.tagged_posts as p><#list p?keys as k>${k} </#list>${p.body}</#list></#list>"})
    void wholePostsAreAllOfThem(String tags) throws IOException {
        TestSite site = site(tags)
                .file("content/second.md", post("Second", "2026-01-02", "Other text."));
        assertThat(site.bake().baked()).isEqualTo(ESSAY + TAGS);
        assertThat(site.page("tags/index.html")).contains("Other text.");
    }

    @Test
    void anotherTagIsAnotherNumber() throws IOException {
        TestSite site = site("<#list tags as t>${t.name} ${t.tagged_posts?size};</#list>");
        assertThat(site.page("tags/index.html")).isEqualTo("b c 2;a 2;");
        site.file("content/second.md", post("Second", "2026-01-02", "Text.").replace("tags=a,b c", "tags=a"));
        site.bake();
        assertThat(site.page("tags/index.html")).isEqualTo("b c 1;a 2;");
    }
}
