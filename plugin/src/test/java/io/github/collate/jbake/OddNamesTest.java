package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.browser.ServedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This repository's site with names that authors may choose and that addresses and ids take badly. */
class OddNamesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void everyLinkHoldsAndEveryIdIsThereOnce() throws IOException, InterruptedException {
        for (String part : List.of("content", "data", "templates", "jbake.properties")) {
            copy(part);
        }
        for (String counting : List.of("content/about.md", "content/essays/thesis.md")) {
            Path essay = folder.resolve(counting);
            Files.writeString(essay, Files.readString(essay).replace("platforms.size() == 15", "platforms.size() == 17"));
        }
        Path definition = folder.resolve("data/platforms/_collection.yaml");
        Files.writeString(definition, Files.readString(definition)
                .replaceFirst("groups:\n", "groups:\n  end: {title: End}\n  caption: {title: Caption}\n")
                .replaceFirst("attributes:\n", """
                        attributes:
                          main: {title: Main, group: end, type: integer}
                          events: {title: Events, group: caption, type: integer}
                          sources: {title: Sources, group: caption, type: integer}
                        """));
        TestSite site = new TestSite(folder)
                .file("data/platforms/été.yaml", """
                        title: Été
                        tags: ["C#", "50%", a/b, "x?y", q&a]
                        facts: {main: 1, events: 2, sources: {value: 3, source: odd}}
                        events: [{date: 2026, text: It happened, source: odd}]
                        """)
                .file("data/platforms/.dot.yaml", "title: Dot\nfacts: {main: 1}\n")
                .file("data/sources/odd.yaml", "odd: {title: Odd}\n")
                .file("content/what is c# 100%.md", TestSite.post("C#", "2026-11-22", "[[été]] has {{été.sources}} [@odd]."))
                .file("content/essays/a+b.md", TestSite.post("A and B", "2026-11-21", "[[.dot]]"));
        try (ServedSite served = new ServedSite("/REPO/")) {
            Outcome outcome = site.bake(Map.of("site.host", served.root().toString().replaceAll("/$", "")));
            assertThat(report(outcome)).doesNotContain("  error  ");
            served.serve(site.output());
            assertThat(new LinkWalk(served.root()).broken()).isEmpty();
        }
    }

    @Test
    void idsMayLookLikeNumbersDatesAndTruthValues() throws IOException {
        TestSite site = TestSite.withData(folder)
                .file("data/sources/all.yaml", "10: {title: Ten}\n2024-05-06: {title: Day}\ntrue: {title: Truth}\ns: {title: S}\n")
                .file("data/things/2048.yaml", "title: Game\nfacts: {size: {value: 4, source: 10}, maker: {value: M, source: [2024-05-06, true]}}\n")
                .file("data/things/2024-01.yaml", "title: Month\nfacts: {size: {value: 5, source: 2024-05-06}}\n")
                .file("data/things/404.yaml", "title: Missing\nfacts: {size: {value: 6, source: s}}\n")
                .file("templates/attribute.ftlh", "<#list content.attribute.parts as part><#list part.entries as one>${one.subject.href} ${one.fact.text};</#list></#list>")
                .file("templates/page.ftl", "${content.body}${data.get('sources/all.yaml')['2024-05-06'].title}")
                .file("content/odd.md", """
                        title=Odd
                        type=page
                        status=published
                        ~~~~~~
                        [[2048]] {{2048.size}} {{2024-01.size - 2048.size}} {{404.size}} [@10; @2024-05-06; @true]
                        [Four.]{claim="subject('2048').size == 4 && subject('2024-01').size == 5"}

                        ```compare
                        subjects: [2048, 2024-01, 404]
                        attributes: [size]
                        ```
                        """);
        assertThat(report(site.bake())).isEmpty();

        assertThat(site.page("odd.html")).contains("id=\"quote-2048.size\"", "id=\"quote-2024-01.size-less-2048.size\"", "Day");
        assertThat(site.page("things/attributes/size.html")).contains("things/2048.html 4;", "things/2024-01.html 5;", "things/404.html 6;");
        assertThat(site.pages()).contains("sources/10.html", "sources/2024-05-06.html", "sources/true.html");
    }

    private void copy(String part) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(ROOT.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
