package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.source.CitationStyle;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The author's files.
 *
 * @param content under the content folder, for engines to read
 * @param data under the data folder, in JBake's order, for templates
 * @param analysis collections, subjects and sources, read; empty on a site that has no collection
 * @param citationStyle how sources are listed; empty on a site that has no collection, or when it cannot be read
 * @param assets what is copied as it is, by the path it goes to
 */
record Inputs(List<ContentFile> content, List<File> data, List<SourceFile> analysis,
        Optional<CitationStyle> citationStyle, SortedMap<String, File> assets) {

    private static final String DEFINITION = "_collection.yaml";
    private static final String SOURCES = "sources";

    Inputs {
        content = List.copyOf(content);
        data = List.copyOf(data);
        analysis = List.copyOf(analysis);
    }

    static Inputs read(Settings settings, Problems problems) {
        return read(settings, Optional.empty(), problems);
    }

    /** @param known the style, when it is known already */
    static Inputs read(Settings settings, Optional<CitationStyle> known, Problems problems) {
        Listing listing = new Listing(settings, problems);
        List<File> data = new DataFiles(settings).find(listing);
        data.forEach(file -> checkDefinition(file, settings, problems));
        List<SourceFile> analysis = analysis(settings, listing, problems);
        Optional<CitationStyle> style = analysis.isEmpty() ? Optional.empty() : known.or(() -> CitationStyles.of(settings, problems));
        return new Inputs(ContentFile.all(settings.config(), listing), data, analysis, style,
                Assets.all(settings.config(), listing));
    }

    /** A definition in a place where nobody looks for it would leave a whole collection out without a word. */
    private static void checkDefinition(File file, Settings settings, Problems problems) {
        Path path = file.toPath();
        Path folder = path.getParent();
        boolean inPlace = file.getName().equals(DEFINITION) && !folder.getFileName().toString().equals(SOURCES)
                && settings.config().getDataFolder().toPath().equals(folder.getParent());
        if (file.getName().matches("_collection\\.ya?ml") && !inPlace) {
            problems.error(Position.ofFile(settings.pathOf(file)), "misplaced-collection", "A collection is defined in "
                    + settings.pathOf(settings.config().getDataFolder()) + "/NAME/" + DEFINITION
                    + ", and this file would not be read. Move or rename it.");
        }
    }

    /** Whether the site has a collection, and with it directives, subject pages and so on. */
    boolean hasCollections() {
        return !analysis.isEmpty();
    }

    /** Whether nothing but these files shows up in documents: other engines may read whatever they like. */
    boolean isTraced() {
        return content.stream().allMatch(file -> MarkdownFiles.accepts(file) || file.extension().equals("html"));
    }

    private static List<SourceFile> analysis(Settings settings, Listing listing, Problems problems) {
        Path folder = settings.config().getDataFolder().toPath();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> collections = collections(folder);
        if (collections.isEmpty()) {
            return List.of();
        }
        Stream<Path> subjects = collections.stream().flatMap(each -> files(each).stream());
        return Stream.concat(subjects, tree(folder.resolve(SOURCES).toFile(), listing))
                .filter(Inputs::isData)
                .flatMap(file -> read(file, settings, problems).stream())
                .toList();
    }

    /** The folders of collections in the data folder. */
    static List<Path> collections(Path data) {
        return Files.isDirectory(data) ? folders(data).stream().filter(each -> Files.exists(each.resolve(DEFINITION))).toList() : List.of();
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private static List<Path> folders(Path folder) {
        return children(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> files(Path folder) {
        return Files.isDirectory(folder) ? children(folder).stream().filter(Files::isRegularFile).toList() : List.of();
    }

    private static Stream<Path> tree(File folder, Listing listing) {
        return Stream.concat(listing.of(folder, File::isFile).stream().map(File::toPath),
                listing.of(folder, File::isDirectory).stream().flatMap(each -> tree(each, listing)));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<SourceFile> read(Path file, Settings settings, Problems problems) {
        String path = settings.pathOf(file.toFile());
        try {
            return Utf8.decode(path, Files.readAllBytes(file), problems);
        } catch (IOException unreadable) {
            problems.error(Position.ofFile(path), "unreadable-file", "The file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }
}
