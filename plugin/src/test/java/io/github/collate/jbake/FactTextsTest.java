package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.bake.Fingerprint;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Subject;
import io.github.collate.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactTextsTest {

    private static final String PLAIN = """
            title: A
            source: s
            facts:
              size: 3
              # said twice
              note:
                value: small
                as_of: 2025
            events:
              - {date: 2025-01-01, text: Begun}
            """;

    @Test
    void aFactRestsOnItsOwnLines() {
        Map<String, Fingerprint> after = prints(PLAIN.replace("size: 3", "size: 4"));
        assertThat(after.get("size")).isNotEqualTo(prints(PLAIN).get("size"));
        assertThat(after.get("note")).isEqualTo(prints(PLAIN).get("note"));
    }

    @Test
    void theLastFactEndsWhereLinesAreIndentedLess() {
        Map<String, Fingerprint> after = prints(PLAIN.replace("as_of: 2025\n", "as_of: 2024\n"));
        assertThat(after.get("note")).isNotEqualTo(prints(PLAIN).get("note"));
        assertThat(after.get("size")).isEqualTo(prints(PLAIN).get("size"));
    }

    @Test
    void whatIsOfNoFactMayBeMeantForEach() {
        for (String changed : List.of(PLAIN.replace("source: s", "source: t"), PLAIN.replace("Begun", "Ended"), PLAIN + "checked: 2025-01-01\n")) {
            Map<String, Fingerprint> after = prints(changed);
            assertThat(after.get("size")).isNotEqualTo(prints(PLAIN).get("size"));
            assertThat(after.get("note")).isNotEqualTo(prints(PLAIN).get("note"));
        }
    }

    @Test
    void factsOnOneLineRestOnTheWholeFile() {
        String flow = "title: A\nfacts: {size: 3,\n  note: {value: small,\n  as_of: 2025}}\n";
        Map<String, Fingerprint> after = prints(flow.replace("2025", "2024"));
        assertThat(after.get("size")).isNotEqualTo(prints(flow).get("size"));
        assertThat(after.get("note")).isNotEqualTo(prints(flow).get("note"));
    }

    @Test
    void factsThatMayShareAValueRestOnTheWholeFile() {
        String shared = PLAIN.replace("size: 3", "size: {value: 3, note: *word}").replace("title: A", "title: A\nabout: &word one");
        String late = PLAIN.replace("value: small", "value: &word small").replace("- {", "- {note: *word, ");
        assertThat(prints(late.replace("small", "tall")).get("size")).isNotEqualTo(prints(late).get("size"));
        assertThat(prints(shared.replace("one", "two")).get("size")).isNotEqualTo(prints(shared).get("size"));
    }

    @Test
    void otherEndsOfLinesAreNoReasonToMixFactsUp() {
        String old = PLAIN.replace('\n', '\r');
        Map<String, Fingerprint> after = prints(old.replace("as_of: 2025\r", "as_of: 2024\r"));
        assertThat(after.get("note")).isNotEqualTo(prints(old).get("note"));
        assertThat(after.get("size")).isNotEqualTo(prints(old).get("size"));
        assertThat(prints(PLAIN.replace("\n", "\r\n")).get("size")).isNotEqualTo(prints(PLAIN).get("size"));
    }

    private static Map<String, Fingerprint> prints(String text) {
        List<SourceFile> files = List.of(new SourceFile("data/things/_collection.yaml", """
                title: Things
                singular: thing
                groups: {main: {title: Main}}
                attributes:
                  size: {title: Size, group: main, type: number}
                  note: {title: Note, group: main, type: text}
                """), new SourceFile("data/things/a.yaml", text), new SourceFile("data/sources/all.yaml", "s: {title: S}\nt: {title: T}\n"));
        Problems problems = new Problems();
        Dataset data = Dataset.read("data", files, problems);
        assertThat(problems.hasErrors()).as(problems.all().toString()).isFalse();
        Subject subject = data.subjects().get(0);
        FactTexts texts = new FactTexts(files);
        return subject.facts().values().stream().collect(Collectors.toMap(fact -> fact.id().attribute().text(), (Fact fact) -> texts.of(subject, fact)));
    }
}
