package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What every page of a bake rests on beside the site's files: the order, the plugin and all libraries with it, Java, language
 * and time zone. JBake lends templates all system properties through {@code config}; those that differ from run to run by
 * themselves are left out here, and pages that show one are rendered by each bake.
 */
final class Machine {

    private static final String FORMAT = "2";
    private static final List<String> CONFIGURATION = List.of("jbake.properties", "custom.properties");
    private static final List<String> OWN = List.of("java.", "sun.", "os.", "user.", "file.", "path.", "line.", "jdk.", "awt.",
            "native.", "stdout.", "stderr.", "stdin.", "maven.", "classworlds.", "library.", "jansi.", "surefire.", "org.slf4j.", "guice.",
            "localRepository", "basedir", "env.", "jbake.isClearCache", "jbake.asOf", "jbake.failOnError", "jbake.report", "style.");

    private Machine() {}

    /** Whether a key of {@code config}, with {@code _} for dots, is the machine's. */
    static boolean isOfTheMachine(String key) {
        return key.equals(Read.EVERY_KEY) || OWN.stream().anyMatch(prefix -> key.startsWith(prefix.replace('.', '_')));
    }

    /** The same as long as no whole bake is needed, but for the site's own files. */
    static Fingerprint print(Order order) throws IOException {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(FORMAT).add(System.getProperty("java.runtime.version", ""))
                .add(Locale.getDefault().toLanguageTag()).add(TimeZone.getDefault().getID()).add(Charset.defaultCharset().name())
                .add(order.source().toAbsolutePath().toString()).add(order.site().toAbsolutePath().toString());
        add(order.projectProperties(), maker);
        add(order.overrides(), maker);
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().stringPropertyNames().forEach(key -> properties.put(key, System.getProperty(key, "")));
        add(properties, maker);
        for (String name : CONFIGURATION) {
            Path file = order.source().resolve(name);
            maker.add(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
        }
        for (Path library : libraries()) {
            addLibrary(library, maker);
        }
        return maker.done();
    }

    private static void add(Map<String, String> properties, Fingerprint.Maker maker) {
        new TreeMap<>(properties).forEach((key, value) -> {
            if (OWN.stream().noneMatch(key::startsWith)) {
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
