package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of a site lie and under which path it is to be served, for whoever watches and serves it.
 *
 * @param folders of content, assets, data and templates; they may lie outside of the site's folder, and need not exist
 * @param files beside them, which need not exist
 * @param basePath the path of {@code site.host}, with a slash at both ends: {@code /} or {@code /REPO/}
 * @param port {@code server.port}
 * @param missing the page for what is not found, from the root of the baked site
 */
public record Premises(List<Path> folders, List<Path> files, String basePath, int port, String missing) {

    private static final int PORT = 8820;

    public Premises {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /** Those of a site; empty when its configuration has problems, which a bake tells. */
    public static Optional<Premises> of(Order order) {
        return Settings.load(order, new Problems()).map(settings -> new Premises(settings.folders(), files(order),
                basePath(settings.text("site.host")), port(settings),
                new File(settings.config().getError404FileName()).getPath().replace(File.separatorChar, '/')));
    }

    /** What JBake takes when nothing is said. */
    public static Premises usual(Order order) {
        return new Premises(Stream.of("content", "assets", "data", "templates").map(order.source()::resolve).toList(), files(order), "/",
                PORT, "404.html");
    }

    private static List<Path> files(Order order) {
        return Stream.of("jbake.properties", "custom.properties", Policies.EXCEPTIONS).map(order.source()::resolve).toList();
    }

    private static int port(Settings settings) {
        String written = settings.text("server.port");
        return written.matches("\\d{1,5}") ? Integer.parseInt(written) : PORT;
    }

    private static String basePath(String host) {
        try {
            String path = Optional.ofNullable(new URI(host).getPath()).orElse("");
            String inner = Stream.of(path.split("/")).filter(part -> !part.isEmpty()).reduce((one, other) -> one + "/" + other).orElse("");
            return inner.isEmpty() || !host.contains("://") ? "/" : "/" + inner + "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }
}
