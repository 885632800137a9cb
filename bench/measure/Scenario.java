import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One kind of bake, measured in turns: each generator once, then each once more. Drift of the machine meets all of them.
 *
 * @param edit what happens before each turn
 * @param size how many essays or subjects
 * @param unit essays or subjects
 */
record Scenario(Edit edit, int size, String unit) {

    String title() {
        return String.format("%s, %,d %s", edit.title(), size, unit);
    }

    /** Runs the turns; but for a cold bake, the generators must have baked before. */
    List<Result> measure(List<Generator> generators, Options options) throws IOException, InterruptedException {
        List<Result> results = generators.stream().map(Result::new).toList();
        Map<Path, String> originals = originals(generators);
        for (int turn = 0; turn < options.runs(); turn++) {
            String word = "turn" + turn + "of" + edit.name().toLowerCase(Locale.ROOT);
            for (Map.Entry<Path, String> file : originals.entrySet()) {
                Files.writeString(file.getKey(), edit.change(file.getValue(), word));
            }
            for (Result result : results) {
                if (result.turns().size() == turn && result.failure().isEmpty() && !tired(result, turn, options)) {
                    turn(result, word);
                }
            }
        }
        return results;
    }

    private static boolean tired(Result result, int turn, Options options) {
        return turn > 0 && result.turns().get(0).wall() > options.patience();
    }

    private void turn(Result result, String word) throws IOException, InterruptedException {
        Generator generator = result.generator();
        if (edit == Edit.COLD) {
            generator.clean();
            Program.says(List.of("sync"));
        }
        try {
            Sample sample = generator.run();
            if (edit.changes()) {
                generator.check(edit, word);
            }
            result.turns().add(sample);
            System.err.printf("%-40s %-24s %8.2f s, processor %8.2f s%n", title(), generator.title(), sample.wall(), sample.processor());
        } catch (Program.Failed failed) {
            result.fail(failed.getMessage());
            System.err.println(title() + ", " + generator.title() + ": " + failed.getMessage());
        }
    }

    private Map<Path, String> originals(List<Generator> generators) throws IOException {
        Map<Path, String> originals = new HashMap<>();
        for (Generator generator : generators) {
            if (edit.changes()) {
                Path file = generator.file().apply(edit);
                String text = Files.readString(file);
                if (edit.change(text, "changed").equals(text)) {
                    throw new IllegalStateException("The edit (" + edit.title() + ") would not change " + file);
                }
                originals.put(file, text);
            }
        }
        return originals;
    }
}
