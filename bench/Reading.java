import io.github.collate.browser.Browser;
import io.github.collate.browser.ServedSite;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Oven;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Bakes the repository's site and two corpora with tables of 15 × 60 and 200 × 60, opens them in Chromium and prints, as Markdown: for each thing that a
 * reader may do to a comparison table the time until the next frame is painted, and for each type of page its largest contentful paint with
 * the processor slowed down four times. Beside the time stands what the page's main thread took of the processor, which other
 * tasks of the machine change less.
 *
 * <p>Usage: {@code bench/reading [TURNS]}, which sets the class path; five turns by default, of which medians are taken.
 */
public final class Reading {

    private static final int SLOWER = 4;
    private static final int PAINT_GOAL = 1000;

    /** A press is one of the page's own buttons or boxes; what belongs together is done and undone. */
    private static final String PRESS = """
            const tool = text => [...document.querySelectorAll('.tools button')].find(one => one.textContent === text);
            const panel = (number, what) => document.querySelectorAll('.tools .panel')[number].querySelector(what);
            const press = {
                sort: () => document.querySelectorAll('[data-a] .sort')[3].click(),
                differences: () => tool('Differences only').click(),
                'open filter': () => tool('Filter').click(),
                filter: () => panel(0, 'input').click(),
                swap: () => tool('Swap rows and columns').click(),
                'open subjects': () => document.querySelectorAll('.tools .bar > button')[1].click(),
                hide: () => panel(1, 'ol input').click(),
                move: () => panel(1, 'li:nth-child(5) button').click(),
                'open attributes': () => tool('Attributes').click(),
                'hide attribute': () => panel(2, 'ol input').click(),
                compact: () => tool('Compact').click(),
                fold: () => document.querySelector('.fold-group').click(),
                reset: () => tool('Reset').click(),
            };
            """;
    private static final String TIME = PRESS + """
            const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => setTimeout(() => {
                const start = performance.now();
                press[arguments[0]]();
                requestAnimationFrame(() => {
                    const {port1, port2} = new MessageChannel();
                    port1.onmessage = () => done(performance.now() - start);
                    port2.postMessage(0);
                });
            }, 100));
            """;
    private static final String PAINT = """
            const done = arguments[arguments.length - 1];
            let last = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => last = entry.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
            setTimeout(() => done(last), 500);
            """;
    private static final List<String> STEPS = List.of("sort", "sort, the other way", "sort, as it was", "differences", "differences, all", "open filter", "filter",
            "filter, off", "open filter, closed", "open subjects", "hide", "move", "open subjects, closed", "open attributes", "hide attribute",
            "open attributes, closed", "reset", "compact", "compact, off", "fold", "fold, open", "swap", "swap, back");

    private final Path work;
    private final int turns;

    private Reading(Path work, int turns) {
        this.work = work;
        this.turns = turns;
    }

    /** @param arguments a folder to work in, the number of turns */
    public static void main(String[] arguments) throws IOException {
        Reading reading = new Reading(Path.of(arguments[0]).toAbsolutePath().normalize(), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
        Path root = Path.of("..").toAbsolutePath().normalize();
        System.out.printf("%d processors, load %.1f at the start, medians of %d.%n%n", Runtime.getRuntime().availableProcessors(), load(), reading.turns);
        try (ServedSite site = reading.serve(root, "site");
                ServedSite few = reading.serve(reading.work.resolve("few/jbake"), "few-site");
                ServedSite corpus = reading.serve(reading.work.resolve("corpus/jbake"), "corpus-site")) {
            Map<String, Sample> small = reading.actions(site.root() + "platforms/index.html");
            Map<String, Sample> middle = reading.actions(few.root() + "things/index.html");
            Map<String, Sample> large = reading.actions(corpus.root() + "things/index.html");
            System.out.println("| action | 15 × 60 | processor | 15 × 93 | processor | 200 × 60 | processor |\n|---|---:|---:|---:|---:|---:|---:|");
            System.out.println("| goal | 100 ms | | 100 ms | | 300 ms | |");
            small.forEach((step, sample) -> System.out.printf("| %s | %s | %s | %s |%n", step, middle.get(step), sample, large.get(step)));
            System.out.printf("%nLargest contentful paint, processor %d times slower%n%n| page | 1280 px | 390 px | goal |%n|---|---:|---:|---:|%n", SLOWER);
            Map<String, Long> wide = reading.paints(site, 1280);
            Map<String, Long> narrow = reading.paints(site, 390);
            wide.forEach((page, time) -> System.out.printf("| %s | %d ms | %d ms | %d ms |%n", page, time, narrow.get(page), PAINT_GOAL));
        }
        System.out.printf("%nLoad at the end: %.1f.%n", load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private ServedSite serve(Path source, String name) throws IOException {
        ServedSite served = new ServedSite("/REPO/");
        new Oven().bake(new Order(source, work.resolve(name), work.resolve(name + "-state"), Map.of(),
                Map.of("site.host", served.root().toString().replaceAll("/$", ""), "site.cards", "false"),
                LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));
        return served.serve(work.resolve(name));
    }

    private Map<String, Sample> actions(String page) {
        Map<String, List<Sample>> taken = new LinkedHashMap<>();
        try (Browser browser = Browser.open(1280, 900)) {
            browser.devTools("Performance.enable", Map.of("timeDomain", "threadTicks"));
            for (int turn = 0; turn < turns; turn++) {
                browser.visit("about:blank");
                browser.visit(page);
                browser.await("the table", "return document.querySelector('.comparison.live') !== null");
                for (String step : STEPS) {
                    double before = processor(browser);
                    Number time = (Number) browser.driver().executeAsyncScript(TIME, step.replaceAll(",.*", ""));
                    taken.computeIfAbsent(step, any -> new ArrayList<>())
                            .add(new Sample(Math.round(time.doubleValue()), Math.round((processor(browser) - before) * 1000)));
                }
            }
        }
        Map<String, Sample> medians = new LinkedHashMap<>();
        taken.forEach((step, samples) -> medians.put(step, new Sample(median(samples, Sample::time), median(samples, Sample::processor))));
        return medians;
    }

    /** What the page's main thread has taken so far, in seconds. */
    private static double processor(Browser browser) {
        return ((List<?>) browser.devTools("Performance.getMetrics", Map.of()).get("metrics")).stream()
                .map(metric -> (Map<?, ?>) metric)
                .filter(metric -> "TaskDuration".equals(metric.get("name")))
                .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue())
                .findFirst().orElseThrow();
    }

    /** In milliseconds since the address was asked for, by page. */
    private Map<String, Long> paints(ServedSite site, int width) throws IOException {
        Map<String, Long> medians = new TreeMap<>();
        try (Browser browser = Browser.open(width, width < 600 ? 844 : 900)) {
            browser.devTools("Network.enable", Map.of());
            browser.devTools("Network.setCacheDisabled", Map.of("cacheDisabled", true));
            browser.devTools("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
            // A browser that has just started takes its time with its first page, whichever it is.
            browser.visit(site.root() + "index.html");
            for (String page : oneOfEachType()) {
                List<Long> times = new ArrayList<>();
                for (int turn = 0; turn < turns; turn++) {
                    browser.visit("about:blank");
                    browser.visit(site.root() + page);
                    times.add(((Number) browser.driver().executeAsyncScript(PAINT)).longValue());
                }
                medians.put(page, median(times, Long::longValue));
            }
        }
        return medians;
    }

    /** The largest page of each folder, and each uppermost one. */
    private List<String> oneOfEachType() throws IOException {
        Path site = work.resolve("site");
        Map<String, Path> chosen = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(file -> {
                String path = site.relativize(file).toString();
                boolean own = path.endsWith("index.html") || !path.contains("/");
                chosen.merge(own ? path : path.substring(0, path.lastIndexOf('/')), file,
                        (one, other) -> one.toFile().length() >= other.toFile().length() ? one : other);
            });
        }
        return chosen.values().stream().map(file -> site.relativize(file).toString()).toList();
    }

    private static <T> long median(List<T> samples, ToLongFunction<T> figure) {
        long[] sorted = samples.stream().mapToLong(figure).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** In milliseconds: until the frame was painted, and of that what the page's main thread computed. */
    private record Sample(long time, long processor) {

        @Override
        public String toString() {
            return time + " ms | " + processor + " ms";
        }
    }
}
