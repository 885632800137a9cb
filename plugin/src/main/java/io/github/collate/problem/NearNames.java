package io.github.collate.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that the author may have meant, and the sentence that offers them. */
public final class NearNames {

    private static final int OFFERED = 3;
    private static final int LISTED = 12;

    private NearNames() {}

    /**
     * A sentence that helps on: the known names that differ little from the written one, else all known
     * names when they are few, else nothing.
     *
     * @return text that starts with a space, or the empty string
     */
    public static String hint(String written, Collection<String> known) {
        String nearest = nearest(written, known);
        if (!nearest.isEmpty()) {
            return nearest;
        }
        if (known.isEmpty() || known.size() > LISTED) {
            return "";
        }
        return " Known: " + known.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }

    /** The same without the list of all known names. */
    public static String nearest(String written, Collection<String> known) {
        List<String> near = near(written, known);
        return near.isEmpty() ? ""
                : " Did you mean " + near.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" or ")) + "?";
    }

    private static List<String> near(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        int within = within(lower.length());
        LevenshteinDistance distance = new LevenshteinDistance(within);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance.apply(lower, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() >= 0)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(OFFERED)
                .map(Candidate::name)
                .toList();
    }

    /** Two letters that changed places are two edits; in a name of one or two letters any edit makes another name. */
    private static int within(int length) {
        return length < 3 ? 0 : Math.max(length < 5 ? 1 : 2, length / 3);
    }
}
