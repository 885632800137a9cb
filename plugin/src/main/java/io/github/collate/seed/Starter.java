package io.github.collate.seed;

import io.github.collate.bake.PluginFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The site that the plugin has to start from: two subjects, an essay and a comparison, all made up. */
public final class Starter {

    /** Made by each bake of the other sheets; a copy would have pages ask for all of them one by one. */
    private static final String JOINED = "assets/css/collate.css";

    private static final String HOME = "collate/seed/";

    private Starter() {}

    /**
     * Data, content and configuration.
     *
     * @param today the date of the essay
     * @throws IOException when the plugin cannot be read
     */
    public static SortedMap<String, byte[]> site(LocalDate today) throws IOException {
        return read("site/", Map.of("@today@", today.toString()));
    }

    /**
     * What stands around a site whose project has nothing yet: {@code pom.xml}, {@code .gitignore}, options for Maven's JVM and the
     * workflow for GitHub Pages.
     *
     * @param version of this plugin
     * @throws IOException when the plugin cannot be read
     */
    public static SortedMap<String, byte[]> build(String version) throws IOException {
        return read("build/", Map.of("@version@", version));
    }

    /**
     * The default templates, styles and scripts, for authors who want to change all of them.
     *
     * @throws IOException when the plugin cannot be read
     */
    public static SortedMap<String, byte[]> templates() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String folder : new String[] {"templates/", "assets/"}) {
            for (Map.Entry<String, URL> file : PluginFiles.under("collate/" + folder).entrySet()) {
                files.put(folder + file.getKey(), bytes(file.getValue()));
            }
        }
        files.remove(JOINED);
        return files;
    }

    private static SortedMap<String, byte[]> read(String folder, Map<String, String> words) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, URL> file : PluginFiles.under(HOME + folder).entrySet()) {
            String text = new String(bytes(file.getValue()), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            // Packers leave out files whose names begin with a dot.
            files.put(file.getKey().replaceFirst("^dot-", "."), text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] bytes(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        }
    }
}
