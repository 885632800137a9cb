import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /**
     * Puts away what a cold bake finds gone. It is not deleted: file systems look for a while at what was freed a short time ago before they take
     * it for new files, and that would be measured.
     */
    void clean() throws IOException {
        Path aside = aside(folder.getParent().getParent());
        for (Path leftover : leftovers) {
            if (Files.exists(leftover)) {
                Files.move(leftover, Files.createTempDirectory(Files.createDirectories(aside), id).resolve("leftover"));
            }
        }
    }

    /** Where leftovers are put, in the work folder. */
    static Path aside(Path work) {
        return work.resolve("aside");
    }

    /** @throws Program.Failed when the page does not have the word of the edit */
    void check(Edit edit, String word) throws IOException {
        Path page = output.resolve(page().apply(edit));
        if (!Files.readString(page).contains(word)) {
            throw new Program.Failed(title + " did not bring the edit (" + edit.title() + ") into " + page);
        }
    }
}
