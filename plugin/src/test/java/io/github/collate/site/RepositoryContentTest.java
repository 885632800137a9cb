package io.github.collate.site;

import io.github.collate.claim.Verdict;
import io.github.collate.essay.EssayFile;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

/** The essays at the root of this repository must name nothing that its data does not have. */
class RepositoryContentTest {

    private static final Path ROOT = Path.of("..");

    private final Problems problems = new Problems();

    @Test
    void theRepositorysOwnEssaysHaveNoErrors() throws IOException {
        Dataset data = Dataset.read("data", files("data"), problems);
        Site site = Site.resolve(new Identity("https://example.org", "x", "", "", "", "tags", ".html"), data, essays(), List.of(),
                true, LocalDate.of(2026, 11, 24), problems);

        assertThat(problems.all()).filteredOn(Problem::isError).isEmpty();
        assertThat(data.subjects()).allSatisfy(subject -> assertThat(site.mentions().of(subject)).isNotEmpty());
    }

    @Test
    void theClaimsOfEssaysAndGuideAreTrue() throws IOException {
        Dataset data = Dataset.read("data", files("data"), problems);
        Site site = Site.resolve(new Identity("https://example.org", "x", "", "", "", "tags", ".html"), data, essays(), List.of(),
                true, LocalDate.of(2026, 11, 24), problems);
        List<String> shown = new ArrayList<>();
        Matcher block = Pattern.compile("^(`{3,4})\\n(.*?)\\n\\1$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(section(Files.readString(ROOT.resolve("CONTRIBUTING.md")), "## Bind a sentence to the data"));
        while (block.find()) {
            shown.add(block.group(2));
        }
        Site guide = Site.resolve(site.identity(), data, List.of(essay("content/guide.md", "type=post\nstatus=published\ntitle=x\n~~~~~~\n"
                + String.join("\n\n", shown))), List.of(), true, LocalDate.of(2026, 11, 24), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(site.claims()).hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(claim -> assertThat(claim.finding().verdict()).as(claim.claim().toString()).isEqualTo(Verdict.TRUE));
        assertThat(guide.claims()).hasSize(4)
                .allSatisfy(claim -> assertThat(claim.finding().verdict()).as(claim.claim().toString()).isEqualTo(Verdict.TRUE));
    }

    private static String section(String guide, String heading) {
        String from = guide.substring(guide.indexOf(heading) + heading.length());
        return from.substring(0, from.indexOf("\n## "));
    }

    private List<Essay> essays() throws IOException {
        List<Essay> essays = new ArrayList<>();
        for (SourceFile file : files("content")) {
            essays.add(essay(file.path(), file.text()));
        }
        return essays;
    }

    private Essay essay(String path, String text) {
        EssayFile file = new EssayReader(HeaderRules.defaults(List.of("post", "page"))).read(new SourceFile(path, text), problems)
                .orElseThrow();
        return new Essay(path(new SourceFile(path, text)), path, file.header(), true,
                new Markdown(List.of("TABLES", "FOOTNOTES", "FENCED_CODE_BLOCKS"), true).parse(file, problems));
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
