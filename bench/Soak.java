import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a corpus, previews it with {@code mvn jbake:inline} and saves essays, one after the other, as an author would: fifty essays in
 * turns, each shown by a client that does what the script of a page does. It listens on the page's stream of events, and when it is
 * told to, asks for the page and looks for the words that were saved. Prints the time from before the save until they are there, the
 * processor time that the preview took, which a busy machine changes little, and its live heap, which the JVM counts after a full collection ({@code jcmd PID GC.class_histogram}), at start, middle and end.
 *
 * <p>Usage: {@code java bench/Soak.java FOLDER [ESSAYS [EDITS [ARGUMENT OF MVN…]]]}, by default 10,000 and 1,000; the plugin is
 * the one in the local Maven repository ({@code mvn install -DskipTests})
 */
public final class Soak {

    private static final int ESSAYS_IN_TURNS = 50;
    /** Not counted: the first bakes of a process load classes. */
    private static final int WARM_UP = 20;
    private static final Pattern ADDRESS = Pattern.compile("Preview: (http://\\S+)");
    private static final Pattern SENT = Pattern.compile("data-(version|bake|session)=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path content;
    private final int essays;
    private final URI address;

    private Soak(Path content, int essays, URI address) {
        this.content = content;
        this.essays = essays;
        this.address = address;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException, ExecutionException, TimeoutException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int essays = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int edits = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
        Path bench = Path.of(Soak.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        writeCorpus(bench, folder, essays);
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-B", "jbake:inline", "-Djbake.port=0"));
        command.addAll(List.of(arguments).subList(Math.min(3, arguments.length), arguments.length));
        Process preview = new ProcessBuilder(command).directory(folder.resolve("collate").toFile()).redirectErrorStream(true).start();
        try {
            CompletableFuture<URI> address = new CompletableFuture<>();
            Thread reader = new Thread(() -> read(preview.getInputStream(), folder.resolve("preview.log"), address));
            reader.setDaemon(true);
            reader.start();
            new Soak(folder.resolve("jbake/content/posts"), essays, address.get(10, TimeUnit.MINUTES)).run(edits, java(preview));
            preview.getOutputStream().write('\n');
            preview.getOutputStream().flush();
            System.out.println(preview.waitFor(1, TimeUnit.MINUTES) ? "The preview ended with " + preview.exitValue() + "." : "The preview did not end.");
        } finally {
            preview.destroy();
        }
    }

    private static void writeCorpus(Path bench, Path folder, int essays) throws IOException, InterruptedException {
        Process corpus = new ProcessBuilder("java", bench.resolve("Corpus.java").toString(), folder.toString(), String.valueOf(essays),
                "jbake,collate").inheritIO().start();
        if (corpus.waitFor() != 0) {
            throw new IOException("no corpus in " + folder);
        }
        Path options = folder.resolve("collate/.mvn/jvm.config");
        Files.createDirectories(options.getParent());
        Files.copy(bench.resolveSibling(".mvn/jvm.config"), options, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps what the preview says, and finds where it listens. */
    private static void read(InputStream in, Path log, CompletableFuture<URI> address) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in)); OutputStream kept = Files.newOutputStream(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                Matcher matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    address.complete(URI.create(matcher.group(1)));
                }
            }
            address.completeExceptionally(new IOException("no preview, see " + log));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The process that {@code mvn} became or started. */
    private static long java(Process mvn) {
        return Stream.concat(Stream.of(mvn.toHandle()), mvn.descendants())
                .filter(process -> process.info().command().filter(command -> command.endsWith("java")).isPresent())
                .map(ProcessHandle::pid).findFirst().orElseThrow();
    }

    private void run(int edits, long process) throws IOException, InterruptedException {
        for (int edit = 0; edit < WARM_UP; edit++) {
            edit(edit, "warm");
        }
        List<Double> times = new ArrayList<>();
        Duration used = Duration.ZERO;
        List<Double> heap = new ArrayList<>(List.of(heap(process)));
        for (int edit = 1; edit <= edits; edit++) {
            Duration before = processorTime(process);
            times.add(edit(edit, "soak"));
            used = used.plus(processorTime(process)).minus(before);
            if (edit == edits / 2 || edit == edits) {
                heap.add(heap(process));
            }
            if (edit % 100 == 0) {
                System.out.printf("%,d edits, the last hundred: %s%n", edit, figures(times.subList(edit - 100, edit)));
            }
        }
        System.out.printf("%n%,d essays, %,d edits, %d processors, load %.1f%n", essays, edits, Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.printf("from save to page: %s%n", figures(times));
        System.out.printf("processor time of the preview: %.0f ms an edit%n", used.toMillis() / (double) edits);
        System.out.printf("live heap: %.1f MB at the start, %.1f in the middle, %.1f at the end%n", heap.get(0), heap.get(1), heap.get(2));
    }

    private static Duration processorTime(long process) {
        return ProcessHandle.of(process).flatMap(handle -> handle.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    private static String figures(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format("median %.0f ms, 95th percentile %.0f ms, most %.0f ms", sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1), sorted.get(sorted.size() - 1));
    }

    /** One save, in milliseconds until the page shows it. */
    private double edit(int number, String what) throws IOException, InterruptedException {
        int essay = number % ESSAYS_IN_TURNS * (essays / ESSAYS_IN_TURNS);
        URI page = address.resolve("posts/" + essay / 1000 + "/essay-" + essay + ".html");
        Path file = content.resolve(essay / 1000 + "/essay-" + essay + ".md");
        String words = "Edited " + what + " " + number + " times.";
        String text = Files.readString(file).replaceAll("Edited \\w+ \\d+ times\\.\n", "") + words + "\n";
        try (BufferedReader events = listen(page)) {
            awaitEvent(events, "");
            long start = System.nanoTime();
            Files.writeString(file, text);
            awaitEvent(events, "\"reload\":true");
            while (!get(page).contains(words)) {
                awaitEvent(events, "\"reload\":true");
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private String get(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    private BufferedReader listen(URI page) throws IOException, InterruptedException {
        StringBuilder query = new StringBuilder("/__collate/events?page=").append(URLEncoder.encode(page.getPath(), StandardCharsets.UTF_8));
        Matcher sent = SENT.matcher(get(page));
        while (sent.find()) {
            query.append('&').append(sent.group(1)).append('=').append(sent.group(2));
        }
        InputStream in = client.send(HttpRequest.newBuilder(address.resolve(query.toString())).build(), BodyHandlers.ofInputStream()).body();
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static void awaitEvent(BufferedReader events, String part) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data: ") && line.contains(part)) {
                return;
            }
        }
        throw new IOException("the preview has ended");
    }

    /** In megabytes. */
    private static double heap(long process) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process),
                "GC.class_histogram").redirectErrorStream(true).start();
        List<String> lines = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        jcmd.waitFor();
        return lines.stream().filter(line -> line.startsWith("Total")).map(line -> line.strip().split("\\s+"))
                .mapToLong(parts -> Long.parseLong(parts[2])).findFirst().orElseThrow() / 1e6;
    }
}
