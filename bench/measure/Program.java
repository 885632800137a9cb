import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs and measures them. */
final class Program {

    private static final Path TIME = Path.of("/usr/bin/time");
    private static final int LIMIT_MINUTES = 60;

    private Program() {}

    /** A program ended badly; the message has the end of what it said. */
    static final class Failed extends IOException {
        private static final long serialVersionUID = 1;

        Failed(String message) {
            super(message);
        }
    }

    /** Runs a program to its end, with GNU time around it where there is one. */
    static Sample measure(List<String> command, Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("figures", ".txt");
        boolean counted = Files.isExecutable(TIME) && says(List.of(TIME.toString(), "--version")).contains("GNU");
        List<String> whole = new ArrayList<>();
        if (counted) {
            whole.addAll(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", figures.toString()));
        }
        whole.addAll(command);
        try {
            long start = System.nanoTime();
            Process process = start(whole, folder, environment);
            double peak = counted ? -1 : watch(process);
            end(process, command, folder);
            double wall = (System.nanoTime() - start) / 1e9;
            if (!counted) {
                return new Sample(wall, -1, peak);
            }
            String[] fields = Files.readString(figures).strip().split(" ");
            return new Sample(wall, Double.parseDouble(fields[0]) + Double.parseDouble(fields[1]), Double.parseDouble(fields[2]) / 1024);
        } finally {
            Files.deleteIfExists(figures);
        }
    }

    /** Runs a program that nobody measures. */
    static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        end(start(command, folder, Map.of()), command, folder);
    }

    /** What a program prints; empty when it cannot be run. */
    static String says(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? text.strip() : "";
        } catch (IOException missing) {
            return "";
        }
    }

    private static Process start(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        File log = log(folder).toFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static void end(Process process, List<String> command, Path folder) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                throw new Failed(command + " did not end within " + LIMIT_MINUTES + " minutes");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            List<String> lines = Files.readAllLines(log(folder), StandardCharsets.ISO_8859_1);
            throw new Failed(String.join(" ", command) + " in " + folder + " ended with " + process.exitValue() + "\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        }
    }

    private static Path log(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    /** Without GNU time: the largest peak among the processes of the tree as Linux tells it, in MB; looked up 20 times a second. */
    private static double watch(Process process) throws InterruptedException {
        double peak = -1;
        do {
            for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList()) {
                peak = Math.max(peak, peak(each.pid()));
            }
        } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
        return peak;
    }

    private static double peak(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
        } catch (IOException gone) {
            return -1;
        }
    }
}
