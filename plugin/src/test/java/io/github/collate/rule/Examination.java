package io.github.collate.rule;

import io.github.collate.essay.EssayReader;
import io.github.collate.essay.HeaderRules;
import io.github.collate.essay.Markdown;
import io.github.collate.essay.Prose;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.site.Sites;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A small site that a test holds against one rule. */
final class Examination {

    private static final EssayReader READER = new EssayReader(HeaderRules.defaults(List.of("post", "page")));
    private static final String HEADER = "type=post\nstatus=published\ntitle=T\n~~~~~~\n";

    private final Sites sites = Sites.site();
    private final List<Prose> texts = new ArrayList<>();
    private final List<RenderedPage> pages = new ArrayList<>();
    private final Map<String, Set<String>> files = new TreeMap<>();
    private String host = "https://example.org/site";

    Examination data(String path, String text) {
        sites.data(path, text);
        return this;
    }

    /** Its first line is the file's fifth. */
    Examination essay(String name, String text) {
        sites.essay(name, text);
        String path = "content/essays/" + name + ".md";
        texts.add(new Markdown(List.of("TABLES"), true)
                .prose(READER.read(new SourceFile(path, HEADER + text), new Problems()).orElseThrow()));
        return this;
    }

    Examination page(String path, RenderedPage.Role role, String html) {
        Optional<Position> content = role == RenderedPage.Role.LIST ? Optional.empty()
                : Optional.of(Position.ofFile("content/" + path.replaceFirst("\\.html$", ".md")));
        pages.add(Pages.read(path, role, content, Position.ofFile("templates/t.ftlh"), html));
        return this;
    }

    Examination file(String path) {
        files.put(path, Set.of());
        return this;
    }

    Examination host(String address) {
        host = address;
        return this;
    }

    Pages pages() {
        return new Pages(pages, files, host, "index.html");
    }

    /** What the rule says, each as {@code place: message}. */
    List<String> by(Rule rule) {
        List<String> found = new ArrayList<>();
        rule.examine(new Examined(Optional.of(sites.resolve()), LocalDate.of(2026, 11, 23), texts, pages()),
                each -> found.add(each.position() + ": " + each.message()));
        if (sites.problems().all().stream().anyMatch(Problem::isError)) {
            throw new AssertionError(sites.problems().all());
        }
        return found;
    }
}
