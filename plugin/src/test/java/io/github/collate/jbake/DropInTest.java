package io.github.collate.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bakes one site under many configurations with stock JBake and with Collate, and holds the results side by side.
 *
 * <p>Both sides run in a JVM of their own. Stock has to: OrientDB must stay off the class path of the other tests, keeps threads
 * running, and orders equal dates by the number of processors, which only a JVM option can hold at one. Collate does so that the
 * two are alike, and that classes of a third party come from a jar on both sides. The class paths differ in one entry: stock's
 * has OrientDB (the build passes the path of its jar), ours has our classes. All other libraries are the same, so that what differs
 * is ours. A configuration is baked into the same folder by both, since templates can see its name.
 */
class DropInTest {

    private static final Path FIXTURE = Path.of("src/test/resources/dropin");
    private static final Instant LONG_AGO = Instant.parse("2025-05-05T05:05:05Z");
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();

    /**
     * Stock loses neighbours at random when garbage is collected while it looks for them (see ARCHITECTURE), so what one bake of
     * it makes has room, and collections are between bakes.
     */
    private static final List<String> UNCOLLECTED = List.of("-XX:+UseSerialGC", "-XX:MetaspaceSize=512m", "-Xms3g", "-Xmx3g", "-Xmn2600m");

    /** What the second third party brings, in a jar of its own. */
    private static final Set<String> SECOND = Set.of("WhisperEngine.class", "YearsExtractor.class", "FeedTool.class");

    @TempDir
    private static Path folder;

    private static final List<String> CONFIGURATIONS = new ArrayList<>();

    @BeforeAll
    static void bakeAll() throws IOException, InterruptedException {
        boolean asciidoc = property("collate.asciidoctor").isPresent();
        try (Stream<Path> files = Files.list(FIXTURE.resolve("configurations"))) {
            files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> asciidoc || !name.equals("asciidoc")).sorted().forEach(CONFIGURATIONS::add);
        }
        for (String name : CONFIGURATIONS) {
            prepare(name);
        }
        String first = packPlugIn("plug-in", name -> !SECOND.contains(name));
        String second = packPlugIn("plug-in-2", SECOND::contains);
        bake("StockBake", "stock", UNCOLLECTED, List.of(first, second, property("collate.orientdb").orElseThrow()), path -> true);
        bake("CollateBake", "ours", List.of(), List.of(CLASSES.toString(), first, second), path -> !path.contains("orientdb"));
    }

    private static Optional<String> property(String key) {
        return Optional.ofNullable(System.getProperty(key)).filter(value -> !value.isEmpty() && !value.startsWith("${"));
    }

    private static void prepare(String name) throws IOException {
        Path site = folder.resolve(name);
        Path source = FIXTURE.resolve("site");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = site.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.writeString(site.resolve("jbake.properties"), configuration(FIXTURE.resolve("configurations/" + name + ".properties")));
        if (Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder().canEncode('ö')) {
            Files.move(site.resolve("content/umlaut.md"), site.resolve("content/größe.md"));
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
            }
        }
    }

    /** A key that stands in a file twice is a list to JBake, so what the configuration says replaces what the site says. */
    private static String configuration(Path own) throws IOException {
        Properties properties = new Properties();
        for (Path file : List.of(FIXTURE.resolve("site/jbake.properties"), own)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue() + "\n").sorted()
                .collect(Collectors.joining());
    }

    private static String packPlugIn(String name, Predicate<String> classes) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            pack(TEST_CLASSES, TEST_CLASSES.resolve("com/example"), classes, out);
            pack(FIXTURE.resolve(name), FIXTURE.resolve(name), any -> true, out);
        }
        return jar.toString();
    }

    private static void pack(Path root, Path part, Predicate<String> wanted, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> wanted.test(file.getFileName().toString())).toList()) {
                out.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    private static void bake(String program, String side, List<String> options, List<String> own, Predicate<String> wanted)
            throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>(own);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.equals(CLASSES.toString()) && !path.equals(TEST_CLASSES.toString()))
                .filter(wanted).forEach(classPath::add);
        property("collate.asciidoctor").ifPresent(classPath::add);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:ActiveProcessorCount=1", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Duser.timezone=Europe/Berlin",
                "-Duser.language=en", "-Duser.country=GB", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), "com.example.dropin." + program));
        for (String name : CONFIGURATIONS) {
            command.add(folder.resolve(name).toString());
            command.add(folder.resolve("output-" + name).toString());
        }
        Path log = folder.resolve(side + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("SOURCE_DATE_EPOCH", String.valueOf(LONG_AGO.getEpochSecond())); // Asciidoctor's clock.
        Process process = builder.start();
        try {
            assertThat(process.waitFor(15, TimeUnit.MINUTES)).as("ends in time").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as(() -> read(log)).isZero();
        for (String name : CONFIGURATIONS) {
            Files.move(folder.resolve("output-" + name), folder.resolve(side + "-" + name));
        }
    }

    @TestFactory
    Stream<DynamicTest> bakesToTheBytesOfStock() {
        return CONFIGURATIONS.stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    @Test
    void bothJarsOfThirdPartiesAreAtWork() throws IOException {
        assertThat(files(folder.resolve("ours-plain"))).containsKeys("memos/loud.html", "memos/soft.html", "listing/archive.html",
                "second/feed.xml");
    }

    private static void compare(String name) throws IOException {
        Map<String, String> stock = files(folder.resolve("stock-" + name));
        Map<String, String> ours = files(folder.resolve("ours-" + name));
        assertThat(ours.keySet()).isEqualTo(stock.keySet()).isNotEmpty();
        assertThat(stock.keySet().stream().filter(path -> !stock.get(path).equals(ours.get(path))).map(path ->
                path + "\n" + firstDifference(stock.get(path), ours.get(path))).collect(Collectors.joining("\n"))).isEmpty();
    }

    /**
     * The files by path, each byte a character. Masked are the time of the bake, and the class of a document reached through
     * db, which is a subclass here so that texts need not all be in memory.
     */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(root.relativize(file).toString(),
                    read(file).replaceAll("(<!--now-->)[^<]*(<!--/now-->)", "$1$2")
                            .replace(LazyDocument.class.getName(), DocumentModel.class.getName())));
        }
        return files;
    }

    private static String firstDifference(String stock, String ours) {
        String[] theirs = stock.split("\n", -1);
        String[] own = ours.split("\n", -1);
        for (int i = 0; i < Math.min(theirs.length, own.length); i++) {
            if (!theirs[i].equals(own[i])) {
                return "line " + (i + 1) + "\n  stock: " + theirs[i] + "\n  ours:  " + own[i];
            }
        }
        return "stock has " + theirs.length + " lines, ours " + own.length;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
