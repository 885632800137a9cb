package io.github.collate.site;

import io.github.collate.essay.EssayFile;
import io.github.collate.essay.EssayReader;
import io.github.collate.essay.HeaderRules;
import io.github.collate.essay.Markdown;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small site in which a test places the essays and data that it is about. */
public final class Sites {

    private static final Markdown MARKDOWN = new Markdown(List.of("TABLES"), true);
    private static final EssayReader READER = new EssayReader(HeaderRules.defaults(List.of("post", "page")));

    private final Sample data = Sample.data();
    private final List<Essay> essays = new ArrayList<>();
    private final List<Page> others = new ArrayList<>();
    private Identity identity = new Identity("https://example.org/site/", "The Site", "What it is.", "", "", "tags", ".html");

    /** A site with the subjects Sora 2 and TikTok. */
    public static Sites site() {
        return new Sites()
                .data("data/platforms/tiktok.yaml", "title: TikTok\nfacts:\n  ad_share: {value: 50, source: a, checked: 2026-11-20}\n")
                .data("data/platforms/sora-2.yaml", "title: Sora 2\nfacts:\n  ad_share: {value: 0, source: b, checked: 2026-11}\n");
    }

    public Sites data(String path, String text) {
        data.with(path, text);
        return this;
    }

    public Sites essay(String name, String text) {
        return essay(name, "type=post\nstatus=published\ntitle=On " + name, text);
    }

    public Sites essay(String name, String header, String text) {
        String path = "content/essays/" + name + ".md";
        EssayFile file = READER.read(new SourceFile(path, header + "\n~~~~~~\n" + text), data.problems()).orElseThrow();
        essays.add(new Essay(new PagePath("essays/" + name + ".html"), path, file.header(),
                file.header().status().equals("published"), MARKDOWN.parse(file, data.problems())));
        return this;
    }

    public Sites other(String path, String what) {
        others.add(Page.other(new PagePath(path), what, Position.ofFile("jbake.properties")));
        return this;
    }

    public Sites identity(Identity other) {
        identity = other;
        return this;
    }

    public Site resolve() {
        Dataset dataset = data.read();
        return Site.resolve(identity, dataset, essays, others, false, LocalDate.of(2026, 11, 24), data.problems());
    }

    public Problems problems() {
        return data.problems();
    }

    /** Resolves, and gives the report of all problems. */
    public String report() {
        resolve();
        return data.problems().all().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
