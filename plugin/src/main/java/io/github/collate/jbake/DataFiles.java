package io.github.collate.jbake;

import io.github.collate.bake.Fingerprint;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jbake.parser.YamlEngine;
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

    /**
     * The documents of files; a file that is not YAML is a problem, unless one has been told of it already.
     *
     * @param read files that our own reader has read, so that JBake's need not unless somebody asks for one; none to have all read
     */
    List<DocumentModel> documents(List<File> files, List<SourceFile> read, Problems problems) {
        return documents(files, read, broken(problems), problems);
    }

    /** Files of which problems have been told. */
    static Set<String> broken(Problems problems) {
        return problems.all().stream().map(problem -> problem.position().file()).collect(Collectors.toSet());
    }

    /** @param broken files that are left out */
    List<DocumentModel> documents(List<File> files, List<SourceFile> read, Set<String> broken, Problems problems) {
        Map<String, String> texts = read.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text, (one, other) -> one));
        return files.stream().filter(file -> !broken.contains(settings.pathOf(file)))
                .flatMap(file -> Optional.ofNullable(texts.get(settings.pathOf(file)))
                        .filter(text -> hasNoStatus(text) && Engines.get(FileUtil.fileExt(file)) instanceof YamlEngine)
                        .<DocumentModel>map(text -> late(file, text)).or(() -> document(file, problems)).stream())
                .toList();
    }

    /** Every document is asked for its status; a name may be written by escapes. */
    private static boolean hasNoStatus(String text) {
        return !text.contains(ModelAttributes.STATUS) && text.indexOf('\\') < 0;
    }

    /** A document of which nobody knows yet what is in the file. */
    private LateDocument late(File file, String text) {
        DocumentModel known = new DocumentModel();
        complete(known, file);
        return new LateDocument(known, name -> !name.equals(ModelAttributes.STATUS), () -> read(file), Fingerprint.of(text));
    }

    /** @throws Unreadable when JBake's reader, which reads an older YAML, cannot read it */
    private DocumentModel read(File file) {
        Problems problems = new Problems();
        return document(file, problems).orElseThrow(() -> new Unreadable(problems));
    }

    /** A file that somebody asked for, and that JBake's reader cannot read. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problems problems;

        private Unreadable(Problems problems) {
            this.problems = problems;
        }

        /** What is wrong with the file, when that is what an exception comes from. */
        static Optional<Problem> in(Throwable thrown) {
            return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).filter(Unreadable.class::isInstance)
                    .flatMap(cause -> ((Unreadable) cause).problems.all().stream()).findFirst();
        }
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
            document.setSha1(Digest.sha1(file));
            complete(document, file);
            return Optional.of(document);
        } catch (MarkedYAMLException malformed) {
            problems.error(position(file, malformed), "yaml-syntax", "This is not YAML: " + malformed.getProblem() + ".");
            return Optional.empty();
        } catch (YAMLException | ClassCastException malformed) {
            tell(file, malformed, problems);
            return Optional.empty();
        }
    }

    private void complete(DocumentModel document, File file) {
        String path = FileUtil.asPath(file).replace(FileUtil.asPath(config.getDataFolder()), "");
        document.setRendered(true);
        document.setFile(file.getPath());
        document.setSourceUri(path.startsWith("/") ? path.substring(1) : path);
        document.setType(config.getDataFileDocType());
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
