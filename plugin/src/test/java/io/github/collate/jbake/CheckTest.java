package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One site for each rule of the check, in {@code src/test/resources/check}: the files of a folder are laid over a site that breaks
 * none, and the whole report must be that of {@code expected.txt}.
 */
class CheckTest {

    private static final Path FIXTURES = Path.of("src/test/resources/check");
    private static final String EXPECTED = "expected.txt";

    @TempDir
    private Path folder;

    private TestSite site() {
        String linking = "<#list published_content as c><a href=\"${c.uri}\">${c.title}</a></#list>";
        return TestSite.withData(folder).file("templates/index.ftl", linking)
                .file("templates/collection.ftlh", "${content.title}")
                .file("templates/post.ftl", "${content.body}<#list content.sources![] as source><b id=\"source-${source.id()}\"></b></#list>");
    }

    @Test
    void aSiteThatBreaksNoRuleIsToldNothing() throws IOException {
        assertThat(TestSite.report(site().check())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void faultsAreToldAsExpected(String rule) throws IOException {
        TestSite site = site();
        copy(FIXTURES.resolve(rule));

        assertThat(TestSite.report(site.check()) + "\n").isEqualTo(Files.readString(FIXTURES.resolve(rule).resolve(EXPECTED)))
                .contains("  " + rule + "\n");
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void everyRuleOfTheCheckHasASiteThatBreaksIt() throws IOException {
        assertThat(Rules.all().values().stream().filter(rule -> !rule.help().isEmpty()).map(Rules.Description::id))
                .isNotEmpty().isSubsetOf(fixtures().toList());
    }

    @Test
    void nothingIsWritten() throws IOException {
        TestSite site = site();
        site.bake();
        site.file("content/first.md", TestSite.post("Changed", "2026-01-01", "[gone](gone.html)"))
                .file("target/site/ours.txt", "of others");
        Map<String, String> before = files();

        assertThat(TestSite.report(site.check())).contains("broken-link");

        assertThat(files()).isEqualTo(before);
        assertThat(site.page("first.html")).contains("Hello");
    }

    @Test
    void aBakeAfterACheckStillKnowsThatNothingChanged() throws IOException {
        TestSite site = site();
        site.bake();
        Map<String, String> before = files();
        site.check(Map.of("rule.stale", "error"));

        assertThat(site.bake().written().orElseThrow().changed()).isZero();
        assertThat(files().keySet()).isEqualTo(before.keySet());
    }

    @Test
    void aSiteThatWasNeverBakedGetsNoFolder() throws IOException {
        site().check();

        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void mistakesAreToldBeforeRulesAreAsked() throws IOException {
        TestSite site = site().file("content/first.md", TestSite.post("First", "2026-01-01", "[[nobody]] [gone](gone.html)"));

        assertThat(TestSite.report(site.check())).contains("unknown-subject").doesNotContain("broken-link");
    }

    @Test
    void severitiesComeFromTheConfiguration() throws IOException {
        TestSite site = site().file("data/sources/more.yaml", "idle: {title: E}\n");

        assertThat(TestSite.report(site.check(Map.of("rule.unused-source", "error")))).contains("  error  unused-source");
        assertThat(TestSite.report(site.check(Map.of("rule.unused-source", "suggestion")))).contains("  suggestion  unused-source");
        assertThat(TestSite.report(site.check(Map.of("rule.unused-source", "off")))).isEmpty();
        site.file("jbake.properties", "site.host=https://example.org\nrule.unused-source=error\n");
        assertThat(TestSite.report(site.check())).contains("  error  unused-source");
    }

    @Test
    void aBakeWeighsItsWarningsByTheConfiguration() throws IOException {
        TestSite site = site().file("data/things/a.yaml",
                "title: Thing A\nfacts: {size: {value: 3, source: s, as_of: 2024, checked: 2020}}\n");

        assertThat(TestSite.report(site.bake())).contains("  warning  checked-before-as-of");
        Outcome failed = site.bake(Map.of("rule.checked-before-as-of", "error"));
        assertThat(TestSite.report(failed)).contains("  error  checked-before-as-of");
        assertThat(failed.written()).isEmpty();
        site.file("exceptions.yaml", "- {rule: checked-before-as-of, file: data/things/a.yaml, reason: as the source has it}\n");
        assertThat(TestSite.report(site.bake())).isEmpty();
        Files.delete(folder.resolve("exceptions.yaml"));
        assertThat(TestSite.report(site.bake())).contains("  warning  checked-before-as-of");
    }

    @Test
    void aBakeTellsTenStaleFactsAndHowManyMoreThereAre() throws IOException {
        TestSite site = site().file("data/things/_collection.yaml", """
                title: Things
                singular: thing
                groups: {main: {title: Main}}
                attributes:
                  size: {title: Size, group: main, type: number, max_age: 1y}
                """);
        for (int i = 10; i < 25; i++) {
            site.file("data/things/t" + i + ".yaml", "title: T" + i + "\nfacts: {size: {value: 3, source: s, as_of: 2020}}\n");
        }
        Outcome baked = site.bake(Map.of("rule.stale", "suggestion"));
        assertThat(baked.problems()).hasSize(11);
        assertThat(TestSite.report(baked)).contains("data  suggestion  stale\n    There are 5 more of these.");
        assertThat(site.bake(Map.of("rule.stale", "suggestion")).problems()).as("when nothing changed").isEqualTo(baked.problems());
        assertThat(site.check().problems()).hasSize(15);
    }

    @Test
    void aPlainSiteIsHeldAgainstTheRulesThatNeedNoData() throws IOException {
        TestSite site = TestSite.plain(folder).file("content/about.md",
                "title=About\ntype=page\nstatus=published\n~~~~~~\n![](x.png)\n");

        assertThat(TestSite.report(site.check())).isEqualTo("""
                content/about.md  warning  orphan-page
                    No other page links to about.html, so that nobody finds it. Link to it, or remove it.
                content/about.md:5:1  error  broken-link
                    "x.png" leads nowhere: the site has no x.png.
                content/about.md:5:1  warning  missing-alt
                    The image "x.png" has no text for those who do not see it. Write ![what it shows](x.png), or <img src="x.png" alt=""> when it only decorates.
                content/first.md  warning  orphan-page
                    No other page links to first.html, so that nobody finds it. Link to it, or remove it.""");
    }

    @Test
    void exceptionsThatAreNotYamlAreAMistake() throws IOException {
        assertThat(TestSite.report(site().file("exceptions.yaml", "rule: [stale").check())).contains("exceptions.yaml:1:").contains("  error  yaml-syntax");
        assertThat(TestSite.report(site().file("exceptions.yaml", "rule: stale\n").check())).contains("exceptions.yaml:1:1  error  expected-list");
        assertThat(TestSite.report(site().file("exceptions.yaml", "# none yet\n").check())).isEmpty();
    }

    @Test
    void anExceptionNeedsAReasonAndSomethingThatItIsFor() throws IOException {
        String report = TestSite.report(site().file("exceptions.yaml", """
                - {rule: stale, fact: a.size}
                - {rule: stale, fact: a.size, reason: ""}
                - {rule: stale, reason: so it is}
                """).check());

        assertThat(report).isEqualTo("""
                exceptions.yaml:1:3  error  missing-key
                    An exception needs the key "reason".
                exceptions.yaml:2:31  error  missing-value
                    "reason" has no value. Give it one, or remove the key.
                exceptions.yaml:3:3  error  missing-key
                    An exception needs one of the keys file, fact, source, page, link. For all of a rule write rule.NAME=off in jbake.properties.""");
    }

    private void copy(Path fixture) throws IOException {
        try (Stream<Path> files = Files.walk(fixture)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.endsWith(EXPECTED)).toList()) {
                Path copy = folder.resolve(fixture.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
