import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a corpus of essays of about 8 KB, with headings, lists, links and a table, each with 3 of 100 tags, as a site of JBake,
 * Hugo, Eleventy and Jekyll each. Templates, which are alike, are copied from {@code sites/} beside this file. The same arguments
 * give the same bytes.
 *
 * <p>Usage: {@code java bench/Corpus.java FOLDER ESSAYS [jbake,hugo,…]}, which writes the sites that are named, or all
 */
public final class Corpus {

    private static final int TAGS = 100;
    private static final int TARGET = 8 * 1024;
    private static final String[] WORDS = ("feed clip maker viewer follow return share price month figure source table claim curve "
            + "launch prompt remix comment stream gift fund rate view channel model tool product market phone camera city "
            + "friend family kitchen street music dance voice face story answer question number record archive study report "
            + "paper essay reader writer editor page column row cell value basis unit date year week day hour minute second "
            + "and of the in to with from for on at by as but or so yet while since because where when which that this").split(" ");

    private final Path folder;
    private final int essays;
    private final Set<String> sites;
    private final Random random = new Random(42);

    private Corpus(Path folder, int essays, Set<String> sites) {
        this.folder = folder;
        this.essays = essays;
        this.sites = sites;
    }

    public static void main(String[] arguments) throws IOException, URISyntaxException {
        Corpus corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                arguments.length > 2 ? Set.of(arguments[2].split(",")) : Set.of());
        corpus.copySites(Path.of(Corpus.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolveSibling("sites"));
        corpus.notes();
        for (int i = 0; i < corpus.essays; i++) {
            corpus.essay(i);
        }
    }

    private void copySites(Path templates) throws IOException {
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file(templates.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    /** What is said of each tag: one data file, which tag pages read. JSON is YAML too. */
    private void notes() {
        StringBuilder notes = new StringBuilder("{\n");
        for (int tag = 0; tag < TAGS; tag++) {
            notes.append(tag == 0 ? "" : ",\n").append("\"tag-").append(tag).append("\": \"About ").append(tag).append("\"");
        }
        String json = notes.append("\n}\n").toString();
        file("jbake/data/notes.yaml", json);
        file("hugo/data/notes.yaml", json);
        file("jekyll/_data/notes.yaml", json);
        file("eleventy/_data/notes.json", json);
    }

    private void essay(int number) {
        String title = "Essay " + number + ": " + phrase(4);
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(number);
        List<String> tags = tags();
        String body = body(number);
        String path = "posts/" + number / 1000 + "/essay-" + number;
        String front = "---\ntitle: \"" + title + "\"\ndate: " + date + "\ntags: [" + String.join(", ", tags) + "]\n";
        file("jbake/content/" + path + ".md", "title=" + title + "\ndate=" + date + "\ntype=post\nstatus=published\ntags="
                + String.join(",", tags) + "\n~~~~~~\n" + body);
        file("hugo/content/" + path + ".md", front + "---\n" + body);
        file("eleventy/content/" + path + ".md", front + "---\n" + body);
        file("jekyll/_posts/" + date + "-essay-" + number + ".md", front + "permalink: /" + path + ".html\n---\n" + body);
    }

    private String body(int number) {
        StringBuilder text = new StringBuilder();
        for (int section = 1; text.length() < TARGET; section++) {
            text.append("## ").append(phrase(5)).append("\n\n").append(paragraph()).append("\n\n");
            if (section % 3 == 1) {
                text.append("- **").append(phrase(2)).append("**: ").append(phrase(9)).append("\n- ").append(phrase(8))
                        .append("\n- see [").append(phrase(3)).append("](https://example.org/").append(number).append('/')
                        .append(section).append(")\n\n");
            }
            if (section == 2) {
                text.append("| ").append(phrase(1)).append(" | ").append(phrase(1)).append(" | share |\n|---|---|---:|\n");
                for (int row = 0; row < 6; row++) {
                    text.append("| ").append(phrase(2)).append(" | ").append(phrase(3)).append(" | ").append(random.nextInt(100))
                            .append(" |\n");
                }
                text.append('\n');
            }
            text.append(paragraph()).append("\n\n");
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 5; sentence++) {
            String words = phrase(9 + random.nextInt(9));
            text.append(Character.toUpperCase(words.charAt(0))).append(words.substring(1));
            text.append(sentence == 2 ? ", *" + phrase(2) + "* and `" + phrase(1) + "`. " : ". ");
        }
        return text.toString().strip();
    }

    private String phrase(int words) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            chosen.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", chosen);
    }

    private List<String> tags() {
        Set<String> chosen = new LinkedHashSet<>();
        while (chosen.size() < 3) {
            chosen.add("tag-" + random.nextInt(TAGS));
        }
        return List.copyOf(chosen);
    }

    private void file(String path, String text) {
        if (!sites.isEmpty() && !sites.contains(path.substring(0, path.indexOf("/")))) {
            return;
        }
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
