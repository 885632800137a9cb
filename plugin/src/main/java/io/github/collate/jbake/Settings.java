package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.configuration2.ex.ConversionException;
import org.jbake.app.FileUtil;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** JBake's configuration of a site, and the folders it names. */
record Settings(DefaultJBakeConfiguration config, Path source) {

    static final String ROBOTS_FILE = "robots.txt";

    private static final String FILE = "jbake.properties";
    private static final String CARDS = "site.cards";

    /** Folders that a site may do without when the default templates are in force, as long as nothing asks for them. */
    private static final Set<String> NEEDLESS = Set.of("templates", "content");

    /**
     * Reads {@code jbake.properties}.
     *
     * @param order where the site is and what was said on the command line
     * @return empty when there are problems
     */
    static Optional<Settings> load(Order order, Problems problems) {
        DefaultJBakeConfiguration config;
        try {
            config = SiteProperties.load(order);
        } catch (JBakeException refused) {
            problems.error(Position.ofFile(FILE), "configuration", refused.getMessage());
            return Optional.empty();
        }
        Set<String> named = Defaults.namedIn(config, order);
        Properties project = new Properties();
        project.putAll(order.projectProperties());
        config.addConfiguration(project);
        Defaults.apply(config, named, Optional.ofNullable(order.overrides().get(Defaults.KEY)));
        new TreeSet<>(order.overrides().keySet()).stream()
                .filter(key -> config.getCompositeConfiguration().containsKey(key) || Machine.isMeant(key))
                .forEach(key -> config.setProperty(key, order.overrides().get(key)));
        Settings settings = new Settings(config, order.source());
        settings.requireFolder(config.getTemplateFolder(), "template.folder", "missing-templates", problems);
        settings.requireFolder(config.getContentFolder(), "content.folder", "missing-content", problems);
        if (Files.isRegularFile(order.site())) {
            problems.error(Position.ofFile(settings.pathOf(order.site().toFile())), "output-folder",
                    "The site is to be written here, and this is a file. Remove it, or name another folder as outputDirectory in pom.xml.");
        }
        if (!settings.text("data.folder").equals("data")) {
            settings.requireFolder(config.getDataFolder(), "data.folder", "missing-data", problems);
        }
        settings.requireEncoding(problems);
        settings.requireValues(problems);
        settings.requireCards(problems);
        Repositories.check(settings, problems);
        Chronicle.check(settings, problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(settings);
    }

    /** Whether what was found when it was loaded is there still; the configuration itself is taken to be the same. */
    boolean isUsable(Order order) {
        boolean data = text("data.folder").equals("data") || FileUtil.isExistingFolder(config.getDataFolder());
        return data && isThereOrNeedless(config.getTemplateFolder(), "template.folder")
                && isThereOrNeedless(config.getContentFolder(), "content.folder") && !Files.isRegularFile(order.site());
    }

    /** Whether files may have changed that say which settings are the default ones: collections, and the names of templates. */
    boolean isReachedBy(Touched touched) {
        return touched.reaches(config.getDataFolder().toPath()) || touched.reaches(config.getTemplateFolder().toPath());
    }

    private boolean isThereOrNeedless(File folder, String key) {
        return FileUtil.isExistingFolder(folder) || Defaults.areInForce(config) && !folder.exists() && NEEDLESS.contains(text(key));
    }

    private void requireFolder(File folder, String key, String rule, Problems problems) {
        if (!isThereOrNeedless(folder, key)) {
            problems.error(Position.ofFile(pathOf(folder)), rule,
                    "There is no such folder. Make it, or name another one in " + FILE + " with " + key + "=…");
        }
    }

    private void requireEncoding(Problems problems) {
        String name = config.getRenderEncoding();
        if (!isCharset(name)) {
            problems.error(Position.ofFile(FILE), "configuration",
                    "render.encoding=" + name + " is not the name of an encoding. Write render.encoding=UTF-8");
        }
    }

    /** Asks for what is used later, so that a value of the wrong kind is told here. */
    private void requireValues(Problems problems) {
        try {
            if (config.getPaginateIndex() && config.getPostsPerPage() < 1) {
                problems.error(Position.ofFile(FILE), "configuration",
                        "index.posts_per_page=" + config.getPostsPerPage() + " shows nothing on a page. Write 1 or more.");
            }
            Freemarker.stock(config, new Recording());
            Freemarker.modern(config, new Recording());
        } catch (ConversionException | IllegalArgumentException refused) {
            problems.error(Position.ofFile(FILE), "configuration", refused.getMessage());
        }
    }

    private void requireCards(Problems problems) {
        if (!List.of("", "true", "false").contains(text(CARDS))) {
            problems.error(Position.ofFile(FILE), "configuration",
                    CARDS + "=" + text(CARDS) + " says neither yes nor no. Write " + CARDS + "=false to draw no pictures for sharing.");
        }
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The folders that hold the site's files. */
    List<Path> folders() {
        return Stream.of(config.getContentFolder(), config.getAssetFolder(), config.getDataFolder(), config.getTemplateFolder())
                .map(File::toPath).distinct().toList();
    }

    /** The encoding of the pages. */
    Charset encoding() {
        return Charset.forName(config.getRenderEncoding());
    }

    /** A file's path from the site's root, with {@code /}; its full path when it lies elsewhere. */
    String pathOf(File file) {
        Path path = file.toPath().toAbsolutePath().normalize();
        Path root = source.toAbsolutePath().normalize();
        return (path.startsWith(root) ? root.relativize(path) : path).toString().replace('\\', '/');
    }

    /** The same for files below a folder of the site, of which there may be many: what is before their names is worked out once. */
    Function<File, String> pathsIn(File folder) {
        String start = folder.getPath() + File.separator;
        String path = pathOf(folder);
        return file -> file.getPath().startsWith(start)
                ? path + '/' + file.getPath().substring(start.length()).replace(File.separatorChar, '/') : pathOf(file);
    }

    /** A text of the configuration; empty when it is not set. JBake takes commas for the ends of list items, which is undone. */
    String text(String key) {
        return String.join(", ", config.getCompositeConfiguration().getStringArray(key)).strip();
    }

    /** Whether pages of a type can be rendered: its template is named in the configuration, or there is one of the type's name. */
    boolean hasTemplate(String type) {
        return !text("template." + type + ".file").isEmpty() || Defaults.isOwn(config, type) || Defaults.hasTemplate(config, type + ".ftlh");
    }

    /** {@code render.search}: whether a site that has a template for it gets a search; it does unless this is {@code false}. */
    boolean rendersSearch() {
        return !text("render.search").equals("false");
    }

    /** {@code site.cards}: whether pictures for sharing are drawn, which a site with collections gets unless it says no. */
    boolean drawsCards() {
        return !text(CARDS).equals("false");
    }

    /** {@code render.robots}: whether {@code robots.txt} is rendered, which stock does not know. */
    boolean rendersRobots() {
        return Boolean.parseBoolean(text("render.robots"));
    }
}
