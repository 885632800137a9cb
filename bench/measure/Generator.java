import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A generator and a site of its own, or one that it shares with the other flavours of JBake.
 *
 * @param id its name in options
 * @param title its name in tables
 * @param folder where its command runs
 * @param leftovers what a cold bake finds gone: the output and what is kept from bake to bake
 * @param output the folder of pages
 * @param command what is run
 * @param environment variables of that run
 * @param file the file that an edit changes
 * @param page the page, under the output, that must show the edit
 */
record Generator(String id, String title, Path folder, List<Path> leftovers, Path output, List<String> command,
        Map<String, String> environment, Function<Edit, Path> file, Function<Edit, String> page) {

    Sample run() throws IOException, InterruptedException {
        return Program.measure(command, folder, environment);
    }

    void clean() throws IOException {
        for (Path leftover : leftovers) {
            if (Files.exists(leftover)) {
                try (Stream<Path> files = Files.walk(leftover)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** @throws Program.Failed when the page does not have the word of the edit */
    void check(Edit edit, String word) throws IOException {
        Path page = output.resolve(page().apply(edit));
        if (!Files.readString(page).contains(word)) {
            throw new Program.Failed(title + " did not bring the edit (" + edit.title() + ") into " + page);
        }
    }
}
