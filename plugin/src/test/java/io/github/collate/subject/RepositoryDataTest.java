package io.github.collate.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site at the root of this repository is the first user of the plugin: its data must be without errors. */
class RepositoryDataTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theRepositorysOwnDataHasNoErrors() throws IOException {
        Problems problems = new Problems();

        Dataset data = Dataset.read("data", files(problems), problems);

        assertThat(problems.all()).filteredOn(Problem::isError).isEmpty();
        assertThat(data.collections()).isNotEmpty();
    }

    private static List<SourceFile> files(Problems problems) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(ROOT.resolve("data"))) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = ROOT.relativize(path).toString().replace('\\', '/');
                Utf8.decode(name, Files.readAllBytes(path), problems).ifPresent(files::add);
            }
        }
        return files;
    }
}
