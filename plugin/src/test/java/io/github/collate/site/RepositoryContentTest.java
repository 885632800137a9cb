package io.github.collate.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.essay.EssayReader;
import io.github.collate.essay.HeaderRules;
import io.github.collate.essay.Markdown;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.subject.Dataset;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The essays at the root of this repository must name nothing that its data does not have. */
class RepositoryContentTest {

    private static final Path ROOT = Path.of("..");

    private final Problems problems = new Problems();

    @Test
    void theRepositorysOwnEssaysHaveNoErrors() throws IOException {
        Dataset data = Dataset.read("data", files("data"), problems);
        Markdown markdown = new Markdown(List.of("TABLES", "FOOTNOTES"), true);
        EssayReader reader = new EssayReader(HeaderRules.defaults(List.of("post", "page")));
        List<Essay> essays = new ArrayList<>();
        for (SourceFile file : files("content")) {
            reader.read(file, problems).ifPresent(essay -> essays.add(new Essay(path(file), file.path(), essay.header(), true,
                    markdown.parse(essay, problems))));
        }

        Site site = Site.resolve(new Identity("https://example.org", "x", "", "", "", "tags", ".html"), data, essays, List.of(),
                true, LocalDate.of(2026, 11, 24), problems);

        assertThat(problems.all()).filteredOn(Problem::isError).isEmpty();
        assertThat(data.subjects()).allSatisfy(subject -> assertThat(site.mentions().of(subject)).isNotEmpty());
    }

    private static PagePath path(SourceFile file) {
        return new PagePath(file.path().replace("content/", "").replace(".md", ".html"));
    }

    private List<SourceFile> files(String folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(ROOT.resolve(folder))) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = ROOT.relativize(path).toString().replace('\\', '/');
                Utf8.decode(name, Files.readAllBytes(path), problems).ifPresent(files::add);
            }
        }
        return files;
    }
}
