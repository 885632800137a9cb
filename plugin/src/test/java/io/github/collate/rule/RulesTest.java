package io.github.collate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:error|warning|Unreadable|requireFolder)\\([^;]*?\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*-?)\"\\s*[,+]");

    @Test
    void allNamesThatProblemsBearAreKnownAndNoOthers() throws IOException {
        Set<String> reported = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (Matcher call = REPORTED.matcher(Files.readString(source)); call.find();) {
                    reported.addAll(call.group(1).equals("missing-") ? Set.of("missing-type", "missing-status") : Set.of(call.group(1)));
                }
            }
        }
        Rules.all().values().stream().filter(rule -> !rule.help().isEmpty()).forEach(rule -> reported.add(rule.id()));

        assertThat(Rules.all().keySet()).containsExactlyElementsOf(reported);
    }

    @Test
    void theGuideForAuthorsListsTheRulesAsTheyAre() throws IOException {
        String guide = Files.readString(Path.of("../CONTRIBUTING.md"));

        List<String> rows = guide.lines().filter(line -> line.matches("\\| `[a-z-]+` \\| (error|warning|suggestion) \\|.*")).toList();
        assertThat(rows).containsExactlyElementsOf(Rules.all().values().stream().filter(Rules.Description::isWeighed)
                .map(rule -> "| `" + rule.id() + "` | " + rule.severity().word() + " | " + (rule.isOfEveryBake() ? "bake and check" : "check")
                        + " | " + rule.about() + " |").toList());
    }

    @Test
    void membersOfAFamilyAreRules() {
        assertThat(Rules.all().keySet()).containsAll(Rules.FAMILIES.get("dangling"));
    }
}
