package io.github.collate.subject;

import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small collection of platforms in which a test replaces the files that it is about. */
public final class Sample {

    /** The collection, without comparisons. */
    public static final String DEFINITION = """
            title: Platforms
            singular: platform
            groups:
              economy: {title: Creator economy, about: What makers get back.}
              standing: {title: Standing}
            attributes:
              ad_share: {title: Ad revenue share, group: economy, type: percent, basis: short videos, better: higher, max_age: 365d}
              pay: {title: Pay, group: economy, type: money, unit: USD}
              monthly_users: {title: Monthly users, group: standing, type: integer, unit: users, better: higher}
              owner: {title: Owner, group: standing, type: text}
              launched: {title: Launched, group: standing, type: date}
              max_clip: {title: Longest clip, group: standing, type: duration}
              feed: {title: Feed, group: standing, type: yes-no}
              origin: {title: Origin, group: standing, type: choice, choices: {human: Made by people, ai: Made by AI}}
              site: {title: Site, group: standing, type: link}
              tools: {title: Tools, group: standing, type: list of text}
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    private Sample() {
        with("data/platforms/_collection.yaml", DEFINITION);
        with("data/sources/press.yaml", """
                a: {title: First source, kind: press}
                b: {title: Second source, kind: official}
                """);
    }

    /** The collection, two sources, and no subject. */
    public static Sample data() {
        return new Sample();
    }

    /** Adds or replaces a file. */
    public Sample with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds a subject of platforms with these lines under {@code facts}. */
    public Sample withFacts(String subject, String facts) {
        return with("data/platforms/" + subject + ".yaml",
                "title: " + subject + "\nfacts:\n" + facts.indent(2).stripTrailing() + "\n");
    }

    public Problems problems() {
        return problems;
    }

    public Dataset read() {
        List<SourceFile> all = new ArrayList<>();
        files.forEach((path, text) -> all.add(new SourceFile(path, text)));
        return Dataset.read("data", all, problems);
    }

    /** The whole report of all problems. */
    public String report() {
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** Reads, and gives the report. */
    public String reportOnReading() {
        read();
        return report();
    }
}
