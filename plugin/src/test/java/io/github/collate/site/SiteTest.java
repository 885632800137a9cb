package io.github.collate.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.collection.CollectionId;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Subject;
import io.github.collate.tag.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final String COMPARISON = """
            title: Platforms
            singular: platform
            groups: {economy: {title: Economy}}
            attributes: {ad_share: {title: Ad share, group: economy, type: percent}}
            comparisons:
              - {subjects: [sora-2, tiktok]}
              - {subjects: [tiktok, vibes], title: Two of them}
            """;

    @Test
    void everyThingHasAPage() {
        Site site = Sites.site()
                .data("data/platforms/_collection.yaml", COMPARISON)
                .data("data/platforms/vibes.yaml", "title: Vibes\ntags: [ai-only]\nfacts: {}\n")
                .essay("x", "type=post\nstatus=published\ntitle=X\ntags=thesis,ai-only\ndate=2026-11-20", "Text.\n")
                .essay("y", "type=page\nstatus=draft\ntags=hidden", "Text.\n")
                .resolve();

        assertThat(site.pages().values()).extracting(page -> page.path() + " " + page.kind().word() + " " + page.title()
                        + page.updated().map(date -> " " + date.machine()).orElse(""))
                .containsExactly(
                        "compare/index.html comparisons Comparisons",
                        "compare/sora-2-vs-tiktok.html comparison Sora 2 and TikTok 2026-11",
                        "compare/tiktok-vs-vibes.html comparison Two of them 2026-11-20",
                        "data/platforms.csv download Platforms as CSV",
                        "data/platforms.json download Platforms as JSON",
                        "essays/x.html essay X 2026-11-20",
                        "essays/y.html essay y.md",
                        "platforms/index.html collection Platforms 2026-11",
                        "platforms/sora-2.html subject Sora 2 2026-11",
                        "platforms/tiktok.html subject TikTok 2026-11-20",
                        "platforms/vibes.html subject Vibes",
                        "sources/a.html source First source",
                        "sources/b.html source Second source",
                        "sources/index.html sources Sources",
                        "tags/ai-only.html tag ai-only",
                        "tags/thesis.html tag thesis");
        assertThat(titles(site.tags().get(new Tag("ai-only")))).containsExactly("X", "Vibes");
        assertThat(site.page(new PagePath("nowhere.html"))).isEmpty();
    }

    @Test
    void comparisonsOfSubjectsThatAreNotThereHaveNoPage() {
        Site site = Sites.site().data("data/platforms/_collection.yaml", COMPARISON).resolve();

        assertThat(site.page(new PagePath("compare/sora-2-vs-tiktok.html"))).isPresent();
        assertThat(site.page(new PagePath("compare/tiktok-vs-vibes.html"))).isEmpty();
    }

    @Test
    void essaysAreKnownByWhatTheyLinkQuoteCiteCompareAndBearAsTag() {
        Site site = Sites.site()
                .data("data/platforms/_collection.yaml", COMPARISON)
                .data("data/platforms/vibes.yaml", "title: Vibes\nfacts: {}\n")
                .essay("links", "[[tiktok]] twice: [[tiktok|it]]\n")
                .essay("quotes", "type=post\nstatus=published\ndate=2026-11-20\ntitle=Quotes", "{{sora-2.ad_share}} [@a]\n")
                .essay("compares", "```compare\nsubjects: [tiktok, sora-2]\n```\n")
                .essay("compares-all", "```compare\n```\n")
                .essay("bears", "type=page\nstatus=published\ntitle=Bears\ntags=vibes,sora", "Text.\n")
                .essay("draft", "type=page\nstatus=draft\ntitle=Draft\ntags=vibes", "[[tiktok]] [@b]\n")
                .resolve();

        Map<String, Subject> subjects = site.data().subjects().stream().collect(Collectors.toMap(one -> one.id().text(), one -> one));
        Mentions mentions = site.mentions();
        assertThat(titles(mentions.of(subjects.get("tiktok"))))
                .containsExactly("On compares", "On links", "Sora 2 and TikTok", "Two of them");
        assertThat(titles(mentions.of(subjects.get("sora-2")))).containsExactly("Quotes", "On compares", "Sora 2 and TikTok");
        assertThat(titles(mentions.of(subjects.get("vibes")))).containsExactly("Bears", "Two of them");
        assertThat(titles(mentions.of(new SourceId("a")))).containsExactly("Quotes");
        assertThat(titles(mentions.of(new SourceId("b")))).containsExactly("Quotes");
        assertThat(titles(mentions.of(new CollectionId("platforms")))).containsExactly("On compares", "On compares-all");
        assertThat(titles(mentions.of(new PagePath("compare/sora-2-vs-tiktok.html")))).containsExactly("On compares");
        assertThat(mentions.of(new PagePath("compare/tiktok-vs-vibes.html"))).isEmpty();

        Matter quotes = site.matter(site.essay(new PagePath("essays/quotes.html")).orElseThrow());
        assertThat(quotes.subjects()).containsExactly(subjects.get("sora-2"));
        assertThat(quotes.sources()).containsExactly(new SourceId("b"), new SourceId("a"));
    }

    @Test
    void pathsThatCollideAreReportedWithBothOwners() {
        String report = Sites.site()
                .data("data/platforms/.net.yaml", "title: .NET\nfacts: {}\n")
                .data("data/platforms/dot-net.yaml", "title: Dot Net\nfacts: {}\n")
                .other("platforms/tiktok.html", "the archive")
                .essay("a", "Text.\n").essay("A", "Text.\n").essay("a", "Text.\n")
                .report();

        assertThat(report).isEqualTo("""
                content/essays/A.md  error  colliding-paths
                    The essay "On A" and the essay "On a" (content/essays/a.md) write essays/a.html and essays/A.html, which are one file on some systems. Rename one of them.
                content/essays/a.md  error  colliding-paths
                    The essay "On a" and the essay "On a" (content/essays/a.md) write essays/a.html. Rename one of them.
                data/platforms/dot-net.yaml  error  colliding-paths
                    The subject "Dot Net" and the subject ".NET" (data/platforms/.net.yaml) write platforms/dot-net.html. Rename one of them.
                data/platforms/tiktok.yaml  error  colliding-paths
                    The subject "TikTok" and the archive (jbake.properties) write platforms/tiktok.html. Rename one of them.
                """);
    }

    @Test
    void fileOfOneThatIsTheFolderOfAnotherIsReported() {
        String report = Sites.site()
                .other("essays/a.html/dot.svg", "the file essays/a.html/dot.svg")
                .other("platforms", "the file platforms")
                .essay("a", "Text.\n")
                .report();

        assertThat(report).isEqualTo("""
                content/essays/a.md  error  colliding-paths
                    The essay "On a" and the file essays/a.html/dot.svg (jbake.properties) write essays/a.html and essays/a.html/dot.svg, so one name would be a file and a folder. Rename one of them.
                data/platforms/_collection.yaml  error  colliding-paths
                    The collection "Platforms" and the file platforms (jbake.properties) write platforms/index.html and platforms, so one name would be a file and a folder. Rename one of them.
                """);
    }

    @Test
    void tagsThatMakeNoPathOrShareOneAreReported() {
        String report = Sites.site()
                .data("data/platforms/tiktok.yaml", "title: TikTok\ntags: [Thesis]\nfacts: {}\n")
                .essay("a", "type=post\ntags=thesis,../out,,x\nstatus=published", "Text.\n")
                .report();

        assertThat(report).isEqualTo("""
                content/essays/a.md:2:13  error  unsafe-path
                    "tags/../out.html" is not a path within the site: it may not start with a slash, nor hold a backslash, ".." or an empty part. Rename what it is made from.
                content/essays/a.md:2:20  error  empty-tag
                    There is a tag without a name here. Remove the comma too many.
                data/platforms/tiktok.yaml:2:8  error  similar-tags
                    The tag "Thesis" differs from "thesis" (content/essays/a.md:2:6) only in capitals, so their pages are one file on some systems. Write both alike.
                """);
    }

    private static List<String> titles(List<Page> pages) {
        return pages.stream().map(Page::title).toList();
    }
}
