package io.github.collate.jbake;

import static io.github.collate.jbake.TestSite.report;
import static org.assertj.core.api.Assertions.assertThat;

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
        for (String part : List.of("content", "data", "templates", "assets", "jbake.properties")) {
            copy(part);
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
