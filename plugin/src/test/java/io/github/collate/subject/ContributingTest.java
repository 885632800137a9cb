package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING shows to authors is data that this repository's collection takes. */
class ContributingTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void subjectAndSourceItShowsAreTaken() throws IOException {
        List<SourceFile> files = new ArrayList<>(repositoryData());
        files.add(new SourceFile("data/platforms/examplevid.yaml", shownAfter("## Add a subject")));
        files.add(new SourceFile("data/sources/shown.yaml", shownAfter("## Add a source")));
        files.add(new SourceFile("data/sources/named.yaml", """
                examplevid-help-2026: {title: Help}
                examplevid-terms-2023: {title: Terms}
                a: {title: A}
                b: {title: B}
                c: {title: C}
                """));
        Problems problems = new Problems();
        Dataset data = Dataset.read("data", files, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(data.named("examplevid").get(0).facts()).hasSize(5);
    }

    private static String shownAfter(String heading) throws IOException {
        String guide = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(block.find(guide.indexOf(heading))).isTrue();
        return block.group(1);
    }

    private static List<SourceFile> repositoryData() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(ROOT.resolve("data"))) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.add(new SourceFile(ROOT.relativize(file).toString(), Files.readString(file)));
            }
        }
        return files;
    }
}
