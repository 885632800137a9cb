import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a site consists of, so that generators are known to have done the same work.
 *
 * @param files paths of its files
 * @param elements how many start tags of each kind its pages have
 */
record Likeness(TreeSet<String> files, Map<String, Integer> elements) {

    private static final Pattern ELEMENT = Pattern.compile("<(h1|h2|p|ul|li|a|table|tr|td|th|em|strong|code|url|item)[ >]");

    static Likeness of(Path site) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        Map<String, Integer> elements = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(site.relativize(file).toString());
                for (Matcher each = ELEMENT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)); each.find();) {
                    elements.merge(each.group(1), 1, Integer::sum);
                }
            }
        }
        return new Likeness(files, elements);
    }

    /** In words, what this site has that another has not; "alike" when there is nothing. */
    String against(Likeness other) {
        TreeSet<String> more = new TreeSet<>(files);
        more.removeAll(other.files);
        TreeSet<String> fewer = new TreeSet<>(other.files);
        fewer.removeAll(files);
        StringBuilder words = new StringBuilder();
        words.append(more.isEmpty() ? "" : " also " + some(more)).append(fewer.isEmpty() ? "" : " lacks " + some(fewer));
        for (String element : union(other)) {
            int own = elements.getOrDefault(element, 0);
            int theirs = other.elements.getOrDefault(element, 0);
            words.append(own == theirs ? "" : " " + own + " <" + element + "> for " + theirs);
        }
        return words.isEmpty() ? "alike" : words.toString().strip();
    }

    private TreeSet<String> union(Likeness other) {
        TreeSet<String> union = new TreeSet<>(elements.keySet());
        union.addAll(other.elements.keySet());
        return union;
    }

    private static String some(TreeSet<String> paths) {
        return paths.size() > 3 ? paths.size() + " files such as " + paths.first() : paths.toString();
    }
}
