import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/**
 * Writes a site whose search has something to do: essays of about 8 KB with a vocabulary of 60,000 words, few of them often and most of them
 * seldom, as in a language, each with 3 of 100 tags and a figure quoted from a small collection. Templates are the default ones. Pictures for
 * sharing are off, since drawing ten thousand would hide all else. The same arguments give the same bytes.
 *
 * <p>Usage: {@code java bench/Searched.java FOLDER ESSAYS}
 */
public final class Searched {

    private static final int VOCABULARY = 60_000;
    private static final int TARGET = 8 * 1024;
    private static final int SUBJECTS = 20;
    private static final String[] SYLLABLES = ("ka re mi to su la ven dor pil mar ost een ing tal ber gra sho lin qua fer "
            + "nou wes tri po ja hel con de bi rum ack ly fen oz").split(" ");

    private final Path folder;
    private final int essays;
    private final Random random = new Random(42);
    private final String[] words = new String[VOCABULARY];

    private Searched(Path folder, int essays) {
        this.folder = folder;
        this.essays = essays;
    }

    public static void main(String[] arguments) throws IOException {
        Searched site = new Searched(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        site.vocabulary();
        site.data();
        for (int i = 0; i < site.essays; i++) {
            site.essay(i);
        }
    }

    /** Frequent words are short. */
    private void vocabulary() {
        Set<String> known = new LinkedHashSet<>();
        while (known.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int left = 1 + known.size() / 200 % 3 + (known.size() > 600 ? 1 : 0); left > 0; left--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            String made = known.size() % 50 == 49 ? word + "é" : word.toString();
            known.add(known.contains(made) ? made + SYLLABLES[random.nextInt(SYLLABLES.length)] : made);
        }
        known.toArray(words);
    }

    private void data() throws IOException {
        file("jbake.properties", "site.host=https://example.org\nsite.title=Searched\nsite.cards=false\nrender.sitemap=true\n");
        file("data/things/_collection.yaml", """
                title: Things
                singular: thing
                groups: {main: {title: Main}}
                attributes:
                  size: {title: Size, group: main, type: number}
                  maker: {title: Maker, group: main, type: text}
                """);
        file("data/sources/all.yaml", "s: {title: Source S, type: webpage, URL: \"https://example.org/s\"}\n");
        for (int i = 0; i < SUBJECTS; i++) {
            file("data/things/thing-" + i + ".yaml", "title: Thing " + i + "\nsource: s\nfacts: {size: " + (i + 3) + ", maker: Maker " + i + "}\n");
        }
    }

    private void essay(int number) throws IOException {
        Set<String> tags = new LinkedHashSet<>();
        while (tags.size() < 3) {
            tags.add("tag-" + random.nextInt(100));
        }
        StringBuilder text = new StringBuilder("title=Essay " + number + " on " + word() + " " + word() + "\ndate=" + LocalDate.of(2000, 1, 1).plusDays(number % 9000)
                + "\ntype=post\nstatus=published\ntags=" + String.join(",", tags) + "\n~~~~~~\nOf [[thing-" + number % SUBJECTS + "]], whose size is {{thing-"
                + number % SUBJECTS + ".size}}.\n\n");
        while (text.length() < TARGET) {
            text.append("## ").append(word()).append(' ').append(word()).append("\n\n");
            for (int sentence = 0; sentence < 8; sentence++) {
                for (int i = 0; i < 14; i++) {
                    text.append(i == 5 ? "*" + word() + "* " : word() + " ");
                }
                text.setCharAt(text.length() - 1, '.');
                text.append(' ');
            }
            text.append("\n\n");
        }
        file("content/posts/" + number / 1000 + "/essay-" + number + ".md", text.toString());
    }

    /** The n-th word comes a fraction of 1/n of the time. */
    private String word() {
        return words[Math.min(VOCABULARY - 1, (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1)];
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
