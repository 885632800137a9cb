import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures Collate beside other generators and prints a table of ratios; see README.md in the folder above. */
public final class Bench {

    private static final int SAMPLE = 40;

    private final Options options;
    private final Path bench;
    private final Generators generators;
    private final Report report = new Report();

    private Bench(Options options, Path bench) {
        this.options = options;
        this.bench = bench;
        this.generators = new Generators(options, bench);
    }

    /** @param arguments the folder of the benchmark, then options */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        try {
            Options options = Options.parse(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
            System.out.println(new Bench(options, Path.of(arguments[0])).measure());
        } catch (IllegalArgumentException | Program.Failed wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
    }

    private Report measure() throws IOException, InterruptedException {
        Files.createDirectories(options.work());
        try {
            return report();
        } finally {
            dropLeftovers();
        }
    }

    /** Only at the end, also what a run before this one left that was interrupted: for five minutes a file system feels what was deleted. */
    private void dropLeftovers() throws IOException {
        Path aside = Generator.aside(options.work());
        if (Files.exists(aside)) {
            try (Stream<Path> files = Files.walk(aside)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Report report() throws IOException, InterruptedException {
        generators.look();
        describe();
        compare();
        if (options.parts().contains("essays")) {
            for (int size : options.sizes()) {
                essays(size);
            }
        }
        if (options.parts().contains("heap")) {
            heap();
        }
        if (options.parts().contains("subjects")) {
            subjects();
        }
        report.line("Load of the machine at the end: " + load() + ".");
        save();
        System.err.println("Written: " + options.work().resolve("report.md"));
        return report;
    }

    private void describe() throws InterruptedException {
        report.line("# Benchmark of " + LocalDate.now() + ", Collate " + Program.says(List.of("git", "-C", bench.toString(), "describe",
                "--always", "--dirty")));
        report.line(Runtime.getRuntime().availableProcessors() + " processors, Java " + System.getProperty("java.version") + ", "
                + first(Program.says(List.of("mvn", "--version"))) + ", " + first(Program.says(List.of("hugo", "version"))) + ", "
                + first(Program.says(List.of("jekyll", "--version"))) + ", Node " + Program.says(List.of("node", "--version"))
                + ". Load at the start: " + load() + ".");
        report.line("JVM options: Collate as in this repository's `.mvn/jvm.config`; *class archive* the same with an archive of Maven's and the plugin's "
                + "classes, made before by a bake of another site; *Collate, no jvm.config* and stock JBake none. "
                + "Maven's own start is part of each figure. The other generators know no bake that reuses, so that theirs is a whole "
                + "one in each scenario; Jekyll keeps converted Markdown in a cache.");
        generators.absent().forEach((id, why) -> report.line("Skipped: " + id + ": " + why));
    }

    private static String first(String text) {
        return text.lines().findFirst().orElse("").replaceAll("\u001B\\[[\\d;]*m", "");
    }

    private static String load() {
        return String.format(Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Bakes a small corpus with everybody and holds the sites side by side; also tells early whether something is missing. */
    private void compare() throws IOException, InterruptedException {
        Path corpus = corpus(SAMPLE, "");
        generators.archiveClasses(corpus);
        List<Generator> all = generators.essays(corpus, Math.min(SAMPLE, options.stockLimit()));
        List<String> words = new ArrayList<>();
        Likeness first = null;
        for (Generator generator : all) {
            generator.clean();
            if (generator.id().equals("stock")) {
                System.err.println("Baking with stock JBake once with Maven online, which may fetch its libraries");
                Program.run(generator.command().stream().filter(word -> !word.equals("-o")).toList(), generator.folder());
            } else {
                generator.run();
            }
            Likeness site = Likeness.of(generator.output());
            first = first == null ? site : first;
            words.add(generator.title() + " " + site.files().size() + " files" + (site == first ? "" : ", " + site.against(first)));
        }
        report.line("Sites of " + SAMPLE + " essays, files and elements held against the first: " + String.join("; ", words) + ".");
    }

    private Path corpus(int essays, String sites) throws IOException, InterruptedException {
        Path folder = options.work().resolve("essays-" + essays);
        System.err.printf("Writing %,d essays%n", essays);
        List<String> command = new ArrayList<>(List.of(java(), bench.resolve("Corpus.java").toString(), folder.toString(),
                String.valueOf(essays)));
        if (!sites.isEmpty()) {
            command.add(sites);
        }
        Program.run(command, options.work());
        Program.says(List.of("sync"));
        return folder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    private void essays(int size) throws IOException, InterruptedException {
        List<Generator> all = generators.essays(corpus(size, ""), size);
        List<Result> cold = measure(new Scenario(Edit.COLD, size, "essays"), all);
        if (size == options.edits()) {
            List<Generator> baked = cold.stream().filter(result -> result.failure().isEmpty()).map(Result::generator)
                    .filter(generator -> !generator.id().equals("stock")).toList();
            for (Edit edit : List.of(Edit.NOTHING, Edit.ESSAY, Edit.DATA, Edit.TEMPLATE)) {
                measure(new Scenario(edit, size, "essays"), baked.stream()
                        .filter(generator -> edit == Edit.NOTHING || !generator.id().equals("bare")).toList());
            }
        }
    }

    /** After each scenario, so that a run that is stopped leaves what it has measured. */
    private void save() throws IOException {
        Files.writeString(options.work().resolve("report.md"), report.toString());
    }

    private List<Result> measure(Scenario scenario, List<Generator> all) throws IOException, InterruptedException {
        List<Result> results = scenario.measure(all, options);
        report.add(scenario, results);
        save();
        return results;
    }

    /** Small heaps for many essays; with {@code --huge} also whether time grows in line with them. */
    private void heap() throws IOException, InterruptedException {
        int many = options.sizes().get(options.sizes().size() - 1);
        Path corpus = corpus(many, "");
        measure(new Scenario(Edit.COLD, many, "essays"), List.of(generators.heap(corpus, "-Xmx512m")));
        if (options.huge() == 0) {
            return;
        }
        Path more = corpus(options.huge(), "jbake,collate");
        Generator few = generators.heap(corpus, "-Xmx2g");
        Generator all = generators.heap(more, "-Xmx2g");
        Result before = measure(new Scenario(Edit.COLD, many, "essays"), List.of(few)).get(0);
        Result after = measure(new Scenario(Edit.COLD, options.huge(), "essays"), List.of(all)).get(0);
        if (before.failure().isEmpty() && after.failure().isEmpty()) {
            report.line(String.format(Locale.ROOT, "%,d essays take %.1f times the time of %,d in a heap of 2 GB; goal for 100,000 and "
                    + "10,000: %.0f.", options.huge(), after.spread(Sample::wall)[0] / before.spread(Sample::wall)[0], many, Goals.heap()));
        }
    }

    private void subjects() throws IOException, InterruptedException {
        Path folder = options.work().resolve("subjects-" + options.subjects());
        Program.run(List.of(java(), bench.resolve("Subjects.java").toString(), folder.toString(), String.valueOf(options.subjects())),
                options.work());
        List<Generator> all = generators.subjects(folder);
        measure(new Scenario(Edit.COLD, options.subjects(), "subjects"), all);
        List<String> sizes = new ArrayList<>();
        for (Generator generator : all) {
            sizes.add(generator.title() + " " + Likeness.of(generator.output()).files().size());
        }
        report.line("Files of the sites of " + options.subjects() + " subjects: " + String.join(", ", sizes)
                + ". Collate's pages also have provenance, history, JSON-LD, tags and downloads, which Hugo's templates leave out.");
        measure(new Scenario(Edit.NOTHING, options.subjects(), "subjects"), all);
        measure(new Scenario(Edit.FACT, options.subjects(), "subjects"), all);
    }
}
