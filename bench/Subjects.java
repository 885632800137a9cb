import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes a corpus of subjects with 30 facts each, or as many as are asked for, which name 200 sources, and a page that compares two of them for every ten. For
 * Collate the templates are the default ones; for Hugo, which has no facts, a like site reads the
 * same YAML and has a stub for each page. The same arguments give the same bytes.
 *
 * <p>Usage: {@code java bench/Subjects.java FOLDER SUBJECTS [FACTS]}
 */
public final class Subjects {

    private static final int SOURCES = 200;
    private static final List<String> TYPES = List.of("number", "percent", "text", "yes-no", "date", "integer");

    private final Path folder;
    private final int subjects;
    private final int attributes;
    private final Random random = new Random(42);

    private Subjects(Path folder, int subjects, int attributes) {
        this.folder = folder;
        this.subjects = subjects;
        this.attributes = attributes;
    }

    public static void main(String[] arguments) throws IOException, URISyntaxException {
        Path bench = Path.of(Subjects.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        Subjects corpus = new Subjects(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30);
        corpus.copy(bench.resolve("sites-subjects"), "");
        corpus.file("jbake/jbake.properties", Files.readString(bench.resolve("../jbake.properties")));
        corpus.file("jbake/content/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\nThings that somebody counted.\n");
        corpus.sources();
        corpus.collection();
        for (int i = 0; i < corpus.subjects; i++) {
            corpus.subject(i);
        }
    }

    private void copy(Path from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(to + from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private void sources() throws IOException {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < SOURCES; i++) {
            yaml.append("source-").append(i).append(":\n  title: Report ").append(i).append("\n  publisher: Example Press\n  URL: ")
                    .append("https://example.org/report/").append(i).append("\n  issued: 2025-03-01\n  kind: press\n");
            file("hugo/content/sources/source-" + i + ".md", "---\ntitle: Report " + i + "\n---\n");
        }
        both("sources/all.yaml", yaml.toString());
    }

    private void collection() throws IOException {
        StringBuilder yaml = new StringBuilder("title: Things\nsingular: thing\ngroups:\n");
        for (int group = 0; group < attributes / 5; group++) {
            yaml.append("  g").append(group).append(": {title: Group ").append(group).append("}\n");
        }
        yaml.append("attributes:\n");
        for (int i = 0; i < attributes; i++) {
            yaml.append("  a").append(10 + i).append(":\n    title: Attribute ").append(10 + i).append("\n    group: g").append(i / 5)
                    .append("\n    type: ").append(type(i)).append('\n');
        }
        StringBuilder pairs = new StringBuilder("comparisons:\n");
        for (int i = 0; i + 10 <= subjects; i += 10) {
            String pair = "[thing-" + i + ", thing-" + (i + 1) + "]";
            pairs.append("  - subjects: ").append(pair).append('\n');
            file("hugo/content/compare/thing-" + i + "-vs-thing-" + (i + 1) + ".md", "---\ntitle: Thing " + i + " and thing " + (i + 1)
                    + "\nsubjects: " + pair + "\n---\n");
        }
        both("things/_collection.yaml", yaml.append(subjects < 10 ? "" : pairs).toString());
        file("hugo/content/all.md", "---\ntitle: Things\n---\n");
    }

    private static String type(int attribute) {
        return TYPES.get(attribute % TYPES.size());
    }

    private void subject(int number) throws IOException {
        StringBuilder yaml = new StringBuilder("title: Thing " + number + "\ntags: [tag-" + random.nextInt(20) + "]\nfacts:\n");
        for (int i = 0; i < attributes; i++) {
            yaml.append("  a").append(10 + i).append(": {value: ").append(value(i)).append(", as_of: 2025-0").append(1 + random.nextInt(9))
                    .append(", source: source-").append(random.nextInt(SOURCES)).append("}\n");
        }
        both("things/thing-" + number + ".yaml", yaml.toString());
        file("hugo/content/things/thing-" + number + ".md", "---\ntitle: Thing " + number + "\n---\n");
    }

    private String value(int attribute) {
        return switch (type(attribute)) {
            case "text" -> "\"value of a" + (10 + attribute) + " " + random.nextInt(1000) + "\"";
            case "yes-no" -> random.nextBoolean() ? "yes" : "no";
            case "date" -> "2025-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
            case "number" -> random.nextInt(1000) + "." + random.nextInt(10);
            default -> String.valueOf(random.nextInt(100));
        };
    }

    private void both(String path, String text) throws IOException {
        file("jbake/data/" + path, text);
        file("hugo/data/" + path, text);
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
