package io.github.collate.maven;

import io.github.collate.impact.Impact;
import io.github.collate.jbake.Checked;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Oven;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import io.github.collate.report.Format;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells all that is wrong with the site, and writes nothing but the report that is asked for. */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public class CheckMojo extends SiteMojo {

    /**
     * How machines are told: {@code json} or {@code sarif} for a file, {@code github} for the workflow commands of GitHub Actions,
     * which then stand in the log in the place of the lines for people.
     */
    @Parameter(property = "jbake.report")
    protected String report;

    /** The file of the report; {@code report.json} or {@code report.sarif} in the work folder when it is not given. */
    @Parameter(property = "jbake.reportFile")
    protected File reportFile;

    /**
     * A commit, branch or tag: what the facts that changed since then touch is told too. With {@code -Djbake.report=json} it is also
     * written beside the report, as {@code impact.json}.
     */
    @Parameter(property = "jbake.since")
    protected String since;

    @Override
    String verb() {
        return "check";
    }

    @Override
    String goal() {
        return "check";
    }

    @Override
    void run(Order order) throws IOException, MojoFailureException {
        Optional<Format> format = format();
        Checked checked = new Oven(new Reporter(getLog(), screen()))
                .check(order, Optional.ofNullable(since).map(String::strip).filter(name -> !name.isEmpty()));
        Outcome outcome = checked.outcome();
        if (format.filter(asked -> !asked.isFile()).isPresent()) {
            // GitHub takes a line for a command only when it stands alone, and Maven's logger puts a level before it.
            // A quiet Maven ends no line after the codes by which it sets colours back, so one is ended here.
            System.out.print("\n" + format.get().write(outcome.problems(), folder(), version()));
        } else {
            tell(outcome.problems());
        }
        if (format.filter(Format::isFile).isPresent()) {
            write(format.get(), outcome.problems());
        }
        if (checked.impact().isPresent()) {
            tell(checked.impact().get(), format.filter(Format::isFile).isPresent() && report.strip().equals("json"));
        }
        long errors = count(outcome, Severity.ERROR);
        String summary = count(errors, "error") + ", " + count(count(outcome, Severity.WARNING), "warning") + ", "
                + count(count(outcome, Severity.SUGGESTION), "suggestion") + "; nothing was written.";
        if (errors == 0) {
            getLog().info(summary);
        } else {
            fail(summary);
        }
    }

    private Optional<Format> format() throws MojoFailureException {
        if (report == null || report.isBlank()) {
            return Optional.empty();
        }
        Optional<Format> format = Format.of(report);
        if (format.isEmpty()) {
            throw new MojoFailureException("jbake.report=" + report + " is no form of a report. Known: " + Format.words() + ".");
        }
        return format;
    }

    private void tell(Impact impact, boolean alsoAsJson) throws IOException {
        impact.lines().forEach(getLog()::info);
        if (alsoAsJson) {
            Path file = reportFile("report.json").resolveSibling("impact.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, impact.jsonText());
            getLog().info("This is also in " + file + ".");
        }
    }

    private Path reportFile(String usual) {
        return (reportFile == null ? new File(workDirectory, usual) : reportFile).toPath().toAbsolutePath();
    }

    private void write(Format format, List<Problem> problems) throws IOException {
        Path file = reportFile(format.fileName());
        Files.createDirectories(file.getParent());
        Files.write(file, format.write(problems, folder(), version()).getBytes(StandardCharsets.UTF_8));
        getLog().info("The report is in " + file + ".");
    }

    /** The site's folder as seen from the root of the build, which is the root of the repository as a rule. */
    private String folder() {
        Path root = session.getRequest().getMultiModuleProjectDirectory().toPath().toAbsolutePath().normalize();
        Path site = inputDirectory.toPath().toAbsolutePath().normalize();
        String path = site.startsWith(root) ? root.relativize(site).toString().replace('\\', '/') : "";
        return path.isEmpty() ? "" : path + "/";
    }

    private static String version() {
        String version = CheckMojo.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.problems().stream().filter(problem -> problem.severity() == severity).count();
    }
}
