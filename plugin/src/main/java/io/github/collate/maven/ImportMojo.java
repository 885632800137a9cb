package io.github.collate.maven;

import io.github.collate.bake.NewFiles;
import io.github.collate.jbake.Order;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.problem.Utf8;
import io.github.collate.spreadsheet.Import;
import io.github.collate.spreadsheet.Imported;
import io.github.collate.spreadsheet.Wanted;
import io.github.collate.text.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes a collection of a file of comma-separated values: each column an attribute, each row a subject. */
@Mojo(name = "import", requiresDirectInvocation = true)
public class ImportMojo extends SiteMojo {

    private static final Map<String, Character> MARKS = Map.of("tab", '\t', "\\t", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

    /** The file. */
    @Parameter(property = "jbake.csv")
    protected File csv;

    /** The id of the new collection; made of the file's name when it is not given. */
    @Parameter(property = "jbake.collection")
    protected String collection;

    /** The column that has the subjects' names; the first when it is not given. */
    @Parameter(property = "jbake.name")
    protected String name;

    /** The id of the source of all facts, one of those under {@code data/sources/}; without it they are unsourced. */
    @Parameter(property = "jbake.source")
    protected String source;

    /** The mark between cells, or {@code tab}; guessed from the first line when it is not given. */
    @Parameter(property = "jbake.delimiter")
    protected String delimiter;

    /** The file's encoding; a mark at its beginning says more. */
    @Parameter(property = "jbake.encoding", defaultValue = "UTF-8")
    protected String encoding;

    /** Whether files that are there may be overwritten. */
    @Parameter(property = "jbake.force", defaultValue = "false")
    protected boolean force;

    @Override
    String verb() {
        return "import into";
    }

    @Override
    String goal() {
        return "import";
    }

    @Override
    void run(Order order) throws IOException, MojoFailureException {
        if (csv == null) {
            throw new MojoFailureException("Name the file to import: mvn jbake:import -Djbake.csv=products.csv");
        }
        if (!csv.isFile()) {
            throw new MojoFailureException("There is no file " + csv + ". Correct jbake.csv.");
        }
        Problems problems = new Problems();
        Path root = order.source();
        String data = dataFolder(root);
        Wanted wanted = new Wanted(data, said(collection), said(name), said(source), mark());
        List<SourceFile> sources = sources(root, data, problems);
        Optional<Imported> imported = text(problems).flatMap(file -> Import.of(file, sources, wanted, problems));
        tell(problems.all());
        if (imported.isEmpty()) {
            long errors = problems.all().stream().filter(Problem::isError).count();
            throw new MojoFailureException(count(errors, "error") + "; nothing was written. Mend " + (errors == 1 ? "it" : "them") + " and run "
                    + command() + " again.");
        }
        write(root, imported.get());
    }

    private void write(Path root, Imported imported) throws IOException, MojoFailureException {
        NewFiles files = new NewFiles(root, imported.files());
        List<String> taken = files.taken();
        if (!taken.isEmpty() && !force) {
            throw new MojoFailureException("Nothing was written, since there is " + taken.get(0) + (taken.size() == 1 ? "" : " and " + (taken.size() - 1)
                    + " more") + ". Name another collection with -Djbake.collection=…, or add -Djbake.force to overwrite.");
        }
        files.write();
        imported.told().forEach(getLog()::info);
        getLog().info(count(imported.subjects(), "subject") + " and _collection.yaml written to "
                + imported.files().keySet().iterator().next().replaceFirst("/[^/]*$", "") + "/. Types are guesses: correct them in _collection.yaml, then run mvn jbake:check."
                + (source == null ? " The facts name no source; a file's key \"source\" names one for all of its facts." : ""));
    }

    private static Optional<String> said(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Character> mark() throws MojoFailureException {
        if (delimiter == null || delimiter.isEmpty()) {
            return Optional.empty();
        }
        Character mark = MARKS.getOrDefault(delimiter.toLowerCase(Locale.ROOT), delimiter.charAt(0));
        if (delimiter.length() > 1 && !MARKS.containsKey(delimiter.toLowerCase(Locale.ROOT)) || "\"\r\n".indexOf(mark) >= 0) {
            throw new MojoFailureException("jbake.delimiter=" + delimiter + " is not one character. Write it as -Djbake.delimiter=tab or -Djbake.delimiter=;");
        }
        return Optional.of(mark);
    }

    private static String dataFolder(Path root) throws IOException {
        Path file = root.resolve("jbake.properties");
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            }
        }
        String folder = properties.getProperty("data.folder", "data").strip().replaceFirst("/+$", "");
        return NewFiles.isWithin(folder) ? folder : "data";
    }

    /** The file's text; strict, since a replaced character would change what somebody wrote. */
    private Optional<SourceFile> text(Problems problems) throws IOException, MojoFailureException {
        byte[] bytes = Files.readAllBytes(csv.toPath());
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        Charset charset = little || big ? StandardCharsets.UTF_16 : charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return Utf8.decode(csv.getName(), bytes, problems);
        }
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new SourceFile(csv.getName(), text));
        } catch (CharacterCodingException malformed) {
            throw new MojoFailureException(csv + " is not " + charset + ". Name its encoding with -Djbake.encoding=…");
        }
    }

    private Charset charset() throws MojoFailureException {
        try {
            return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding.strip());
        } catch (IllegalArgumentException unknown) {
            throw new MojoFailureException("jbake.encoding=" + encoding + " is not the name of an encoding. Write it as -Djbake.encoding=windows-1252");
        }
    }

    private static List<SourceFile> sources(Path root, String data, Problems problems) throws IOException {
        Path folder = root.resolve(data).resolve("sources");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> each.toString().matches(".*\\.(ya?ml|json)")).sorted().toList()) {
                Utf8.decode(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), problems).ifPresent(sources::add);
            }
        }
        return sources;
    }
}
