package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardSiteTest {

    private static final String HEAD = "<#assign p = content.head.picture>[${p.url}][${p.width?c} ${p.height?c}][${p.alt}]";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void facts() {
        site = TestSite.withData(folder)
                .file("jbake.properties", "site.host=https://example.org/sub\nsite.title=The site\n")
                .file("data/things/_collection.yaml", """
                        title: Things
                        singular: thing
                        groups: {main: {title: Main}}
                        attributes:
                          size: {title: Size, group: main, type: number, unit: m}
                          share: {title: Share, group: main, type: percent}
                          born: {title: Born, group: main, type: date}
                        comparisons: [{subjects: [a, b]}]
                        """)
                .file("data/things/a.yaml", "title: Thing A\nfacts: {size: {value: 3, source: s}, share: {value: 51, source: s}, born: 2020}\n")
                .file("data/things/b.yaml", "title: Thing B\nfacts: {size: {value: 4, source: s}, share: {unknown: true}}\n")
                .file("templates/subject.ftlh", HEAD).file("templates/comparison.ftlh", HEAD)
                .file("templates/post.ftl", HEAD.replace("p.url", "p.url()").replace("p.width", "p.width()").replace("p.height", "p.height()")
                        .replace("p.alt", "p.alt()").replace("head.picture", "head.picture()"))
                .file("content/first.md", TestSite.post("First <i> \uD83D\uDE00", "2026-01-01", "{{a.share}} {{a.born}} {{a.share}}"));
    }

    private Path card(String path) {
        return site.output().resolve("cards").resolve(path);
    }

    @Test
    void essaysSubjectsAndPairsHaveCardsAndNameThemInTheirHeads() throws IOException {
        assertThat(report(site.bake())).doesNotContain("  error  ");
        assertThat(site.page("things/a.html"))
                .isEqualTo("[https://example.org/sub/cards/things/a.png][1200 630][Thing A; Share: 51 %; Size: 3 m. The site]");
        assertThat(site.page("compare/a-vs-b.html")).contains("cards/compare/a-vs-b.png").contains("Size: 3 · 4");
        assertThat(site.page("first.html")).contains("cards/first.png][1200 630][First <i>; Thing A: Share: 51 %. The site]");
        for (String path : new String[] {"things/a.png", "things/b.png", "compare/a-vs-b.png", "first.png"}) {
            assertThat(card(path)).isRegularFile();
        }
    }

    @Test
    void aCardIsDrawnAgainOnlyWhenItSaysSomethingElse() throws IOException {
        site.bake();
        byte[] before = Files.readAllBytes(card("things/a.png"));
        FileTime drawn = Files.getLastModifiedTime(card("things/a.png"));
        site.file("data/things/b.yaml", "title: Thing B\nfacts: {size: {value: 5, source: s}}\n");
        site.bake();
        assertThat(Files.getLastModifiedTime(card("things/a.png"))).isEqualTo(drawn);
        assertThat(Files.readAllBytes(card("things/a.png"))).isEqualTo(before);
        assertThat(site.page("things/b.html")).contains("Size: 5 m");
        Files.write(card("things/a.png"), new byte[] {1});
        site.file("content/second.md", TestSite.post("Second", "2026-01-02", "Text."));
        site.bake();
        assertThat(Files.readAllBytes(card("things/a.png"))).as("somebody spoilt it").isEqualTo(before);
    }

    @Test
    void aCardGoesWithItsEssay() throws IOException {
        site.file("content/second.md", TestSite.post("Second", "2026-01-02", "Text."));
        site.bake();
        assertThat(card("second.png")).exists();
        Files.delete(folder.resolve("content/second.md"));
        site.bake();
        assertThat(card("second.png")).doesNotExist();
        assertThat(card("first.png")).exists();
    }

    @Test
    void aTitleInLettersThatTheFontsDoNotHaveGetsNone() throws IOException {
        site.file("content/first.md", TestSite.post("\u4F60\u597D", "2026-01-01", "Text."));
        assertThat(report(site.bake())).doesNotContain("  error  ");
        assertThat(site.page("first.html")).isEqualTo("[][0 0][]");
        assertThat(card("first.png")).doesNotExist();
        assertThat(card("things/a.png")).exists();
    }

    @Test
    void anAuthorsOwnPictureTakesThePlaceOfACard() throws IOException {
        site.file("assets/cards/first.png", "mine");
        site.bake();
        assertThat(card("first.png")).hasContent("mine");
        site.bake();
        assertThat(card("first.png")).hasContent("mine");
        Files.delete(folder.resolve("assets/cards/first.png"));
        site.bake();
        assertThat(Files.size(card("first.png"))).isGreaterThan(1000);
    }

    @Test
    void aSiteMayDoWithout() throws IOException {
        site.bake();
        site.file("jbake.properties", "site.host=https://example.org/sub\nsite.title=The site\nsite.cards=false\n");
        site.bake();
        assertThat(site.page("things/a.html")).isEqualTo("[][0 0][]");
        assertThat(site.output().resolve("cards")).doesNotExist();
    }

    @Test
    void neitherYesNorNoIsAProblem() throws IOException {
        site.file("jbake.properties", "site.cards=no\n");
        assertThat(report(site.bake())).contains("jbake.properties", "  error  configuration", "site.cards=no says neither yes nor no");
    }

    @Test
    void aSiteWithoutDataHasNoCards() throws IOException {
        TestSite plain = TestSite.plain(folder.resolve("plain")).file("content/first.md", TestSite.post("First", "2026-01-01", "Text."));
        plain.bake();
        assertThat(plain.output().resolve("cards")).doesNotExist();
    }
}
