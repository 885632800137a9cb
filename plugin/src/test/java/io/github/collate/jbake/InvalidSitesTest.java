package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One site with mistakes for each rule, in {@code src/test/resources/invalid}: the files of a folder are laid over
 * {@link TestSite#withData}, and the whole report of its bake must be that of {@code expected.txt}.
 */
class InvalidSitesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/invalid");
    private static final String EXPECTED = "expected.txt";

    /** Rules that files alone cannot break, and who shows them instead. */
    private static final Map<String, String> WITHOUT_FIXTURE = Map.of(
            "needless-exception", "is told by the check alone: CheckTest",
            "missing-repository", "needs a folder without a repository above it: ImpactTest.aSiteOutsideOfAnyRepositoryIsTold",
            "shallow-clone", "needs a shallow clone: ImpactTest.aShallowCloneSaysHowToGetTheRest",
            "unknown-revision", "needs a repository: ImpactTest.anUnknownCommitIsToldWithNearNames",
            "locked", "needs another bake at the same time",
            "output-folder", "is about target/, which git ignores: InputsTest.aFileInThePlaceOfTheSiteIsReported",
            "symbolic-link", "git keeps no links on Windows: InputsTest.linksThatLeadNowhereOrBackAreReported",
            "unreadable-file", "needs a file without permission, which git does not keep and root does not mind",
            "unsaved-state", "is about a disk that is full after the site was written",
            "unwritten-schema", "is about a work folder that cannot be written: aSchemaThatCannotBeWrittenIsAWarning");

    /** Rules of what was baked, which only publishing looks at: SnapshotTest and PublisherTest break them. */
    private static final Set<String> OF_PUBLISHING = Set.of("empty-site", "large-file", "two-domains", "unpublishable");

    /** Tables that no collection can be made of are in ImportTest. */
    private static final Set<String> OF_IMPORTING = Set.of("csv-syntax", "downloaded-csv", "duplicate-column", "duplicate-name", "empty-csv", "row-length",
            "unknown-column", "unnamed-column", "unnamed-subject");

    /** The first text in the call that could be a rule's name. */
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:error|warning|Unreadable|requireFolder)\\([^;]*?\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*-?)\"\\s*[,+]");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fixtures")
    void mistakesAreReportedAsExpected(String rule) throws IOException {
        TestSite site = TestSite.withData(folder).file("target/site/index.html", "the last good site");
        Map<String, String> before = site.contents();
        copy(FIXTURES.resolve(rule));

        Outcome outcome = site.bake();

        assertThat(TestSite.report(outcome) + "\n").isEqualTo(Files.readString(FIXTURES.resolve(rule).resolve(EXPECTED)))
                .contains("  " + rule + "\n");
        if (outcome.written().isEmpty()) {
            assertThat(site.contents()).as("the last good site").isEqualTo(before);
        }
    }

    @Test
    void everyRuleHasASiteThatBreaksIt() throws IOException {
        Set<String> shown = new TreeSet<>(fixtures().toList());
        shown.addAll(WITHOUT_FIXTURE.keySet());
        shown.addAll(OF_PUBLISHING);
        shown.addAll(OF_IMPORTING);
        assertThat(rules()).hasSizeGreaterThan(60).isEqualTo(shown);
    }

    @Test
    void aSchemaThatCannotBeWrittenIsAWarning() throws IOException {
        TestSite site = TestSite.withData(folder).file("target/collate/schema", "");
        assertThat(TestSite.report(site.bake())).startsWith(folder.resolve("target/collate/schema") + "  warning  unwritten-schema\n");
        assertThat(site.page("things/a.html")).isEqualTo("Thing A");
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
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

    /** The names of all rules that main code reports; of a name made of parts the two that there are. */
    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher call = REPORTED.matcher(Files.readString(source));
                while (call.find()) {
                    rules.addAll(call.group(1).equals("missing-") ? Set.of("missing-type", "missing-status") : Set.of(call.group(1)));
                }
            }
        }
        return rules;
    }
}
