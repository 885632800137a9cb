package io.github.collate.jbake;

import io.github.collate.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** A site in a temporary folder, to be baked by tests. */
final class TestSite {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Path folder;

    TestSite(Path folder) {
        this.folder = folder;
    }

    /** A site with a template for each of JBake's own pages, each showing little. */
    static TestSite plain(Path folder) {
        return new TestSite(folder)
                .file("jbake.properties", "site.host=https://example.org\n")
                .file("templates/post.ftl", "<h1>${content.title}</h1>\n${content.body}")
                .file("templates/page.ftl", "<h1>${content.title}</h1>\n${content.body}")
                .file("templates/index.ftl", "<#list published_posts as post>${post.title};</#list>")
                .file("templates/archive.ftl", "archive")
                .file("templates/feed.ftl", "<feed/>")
                .file("templates/tags.ftl", "<#list tag_posts as post>${post.title};</#list>")
                .file("content/first.md", post("First", "2026-01-01", "Hello *there*."));
    }

    /** The same with a collection "things" of one subject "a", a source "s", and templates that show what they have. */
    static TestSite withData(Path folder) {
        return plain(folder)
                .file("data/things/_collection.yaml", """
                        title: Things
                        singular: thing
                        groups: {main: {title: Main}}
                        attributes:
                          size: {title: Size, group: main, type: number}
                          maker: {title: Maker, group: main, type: text}
                          home: {title: Home, group: main, type: link}
                          share: {title: Share, group: main, type: percent}
                          price: {title: Price, group: main, type: money}
                          length: {title: Length, group: main, type: duration}
                          born: {title: Born, group: main, type: date}
                          origin: {title: Origin, group: main, type: choice, choices: {hand: By hand, machine: By machine}}
                          parts: {title: Parts, group: main, type: list of text}
                        """)
                .file("data/things/a.yaml", "title: Thing A\ntags: [small]\nfacts: {size: {value: 3, source: s}}\n")
                .file("data/sources/all.yaml", "s: {title: Source S}\n")
                .file("templates/collection.ftlh", "${content.title}<@comparison view=content.comparison/>")
                .file("templates/subject.ftlh", "${content.title}")
                .file("templates/comparison.ftlh", "${content.title}<@comparison view=content.comparisonPage.different/>")
                .file("templates/comparisons.ftlh", "comparisons")
                .file("templates/source.ftlh", "${content.title}")
                .file("templates/sources.ftlh", "sources");
    }

    static String post(String title, String date, String body) {
        return "title=" + title + "\ndate=" + date + "\ntype=post\nstatus=published\ntags=a,b c\n~~~~~~\n" + body + "\n";
    }

    TestSite file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Outcome bake() throws IOException {
        return bake(Map.of());
    }

    Outcome bake(Map<String, String> overrides) throws IOException {
        return new Oven().bake(new Order(folder, output(), folder.resolve("target/collate"), Map.of(), overrides,
                LocalDate.of(2026, 11, 23), NOON, false));
    }

    Outcome check() throws IOException {
        return check(Map.of());
    }

    Outcome check(Map<String, String> overrides) throws IOException {
        return new Oven().check(new Order(folder, output(), folder.resolve("target/collate"), Map.of(), overrides,
                LocalDate.of(2026, 11, 23), NOON, false));
    }

    Path folder() {
        return folder;
    }

    Path output() {
        return folder.resolve("target/site");
    }

    String page(String path) throws IOException {
        return Files.readString(output().resolve(path));
    }

    /** All files of the baked site, from its root. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(output())) {
            return files.filter(Files::isRegularFile).map(file -> output().relativize(file).toString()).sorted().toList();
        }
    }

    /** The text of every file of the baked site by its path, one character a byte. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : pages()) {
            contents.put(path, Files.readString(output().resolve(path), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    /** Files that are not the same, each with where it begins to differ. */
    static Map<String, String> differing(Map<String, String> one, Map<String, String> other) {
        Map<String, String> differing = new TreeMap<>();
        Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct()
                .filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .forEach(path -> differing.put(path, around(one.getOrDefault(path, ""), other.getOrDefault(path, ""))));
        return differing;
    }

    private static String around(String one, String other) {
        int at = StringUtils.indexOfDifference(one, other);
        return Stream.of(one, other).map(text -> "«" + StringUtils.substring(text, Math.max(0, at - 60), at + 60) + "»").collect(Collectors.joining(" is "));
    }

    static String report(Outcome outcome) {
        return outcome.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
