package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page of a bake rests on beside the site's files: the order, the plugin and all libraries with it, Java, language
 * and time zone. Of what was said on the command line it takes in what JBake or we ask for by name.
 *
 * <p>JBake lends templates all system properties through {@code config}. Those that differ from run to run by themselves are
 * left out here, and pages that show one are rendered by each bake; pages that show another one say so by a read of their own.
 */
final class Machine {

    private static final String FORMAT = "4";
    private static final List<String> CONFIGURATION = List.of("jbake.properties", "custom.properties");
    private static final List<String> OWN = List.of("java.", "sun.", "os.", "user.", "file.", "path.", "line.", "jdk.", "awt.",
            "jbake.publish.",
            "native.", "stdout.", "stderr.", "stdin.", "maven.", "classworlds.", "library.", "jansi.", "surefire.", "org.slf4j.", "guice.",
            "localRepository", "basedir", "env.", "jbake.", "style.");
    /** How the keys begin that have a meaning to JBake 2.7.0, FreeMarker or us. */
    private static final Set<String> MEANT = Set.of("archive", "asciidoctor", "asset", "build", "content", "csl", "custom", "data",
            "date", "db", "default", "destination", "draft", "error404", "example", "feed", "freemarker", "git", "header", "ignore",
            "img", "index", "jvm", "markdown", "output", "render", "rule", "server", "site", "sitemap", "tag", "template", "thymeleaf", "uri",
            "version");

    private Machine() {}

    /** Whether a key of {@code config}, with {@code _} for dots, is the machine's. */
    static boolean isOfTheMachine(String key) {
        return key.equals(Read.EVERY_KEY) || OWN.stream().anyMatch(prefix -> key.startsWith(prefix.replace('.', '_')));
    }

    /** The same as long as no whole bake is needed, but for the site's own files. */
    static Fingerprint print(Order order) throws IOException {
        return print(order, librariesPrint());
    }

    /** Of all libraries; the same as long as the process lives. */
    static Fingerprint librariesPrint() throws IOException {
        Fingerprint.Maker maker = new Fingerprint.Maker();
        for (Path library : libraries()) {
            addLibrary(library, maker);
        }
        return maker.done();
    }

    /** @param libraries the print of all libraries */
    static Fingerprint print(Order order, Fingerprint libraries) throws IOException {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(FORMAT).add(System.getProperty("java.runtime.version", ""))
                .add(Locale.getDefault().toLanguageTag()).add(TimeZone.getDefault().getID()).add(Charset.defaultCharset().name())
                .add(order.source().toAbsolutePath().toString()).add(order.site().toAbsolutePath().toString())
                .add(order.drafts() ? "with drafts" : "");
        boolean referring = order.projectProperties().values().stream().anyMatch(value -> value.contains("${"));
        for (String name : CONFIGURATION) {
            Path file = order.source().resolve(name);
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            referring |= new String(bytes, StandardCharsets.ISO_8859_1).contains("${");
            maker.add(bytes);
        }
        // A value that refers to others may refer to any.
        Predicate<String> taken = referring ? key -> true : Machine::isMeant;
        add(order.projectProperties(), key -> true, maker);
        add(order.overrides(), taken, maker);
        add(systemProperties(), taken, maker);
        return maker.add(libraries).done();
    }

    /** What was said on the command line of a key of {@code config}, with {@code _} for dots; the same as long as that is. */
    static Fingerprint setting(String key, Order order) {
        Fingerprint.Maker maker = new Fingerprint.Maker();
        Predicate<String> taken = property -> property.replace('.', '_').equals(key);
        add(order.overrides(), taken, maker);
        add(systemProperties(), taken, maker);
        return maker.done();
    }

    private static Map<String, String> systemProperties() {
        Properties properties = System.getProperties();
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
    }

    /** Whether a key may have a meaning to JBake, FreeMarker or us. */
    static boolean isMeant(String key) {
        int dot = key.indexOf('.');
        return MEANT.contains(dot < 0 ? key : key.substring(0, dot));
    }

    private static void add(Map<String, String> properties, Predicate<String> taken, Fingerprint.Maker maker) {
        new TreeMap<>(properties).forEach((key, value) -> {
            if (OWN.stream().noneMatch(key::startsWith) && taken.test(key)) {
                maker.add(key).add(value);
            }
        });
        maker.add("");
    }

    private static List<Path> libraries() {
        List<Path> paths = new ArrayList<>();
        if (Machine.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                try {
                    paths.add(Path.of(url.toURI()));
                } catch (URISyntaxException | IllegalArgumentException notAFile) {
                    paths.add(Path.of("unknown"));
                }
            }
        } else {
            Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator)).map(Path::of).forEach(paths::add);
        }
        return paths;
    }

    private static void addLibrary(Path library, Fingerprint.Maker maker) throws IOException {
        maker.add(library.toString());
        if (!Files.isDirectory(library)) {
            maker.add(library.toFile().length()).add(library.toFile().lastModified());
            return;
        }
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : new TreeSet<>(files.toList())) {
                maker.add(file.toString()).add(file.toFile().length()).add(file.toFile().lastModified());
            }
        }
    }
}
