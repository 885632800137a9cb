package io.github.collate.maven;

import io.github.collate.bake.Written;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Oven;
import io.github.collate.jbake.Outcome;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Bakes the site. Projects without a site, such as the module that builds a plugin, are passed over. */
@Mojo(name = "generate", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class GenerateMojo extends AbstractMojo {

    /** Libraries that tell of every file they touch; Maven's logger asks for their level when they first speak. */
    private static final List<String> LIBRARIES = List.of("org.jbake", "org.apache.commons.beanutils");

    /** The project that the site belongs to. */
    @Parameter(defaultValue = "${project}", readonly = true)
    protected MavenProject project;

    /** The session, for what was said on the command line. */
    @Parameter(defaultValue = "${session}", readonly = true)
    protected MavenSession session;

    /** Where the baked site goes. */
    @Parameter(property = "jbake.outputDirectory", defaultValue = "${project.build.directory}/${project.build.finalName}",
            required = true)
    protected File outputDirectory;

    /** The site: the folder with {@code jbake.properties}, {@code content/} and {@code templates/}. */
    @Parameter(property = "jbake.inputDirectory", defaultValue = "${project.basedir}/src/main/jbake", required = true)
    protected File inputDirectory;

    /** Where the plugin keeps what lasts from bake to bake, and writes JSON Schemas. */
    @Parameter(property = "jbake.workDirectory", defaultValue = "${project.build.directory}/collate", required = true)
    protected File workDirectory;

    /** Whether problems fail the build; either way a bake with errors leaves the last good site as it is. */
    @Parameter(property = "jbake.failOnError", defaultValue = "true")
    protected boolean failOnError;

    /** Whether nothing of earlier bakes may be used. */
    @Parameter(property = "jbake.isClearCache", defaultValue = "false", required = true)
    protected boolean isClearCache;

    /** The day, as {@code 2026-06-30}, that staleness is counted from; today in UTC when it is not given. */
    @Parameter(property = "jbake.asOf")
    protected String asOf;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!hasSite()) {
            getLog().info("No site in " + project.getArtifactId() + ", nothing to bake.");
            return;
        }
        if (!getLog().isDebugEnabled()) {
            LIBRARIES.forEach(library -> System.setProperty("org.slf4j.simpleLogger.log." + library, "error"));
        }
        long start = System.nanoTime();
        try {
            Outcome outcome = new Oven(new Reporter(getLog(), System.console() != null)).bake(order());
            report(outcome, (System.nanoTime() - start) / 1_000_000);
        } catch (IOException broken) {
            throw new MojoExecutionException(failure(broken), broken);
        }
    }

    private String failure(IOException broken) {
        String why = String.valueOf(broken.getMessage());
        return why.contains("No space left")
                ? "The disk is full (" + why + "). Make room and run mvn jbake:generate again; until then " + outputDirectory
                        + " stays the site of the last bake."
                : "The bake could not read or write " + inWords(broken) + ". Mend that and run mvn jbake:generate again.";
    }

    private static String inWords(IOException broken) {
        if (!(broken instanceof FileSystemException file)) {
            return "its files: " + broken.getMessage();
        }
        String reason = file instanceof AccessDeniedException ? "permission denied"
                : file instanceof NoSuchFileException ? "it is not there"
                : file instanceof FileAlreadyExistsException ? "there is a file where a folder is to be"
                : String.valueOf(file.getReason());
        return (file.getOtherFile() == null ? file.getFile() : file.getOtherFile()) + ": " + reason;
    }

    private boolean hasSite() {
        return new File(inputDirectory, "jbake.properties").isFile() || new File(inputDirectory, "content").isDirectory()
                || new File(inputDirectory, "templates").isDirectory();
    }

    private Order order() throws MojoFailureException {
        Instant now = clock();
        Path site = outputDirectory.toPath();
        return new Order(inputDirectory.toPath(), site, workDirectory.toPath(), texts(project.getProperties()),
                texts(session.getUserProperties()), LocalDate.ofInstant(now, ZoneOffset.UTC), now, isClearCache);
    }

    private Instant clock() throws MojoFailureException {
        if (asOf == null || asOf.isBlank()) {
            return Instant.now();
        }
        try {
            return LocalDate.parse(asOf.strip()).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException malformed) {
            throw new MojoFailureException("jbake.asOf=" + asOf + " is not a date. Write it as -Djbake.asOf=2026-06-30");
        }
    }

    private static Map<String, String> texts(Properties properties) {
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private void report(Outcome outcome, long milliseconds) throws MojoFailureException {
        for (Problem problem : outcome.problems()) {
            if (problem.severity() == Severity.ERROR) {
                getLog().error(problem.toString());
            } else {
                getLog().warn(problem.toString());
            }
        }
        long errors = outcome.problems().stream().filter(Problem::isError).count();
        if (outcome.written().isPresent()) {
            getLog().info(summary(outcome, outcome.written().get(), milliseconds));
            return;
        }
        String failure = errors + (errors == 1 ? " error" : " errors") + "; nothing was written and " + outputDirectory
                + " is as it was. Mend " + (errors == 1 ? "it" : "them") + " and run mvn jbake:generate again.";
        if (failOnError) {
            throw new MojoFailureException(failure);
        }
        getLog().error(failure);
    }

    private String summary(Outcome outcome, Written written, long milliseconds) {
        return String.format("%,d pages baked, %,d reused, %,d files written, %,d removed in %s, in %.1f s.", outcome.baked(),
                outcome.reused(), written.changed(), written.removed(), outputDirectory, milliseconds / 1000.0);
    }
}
