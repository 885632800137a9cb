package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Oven;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site at the root of this repository, baked and served under a sub-path as it will be published. */
public final class RepositorySite implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final ServedSite served;
    private final Path folder;

    private RepositorySite(ServedSite served, Path folder) {
        this.served = served;
        this.folder = folder;
    }

    /** @param work an empty folder */
    public static RepositorySite bake(Path work) throws IOException {
        ServedSite served = new ServedSite("/REPO/");
        Path site = work.resolve("site");
        String host = served.root().toString().replaceAll("/$", "");
        Outcome outcome = new Oven().bake(new Order(ROOT, site, work.resolve("state"), Map.of(), Map.of("site.host", host),
                LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), false));
        assertThat(outcome.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
        return new RepositorySite(served.serve(site), site);
    }

    /** The address of a page, given by its path in the site. */
    public String address(String path) {
        return served.root().resolve(path).toString();
    }

    /** The front page. */
    public URI root() {
        return served.root();
    }

    /** The folder that is served. */
    public Path folder() {
        return folder;
    }

    /** The paths of all pages, sorted. */
    public List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).filter(path -> path.endsWith(".html")).sorted().toList();
        }
    }

    /** The paths of one page of each folder, the one with the most to show, and of all of the uppermost. */
    public Collection<String> oneOfEachType() throws IOException {
        Map<String, String> chosen = new TreeMap<>();
        for (String path : pages()) {
            int slash = path.lastIndexOf('/');
            boolean own = slash < 0 || path.endsWith("/index.html");
            chosen.merge(own ? path : path.substring(0, slash), path, (one, other) -> size(one) >= size(other) ? one : other);
        }
        return chosen.values();
    }

    private long size(String path) {
        return folder.resolve(path).toFile().length();
    }

    @Override
    public void close() {
        served.close();
    }
}
