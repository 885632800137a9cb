import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to measure, and how often.
 *
 * @param sizes numbers of essays
 * @param edits how many essays the scenarios with edits have; 0 leaves them out
 * @param runs turns of each scenario
 * @param patience seconds; a generator that takes longer in its first turn of a scenario has no further ones
 * @param stockLimit most essays that stock JBake is given
 * @param only generators by id
 * @param parts essays, heap, subjects
 * @param subjects how many subjects the second corpus has
 * @param huge how many essays the heap of 2 GB is tried with; 0 leaves it out
 * @param work where everything is written
 * @param maven what each call of Maven is given besides
 */
record Options(List<Integer> sizes, int edits, int runs, int patience, int stockLimit, Set<String> only, Set<String> parts, int subjects,
        int huge, Path work, List<String> maven) {

    static final String USAGE = """
            bench/run [OPTION VALUE]…
              --sizes 1000,2000,10000   essays in a cold bake
              --edits 10000             essays where something is edited; 0: no edits
              --runs 5                  turns; figures are medians
              --patience 60             seconds; who takes longer in the first turn of a scenario has no further turn in it
              --stock-up-to 2000        most essays that stock JBake is given
              --only collate,archive,bare,stock,hugo,eleventy,jekyll
              --parts essays,heap,subjects
              --subjects 1000           subjects of the second corpus
              --huge 0                  essays baked in a heap of 2 GB, for instance 100000
              --work target/bench       where all is written
              --maven ARGUMENT          passed to each mvn, may be repeated
              --smoke                   all parts, small and once: whether the benchmark works, not how fast anything is
            """;

    static Options parse(String[] arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        List<String> values = new ArrayList<>(List.of("--sizes", "1000,2000,10000", "--edits", "10000", "--runs", "5", "--patience", "60",
                "--stock-up-to", "2000", "--only", "collate,archive,bare,stock,hugo,eleventy,jekyll", "--parts", "essays,heap,subjects",
                "--subjects", "1000", "--huge", "0", "--work", "target/bench"));
        if (given.remove("--smoke")) {
            values.addAll(List.of("--sizes", "60", "--edits", "60", "--runs", "1", "--subjects", "30"));
        }
        values.addAll(given);
        List<String> maven = new ArrayList<>();
        Map<String, String> last = new HashMap<>();
        for (int i = 0; i < values.size(); i += 2) {
            if (i + 1 == values.size() || !USAGE.contains("  " + values.get(i) + " ")) {
                throw new IllegalArgumentException("Not understood: " + values.get(i) + "\n" + USAGE);
            }
            if (values.get(i).equals("--maven")) {
                maven.add(values.get(i + 1));
            }
            last.put(values.get(i), values.get(i + 1));
        }
        return new Options(list(last.get("--sizes")).stream().map(Integer::valueOf).toList(), Integer.parseInt(last.get("--edits")),
                Integer.parseInt(last.get("--runs")), Integer.parseInt(last.get("--patience")), Integer.parseInt(last.get("--stock-up-to")),
                set(last.get("--only")), set(last.get("--parts")), Integer.parseInt(last.get("--subjects")),
                Integer.parseInt(last.get("--huge")), Path.of(last.get("--work")).toAbsolutePath().normalize(), maven);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Set<String> set(String text) {
        return list(text).stream().collect(Collectors.toUnmodifiableSet());
    }
}
