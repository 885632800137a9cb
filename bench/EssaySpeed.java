import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.collate.essay.EssayFile;
import io.github.collate.essay.EssayReader;
import io.github.collate.essay.HeaderRules;
import io.github.collate.essay.Markdown;
import io.github.collate.problem.Problems;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Processor time of making HTML of an essay's Markdown: by flexmark with its parser made once, and by Collate, without
 * directives in both of its ways and with them. The ways take turns in one run, so that a busy machine slows all of them; ratios are medians of each turn's own.
 *
 * <p>Usage, after {@code mvn -f plugin test-compile dependency:build-classpath -Dmdep.outputFile=/tmp/classpath}:
 * {@code java -XX:TieredStopAtLevel=1 -cp plugin/target/classes:$(cat /tmp/classpath) bench/EssaySpeed.java FOLDER [TURNS]},
 * where the folder is one that {@code Corpus.java} wrote.
 */
public final class EssaySpeed {

    private static final List<String> EXTENSIONS = List.of("TABLES", "FENCED_CODE_BLOCKS");

    /** The last one changes nothing but that our own reader, which does not know it, leaves all essays to flexmark. */
    private static final List<String> FOR_FLEXMARK = List.of("TABLES", "FENCED_CODE_BLOCKS", "EXTANCHORLINKS_WRAP");

    private record Way(String name, ToIntFunction<EssayFile> html, List<Double> millis) {}

    private EssaySpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<EssayFile> essays = essays(Path.of(arguments[0]));
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        List<Way> ways = List.of(flexmark(), collate("Collate, through flexmark's parser", FOR_FLEXMARK, false),
                collate("Collate", EXTENSIONS, false), collate("Collate with directives", EXTENSIONS, true));
        for (int turn = 0; turn <= turns; turn++) {
            for (Way way : ways) {
                double millis = millis(way, essays);
                if (turn > 0) {
                    way.millis().add(millis);
                }
            }
        }
        System.out.printf("%d essays, %d turns after one to warm up%n%n| way | ms an essay, median | least | most | to flexmark |%n|---|---:|---:|---:|---:|%n",
                essays.size(), turns);
        for (Way way : ways) {
            double[] sorted = sorted(way.millis());
            System.out.printf("| %s | %.3f | %.3f | %.3f | %.2f |%n", way.name(), sorted[sorted.length / 2], sorted[0],
                    sorted[sorted.length - 1], ratio(way, ways.get(0)));
        }
    }

    private static List<EssayFile> essays(Path folder) throws IOException {
        EssayReader reader = new EssayReader(HeaderRules.defaults(List.of("post", "page")));
        List<EssayFile> essays = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("jbake/content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                reader.read(new SourceFile(file.toString(), Files.readString(file)), new Problems()).ifPresent(essays::add);
            }
        }
        return essays;
    }

    private static Way flexmark() {
        DataHolder options = PegdownOptionsAdapter.flexmarkOptions(PegdownExtensions.TABLES | PegdownExtensions.FENCED_CODE_BLOCKS);
        Parser parser = Parser.builder(options).build();
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        return new Way("flexmark", essay -> renderer.render(parser.parse(essay.body())).length(), new ArrayList<>());
    }

    private static Way collate(String name, List<String> extensions, boolean directives) {
        Markdown markdown = new Markdown(extensions, directives);
        return new Way(name, essay -> markdown.parse(essay, new Problems()).html(null).length(), new ArrayList<>());
    }

    private static double millis(Way way, List<EssayFile> essays) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int length = 0;
        for (EssayFile essay : essays) {
            length += way.html().applyAsInt(essay);
        }
        if (length == 0) {
            throw new IllegalStateException("no HTML");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6 / essays.size();
    }

    private static double ratio(Way way, Way base) {
        double[] ratios = new double[base.millis().size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = way.millis().get(i) / base.millis().get(i);
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    private static double[] sorted(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
