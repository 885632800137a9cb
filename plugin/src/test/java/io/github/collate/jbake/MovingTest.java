package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What MOVING says. */
class MovingTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void yamlBetweenLinesIsReadOnASiteWithoutCollections() throws IOException {
        TestSite site = TestSite.plain(folder)
                .file("jbake.properties", "site.host=https://example.org\ndefault.type=post\ndefault.status=published\nrender.tags=true\n")
                .file("templates/post.ftl", "${content.title} ${content.date?string('yyyy-MM-dd')} ${content.categories[0]} ${content.body}")
                .file("content/_posts/2026-11-20-moved.md", "---\ntitle: \"It moved: here\"\ndate: 2026-11-20\ntags: [one, two]\ncategories: [old]\n---\n\nHello *there*.\n");
        Files.delete(folder.resolve("content/first.md"));
        assertThat(report(site.bake())).isEmpty();
        assertThat(site.page("_posts/2026-11-20-moved.html")).startsWith("It moved: here 2026-11-20 old <p>Hello <em>there</em>.</p>");
        assertThat(site.pages()).contains("tags/one.html", "tags/two.html");
    }

    @Test
    void theOptionsForMavenAreThoseOfThisRepository() throws IOException {
        assertThat(Files.readString(ROOT.resolve("MOVING.md"))).contains("```\n" + Files.readString(ROOT.resolve(".mvn/jvm.config")) + "```\n");
    }

    @Test
    void theTemplatesThatADressedSiteNeedsAreNamed() throws IOException {
        String guide = Files.readString(ROOT.resolve("MOVING.md"));
        for (String type : DataDocuments.TYPES) {
            boolean optional = Site.OPTIONAL.stream().anyMatch(kind -> kind.word().equals(type));
            assertThat(optional || guide.contains("`" + type + ".ftlh`")).as(type).isTrue();
        }
    }
}
