package io.github.collate.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site that shows all of its record, by the default templates, and that is edited at random: definitions, subjects, facts, sources and
 * essays, any part of each.
 */
final class EditedRecord implements Edited {

    private static final List<String> IDS = List.of("one", "two", "three", "four");
    private static final List<String> SOURCES = List.of("s1", "s2", "s3");
    private static final List<String> ATTRIBUTES = List.of("price", "share", "note", "origin", "born");

    /** What essays quote. */
    private static final String ALWAYS = "price";

    private final Path folder;
    private final TestSite site;
    private final Random random;

    EditedRecord(Path folder, Random random) {
        this.folder = folder;
        this.site = new TestSite(folder);
        this.random = random;
        definition();
        sources();
        IDS.forEach(this::subject);
        configuration();
        for (int i = 0; i < 2; i++) {
            essay();
        }
    }

    @Override
    public TestSite site() {
        return site;
    }

    @Override
    public void edit() throws IOException {
        switch (random.nextInt(16)) {
            case 0 -> definition();
            case 1, 2 -> sources();
            case 3 -> {
                if (random.nextBoolean()) {
                    configuration();
                }
            }
            case 4, 5 -> essay();
            case 6 -> {
                if (!Files.deleteIfExists(folder.resolve("data/things/four.yaml"))) {
                    subject("four");
                }
            }
            case 7 -> aside();
            case 8, 9 -> line();
            default -> subject(any(IDS.subList(0, 3)));
        }
    }

    private void configuration() {
        site.file("jbake.properties", "site.host=https://example.org\nsite.title=" + word() + "\nsite.cards=false\nrender.search=false\n"
                + any(List.of("", "site.repository=https://github.com/a/b\n", "site.repository=https://github.com/a/c\n")));
    }

    private void definition() {
        site.file("data/things/_collection.yaml", "title: Things " + word() + "\nsingular: thing\ngroups:\n  all: {title: " + word()
                + "}\n  rest: {title: Rest, about: " + word() + "}\nattributes:\n"
                + "  price: {title: Price, group: all, type: number, better: " + any(List.of("lower", "higher")) + maybe(", max_age: 90d") + "}\n"
                + "  share: {title: " + word() + ", group: all, type: percent, better: higher" + maybe(", basis: of all") + "}\n"
                + "  note: {title: Note, group: rest, type: text, about: " + word() + "}\n"
                + "  origin: {title: Origin, group: rest, type: choice, choices: {hand: " + word() + ", machine: Machine}}\n"
                + "  born: {title: Born, group: rest, type: date}\n"
                + "comparisons:\n  - subjects: [one, two]\n    about: " + word() + "\n  - subjects: [three, two]\n"
                + maybe("order: [three]\n")
                + "rankings:\n  dear:\n    title: Dear\n    subjects: [one, two, three]\n    attributes:\n"
                + "      - {attribute: price, weight: 1, scale: [0, 10]}\n      - {attribute: share, weight: 2, scale: [0, 100]}\n");
    }

    private void sources() {
        site.file("data/sources/all.yaml", SOURCES.stream().map(id -> id + ": {title: " + word() + maybe(", publisher: " + word())
                + maybe(", URL: \"https://example.org/" + id + "\"") + maybe(", issued: 2025-03-01") + maybe(", kind: " + any(List.of(
                "official", "press", "secondary"))) + maybe(", note: " + word()) + "}\n").collect(Collectors.joining()));
    }

    private void subject(String id) {
        StringBuilder text = new StringBuilder("title: " + id + " " + word() + "\n" + maybe("about: " + word() + "\n")
                + maybe("url: https://example.org/" + id + "\n") + "tags: [" + any(List.of("a", "b")) + "]\n");
        String rest = maybe("source: " + any(SOURCES) + "\n") + maybe("checked: 2026-0" + (1 + random.nextInt(9)) + "-01\n")
                + maybe("events:\n  - {date: 2025-11-0" + (1 + random.nextInt(9)) + ", text: " + word() + ", source: " + any(SOURCES) + "}\n");
        boolean first = random.nextBoolean();
        text.append(first ? rest : "").append("facts:\n");
        boolean flow = random.nextInt(4) == 0;
        String facts = ATTRIBUTES.stream().filter(attribute -> attribute.equals(ALWAYS) || random.nextInt(5) > 0)
                .map(attribute -> (flow ? "" : maybe("  # " + word() + "\n")) + (flow ? "" : "  ") + attribute + ": " + fact(attribute))
                .collect(Collectors.joining(flow ? ", " : "\n"));
        text.append(flow ? "  {" + facts + "}" : facts).append('\n').append(first ? "" : rest);
        site.file("data/things/" + id + ".yaml", text.toString());
    }

    private String fact(String attribute) {
        return switch (random.nextInt(8)) {
            case 0 -> value(attribute);
            case 1 -> "{unknown: true" + maybe(", note: " + word()) + "}";
            case 2 -> "{disputed: [{value: " + value(attribute) + ", source: s1}, {value: " + value(attribute) + ", source: " + any(SOURCES) + "}]}";
            default -> "{value: " + value(attribute) + maybe(", as_of: 2025-0" + (1 + random.nextInt(9))) + maybe(", source: " + any(SOURCES))
                    + maybe(", note: " + word()) + maybe(", quote: " + word()) + maybe(", checked: 2026-02-0" + (1 + random.nextInt(9)))
                    + maybe(", history: [{value: " + value(attribute) + ", as_of: 2024, source: " + any(SOURCES) + ", kind: "
                    + any(List.of("changed", "corrected", "verified")) + "}]") + "}";
        };
    }

    private String value(String attribute) {
        return switch (attribute) {
            case "note" -> word();
            case "origin" -> any(List.of("hand", "machine"));
            case "born" -> "2020-0" + (1 + random.nextInt(9));
            default -> String.valueOf(random.nextInt(20));
        };
    }

    /** Facts move in their file and stay what they are. */
    private void line() throws IOException {
        Path file = folder.resolve("data/things/" + any(IDS.subList(0, 3)) + ".yaml");
        Files.writeString(file, (random.nextBoolean() ? "# " + word() + "\n" : "\n") + Files.readString(file));
    }

    /** A value that several facts share by the file's own means, or a fact over several lines and the source of all after them. */
    private void aside() {
        site.file("data/things/two.yaml", random.nextBoolean()
                ? "title: two\nabout: x\nfacts:\n  price: 3\n  note: &word " + word() + "\n  origin: {value: hand, note: *word}\n"
                : "title: two\nfacts:\n  price:\n    value: " + random.nextInt(9) + "\n    note: >\n      " + word()
                + "\n\n      " + word() + "\n  note: " + word() + "\nsource: " + any(SOURCES) + "\n");
    }

    private void essay() {
        int number = random.nextInt(3);
        String text = IntStream.range(0, random.nextInt(4)).mapToObj(i -> " " + any(List.of("See [[one]].", "It is {{one.price}}.", "So [@s1].",
                "[[two]] and {{three.price}}.", "[Dear]{claim=\"has(one.price) || true\"}."))).collect(Collectors.joining());
        String table = maybe("\n\n```compare\ncollection: things\nsubjects: [" + any(List.of("one, two", "one, three")) + "]\nattributes: ["
                + any(List.of("price, note", "share")) + "]\n```\n");
        site.file("content/e" + number + ".md", "title=" + word() + "\ndate=2026-01-0" + (1 + number) + "\ntype=post\nstatus="
                + any(List.of("published", "published", "draft")) + "\ntags=a\n~~~~~~\n" + word() + text + table + "\n");
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    private String word() {
        return any(List.of("alpha", "beta", "gamma", "größer", "delta"));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
