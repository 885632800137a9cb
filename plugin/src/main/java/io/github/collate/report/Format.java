package io.github.collate.report;

import io.github.collate.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which problems are reported to machines. */
public enum Format {
    /** A list of problems, {@link JsonReport}. */
    JSON("json"),
    /** SARIF 2.1.0, {@link Sarif}. */
    SARIF("sarif"),
    /** Workflow commands of GitHub Actions, {@link WorkflowCommands}. */
    GITHUB("");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The format of that name; empty when there is none. */
    public static Optional<Format> of(String name) {
        return Arrays.stream(values()).filter(format -> format.word().equals(name.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** As it is asked for. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
    }

    /** Whether it is written into a file; else it is lines for the log of a build. */
    public boolean isFile() {
        return !extension.isEmpty();
    }

    /** The name of its file where nobody gives another. */
    public String fileName() {
        return "report." + extension;
    }

    /**
     * The report.
     *
     * @param folder the site's folder as seen from where files are named from, with a slash at its end; empty when that is the same
     * @param version of Collate
     */
    public String write(List<Problem> problems, String folder, String version) {
        return switch (this) {
            case JSON -> JsonReport.of(problems, folder);
            case SARIF -> Sarif.of(problems, folder, version);
            case GITHUB -> WorkflowCommands.of(problems, folder);
        };
    }
}
