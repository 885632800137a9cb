package io.github.collate.publish;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The command {@code git}, for what JGit cannot do: to read all of git's configuration, and to ask credential helpers. */
final class GitProgram {

    private final Path command;
    private final Path folder;
    private final Map<String, String> environment;

    private GitProgram(Path command, Path folder, Map<String, String> environment) {
        this.command = command;
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * Looks along {@code PATH}.
     *
     * @param folder where it is to run
     */
    static Optional<GitProgram> find(Path folder, Map<String, String> environment) {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .flatMap(entry -> Stream.of("git", "git.exe").flatMap(name -> file(entry, name)))
                .findFirst().map(found -> new GitProgram(found, folder, environment));
    }

    private static Stream<Path> file(String entry, String name) {
        try {
            Path file = Path.of(entry, name).toAbsolutePath();
            return Files.isRegularFile(file) && Files.isExecutable(file) ? Stream.of(file) : Stream.empty();
        } catch (InvalidPathException noPath) {
            return Stream.empty();
        }
    }

    /**
     * Runs it.
     *
     * @param input what it reads
     * @param more variables of its environment
     * @return what it wrote; empty when it could not or would not
     */
    Optional<String> run(String input, Map<String, String> more, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), Stream.of(arguments)).toList())
                .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        try {
            Process process = builder.start();
            try (OutputStream to = process.getOutputStream()) {
                to.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                // It did not want to read: its status says whether that was well.
            }
            String output;
            try (InputStream from = process.getInputStream()) {
                output = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            }
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException unable) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** All values of git's configuration, those of included files and of the environment too, in their order. */
    List<String> configuration() {
        return run("", Map.of(), "config", "--list", "-z").map(text -> List.of(text.split("\0"))).orElse(List.of());
    }
}
