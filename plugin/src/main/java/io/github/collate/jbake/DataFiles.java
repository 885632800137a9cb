package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.text.Position;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Files under the data folder as JBake's templates know them, through {@code data.get("path/file.yaml")}. */
final class DataFiles {

    private final Settings settings;
    private final DefaultJBakeConfiguration config;

    DataFiles(Settings settings) {
        this.settings = settings;
        this.config = settings.config();
    }

    /** All data files in JBake's order. */
    List<File> find(Listing listing) {
        List<File> found = new ArrayList<>();
        collect(config.getDataFolder(), listing, found);
        return found;
    }

    private static void collect(File folder, Listing listing, List<File> found) {
        for (File child : listing.of(folder, file -> file.isDirectory() || FileUtil.getDataFileFilter().accept(file))) {
            if (child.isDirectory()) {
                collect(child, listing, found);
            } else {
                found.add(child);
            }
        }
    }

    /** The documents of files; a file that is not YAML is a problem, unless one has been told of it already. */
    List<DocumentModel> documents(List<File> files, Problems problems) {
        return documents(files, broken(problems), problems);
    }

    /** Files of which problems have been told. */
    static Set<String> broken(Problems problems) {
        return problems.all().stream().map(problem -> problem.position().file()).collect(Collectors.toSet());
    }

    /** @param broken files that are left out */
    List<DocumentModel> documents(List<File> files, Set<String> broken, Problems problems) {
        return files.stream().filter(file -> !broken.contains(settings.pathOf(file)))
                .flatMap(file -> document(file, problems).stream()).toList();
    }

    private Optional<DocumentModel> document(File file, Problems problems) {
        ParserEngine engine = Engines.get(FileUtil.fileExt(file));
        if (engine == null) {
            return Optional.empty();
        }
        try {
            DocumentModel document = engine.parse(config, file);
            if (document == null) {
                return Optional.empty();
            }
            String path = FileUtil.asPath(file).replace(FileUtil.asPath(config.getDataFolder()), "");
            document.setSha1(Digest.sha1(file));
            document.setRendered(true);
            document.setFile(file.getPath());
            document.setSourceUri(path.startsWith("/") ? path.substring(1) : path);
            document.setType(config.getDataFileDocType());
            return Optional.of(document);
        } catch (MarkedYAMLException malformed) {
            problems.error(position(file, malformed), "yaml-syntax", "This is not YAML: " + malformed.getProblem() + ".");
            return Optional.empty();
        } catch (YAMLException | ClassCastException malformed) {
            tell(file, malformed, problems);
            return Optional.empty();
        }
    }

    private void tell(File file, RuntimeException malformed, Problems problems) {
        String path = settings.pathOf(file);
        try {
            Utf8.decode(path, Files.readAllBytes(file.toPath()), problems).ifPresent(text ->
                    problems.error(Position.ofFile(path), "yaml-syntax", "This cannot be read as YAML: " + malformed.getMessage() + "."));
        } catch (IOException unreadable) {
            problems.error(Position.ofFile(path), "unreadable-file", "The file cannot be read: " + unreadable.getMessage());
        }
    }

    private Position position(File file, MarkedYAMLException malformed) {
        String path = settings.pathOf(file);
        return malformed.getProblemMark() == null
                ? Position.ofFile(path)
                : new Position(path, malformed.getProblemMark().getLine() + 1, malformed.getProblemMark().getColumn() + 1);
    }
}
