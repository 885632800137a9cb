package io.github.collate.jbake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import io.github.collate.bake.Fingerprint;
import io.github.collate.bake.PluginFiles;
import io.github.collate.bake.Staging;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What the plugin lends a site: templates, assets, and the settings that they need. All of it is in force on a site with a
 * collection that does not dress its essays itself, by a template for posts other than {@code post.ftlh}; a file of the site's own of the same name
 * wins. A site with a collection that does has components only, and a site without a collection, which is any site of JBake's, has nothing.
 * {@code template.defaults} in {@code jbake.properties} says otherwise for sites with a collection.
 */
final class Defaults {

    /** Whether the defaults are in force: {@code true} or {@code false}. */
    static final String KEY = "template.defaults";
    private static final String POST = "template.post.file";
    private static final String HOME = "/collate/";
    private static final String TEMPLATES = HOME + "templates";
    private static final String ASSETS = "collate/assets/";
    private static final String COMPONENTS = "components/";

    private Defaults() {}

    /** Keys that the author has set, in the site's files or in the pom. To be asked for before anything is laid over the files. */
    static Set<String> namedIn(DefaultJBakeConfiguration config, Order order) {
        CompositeConfiguration all = config.getCompositeConfiguration();
        List<Configuration> files = IntStream.range(0, all.getNumberOfConfigurations()).mapToObj(all::getConfiguration)
                .filter(PropertiesConfiguration.class::isInstance).toList();
        Set<String> keys = new TreeSet<>();
        // The last file is the one with JBake's own defaults, which win over the pom.
        files.subList(0, files.size() - 1).forEach(file -> file.getKeys().forEachRemaining(keys::add));
        order.projectProperties().keySet().stream().filter(key -> !all.containsKey(key)).forEach(keys::add);
        return keys;
    }

    /**
     * Sets what the default templates need, and whether they are in force, on a site with a collection.
     *
     * @param named keys that the author has set
     * @param commandLine what it says of {@link #KEY}
     */
    static void apply(DefaultJBakeConfiguration config, Set<String> named, Optional<String> commandLine) {
        if (Inputs.collections(config.getDataFolder().toPath()).isEmpty()) {
            return;
        }
        CompositeConfiguration all = config.getCompositeConfiguration();
        boolean inForce = commandLine.or(() -> Optional.ofNullable(all.getString(KEY))).map(said -> !said.strip().equals("false"))
                .orElseGet(() -> !dressesItself(config, named));
        config.setProperty(KEY, String.valueOf(inForce));
        if (inForce) {
            settings().forEach((key, value) -> {
                if (!named.contains(key.toString()) && !hasTemplateOfJBakesName(config, key.toString())) {
                    config.setProperty(key.toString(), value);
                }
            });
        }
    }

    private static boolean dressesItself(DefaultJBakeConfiguration config, Set<String> named) {
        String ours = settings().getProperty(POST);
        return named.contains(POST) ? !config.getCompositeConfiguration().getString(POST).strip().equals(ours)
                : isOwn(config, "post") && !new File(config.getTemplateFolder(), ours).exists();
    }

    private static boolean hasTemplateOfJBakesName(DefaultJBakeConfiguration config, String key) {
        return key.matches("template\\..+\\.file")
                && isOwn(config, config.getCompositeConfiguration().getString(key).replaceFirst("\\.[a-z]+$", ""));
    }

    private static Properties settings() {
        Properties settings = new Properties();
        try (InputStreamReader in = new InputStreamReader(Defaults.class.getResourceAsStream(HOME + "defaults.properties"), StandardCharsets.UTF_8)) {
            settings.load(in);
            return settings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the site has a template of this name, whatever its ending. */
    static boolean isOwn(JBakeConfiguration config, String stem) {
        String[] own = config.getTemplateFolder().list((folder, name) -> name.matches(Pattern.quote(stem) + "\\.[a-z]+"));
        return own != null && own.length > 0;
    }

    /** Whether the default templates, assets and settings are there for the site. */
    static boolean areInForce(JBakeConfiguration config) {
        return "true".equals(said(config));
    }

    private static String said(JBakeConfiguration config) {
        return config instanceof DefaultJBakeConfiguration properties
                ? properties.getCompositeConfiguration().getString(KEY, "") : "";
    }

    /** Where templates are found that the site does not have. */
    static TemplateLoader templates(JBakeConfiguration config) {
        ClassTemplateLoader all = new ClassTemplateLoader(Defaults.class, TEMPLATES);
        if (areInForce(config)) {
            return all;
        }
        return said(config).isEmpty() ? new MultiTemplateLoader(new TemplateLoader[0]) : new OnlyComponents(all);
    }

    /** Whether there is a default template of this name for the site. */
    static boolean hasTemplate(JBakeConfiguration config, String name) {
        boolean lent = areInForce(config) || !said(config).isEmpty() && name.startsWith(COMPONENTS);
        return lent && Defaults.class.getResource(TEMPLATES + "/" + name) != null;
    }

    /** Stands for what is lent to the site, as far as it rests on the site; the rest is the plugin's own. */
    static Fingerprint print(DefaultJBakeConfiguration config) {
        Fingerprint.Maker maker = new Fingerprint.Maker().add(said(config));
        settings().stringPropertyNames().stream().sorted()
                .forEach(key -> maker.add(key).add(String.valueOf(config.getCompositeConfiguration().getString(key))));
        return maker.done();
    }

    /**
     * The default assets by the paths they go to.
     *
     * @param own paths of the site's own assets, which are left out
     */
    static SortedMap<String, URL> assets(JBakeConfiguration config, Set<String> own) {
        if (!areInForce(config)) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, URL> assets = assets();
        assets.keySet().removeAll(own);
        return assets;
    }

    /** All default assets by the paths they go to. */
    static SortedMap<String, URL> assets() {
        return PluginFiles.under(ASSETS);
    }

    /**
     * Writes the default assets.
     *
     * @param own the site's own assets by the paths they go to
     * @throws IOException when one cannot be written
     */
    static void write(JBakeConfiguration config, Map<String, File> own, Staging staging) throws IOException {
        SortedMap<String, URL> assets = assets(config, own.keySet());
        for (Map.Entry<String, URL> asset : assets.entrySet()) {
            if (asset.getKey().equals(JoinedSheet.PATH)) {
                staging.write(asset.getKey(), JoinedSheet.of(assets, own));
            } else {
                staging.write(asset.getKey(), asset.getValue());
            }
        }
    }
}
