package io.github.collate.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Files that lie in the plugin, whether it is packed or not. */
public final class PluginFiles {

    private static final String HOME = "collate/";
    private static final String KNOWN = HOME + "defaults.properties";

    private PluginFiles() {}

    /**
     * All files under a folder, by their paths from there.
     *
     * @param folder within {@code collate/}, with a slash at its end: {@code collate/assets/}
     */
    public static SortedMap<String, URL> under(String folder) {
        SortedMap<String, URL> files = new TreeMap<>();
        names(folder).forEach(name -> files.put(name, PluginFiles.class.getResource("/" + folder + name)));
        return files;
    }

    private static List<String> names(String folder) {
        return Names.OF_ALL.stream().filter(name -> name.startsWith(folder)).map(name -> name.substring(folder.length())).toList();
    }

    /** Found once in a process, since a jar of all libraries has fifteen thousand entries to look at. */
    private static final class Names {

        static final List<String> OF_ALL = all();

        private static List<String> all() {
            URL known = PluginFiles.class.getResource("/" + KNOWN);
            try {
                if (known.openConnection() instanceof JarURLConnection connection) {
                    connection.setUseCaches(false);
                    try (JarFile jar = connection.getJarFile()) {
                        return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName)
                                .filter(name -> name.startsWith(HOME)).toList();
                    }
                }
                Path root = Path.of(new URI(known.toString())).getParent().getParent();
                try (Stream<Path> files = Files.walk(root.resolve(HOME))) {
                    return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/')).toList();
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException("a resource has a legal address", impossible);
            }
        }
    }
}
