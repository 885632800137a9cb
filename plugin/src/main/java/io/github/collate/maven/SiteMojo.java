package io.github.collate.maven;

import io.github.collate.jbake.Order;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Severity;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * A goal that works on a site: where the site is, what day it is, how problems are told. Projects without a site, such as the
 * module that builds a plugin, are passed over.
 */
abstract class SiteMojo extends AbstractMojo {

    /** Libraries that tell of every file they touch; Maven's logger asks for their level when they first speak. */
    private static final List<String> LIBRARIES = List.of("org.jbake", "org.apache.commons.beanutils", "org.apache.fontbox");

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

    /**
     * The day, as {@code 2026-06-30}, that the site is baked as of: a day gone by shows the record as it was then, and any other day is
     * the one that ages are counted from. Today in UTC when it is not given.
     */
    @Parameter(property = "jbake.asOf")
    protected String asOf;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (!hasSite()) {
            getLog().info("No site in " + project.getArtifactId() + ", nothing to " + verb() + ".");
            return;
        }
        if (!getLog().isDebugEnabled()) {
            LIBRARIES.forEach(library -> System.setProperty("org.slf4j.simpleLogger.log." + library, "error"));
        }
        try {
            run(order());
        } catch (IOException broken) {
            throw new MojoExecutionException(failure(broken), broken);
        }
    }

    /** What the goal does to a site, in a word: {@code bake}. */
    abstract String verb();

    /** Does it. */
    abstract void run(Order order) throws IOException, MojoExecutionException, MojoFailureException;

    /** The goal as it is typed. */
    final String command() {
        return "mvn jbake:" + goal();
    }

    /** The goal's name. */
    abstract String goal();

    /** What is to be said when files cannot be read or written. */
    String failure(IOException broken) {
        return "The files of the site could not be read or written: " + inWords(broken) + ". Mend that and run " + command()
                + " again.";
    }

    static String inWords(IOException broken) {
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

    /** Where a line can be written over. */
    final Optional<PrintWriter> screen() {
        return Screen.of(session.getRequest().isInteractiveMode(), System.getenv(), Optional.ofNullable(System.console()));
    }

    /** What is to be baked at this moment. */
    final Order order() throws MojoFailureException {
        Instant today = Instant.now();
        Instant now = clock(today);
        return new Order(inputDirectory.toPath(), outputDirectory.toPath(), workDirectory.toPath(), texts(project.getProperties()),
                texts(session.getUserProperties()), LocalDate.ofInstant(now, ZoneOffset.UTC), now, isClearCache,
                LocalDate.ofInstant(today, ZoneOffset.UTC));
    }

    private Instant clock(Instant today) throws MojoFailureException {
        if (asOf == null || asOf.isBlank()) {
            return today;
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

    /** Tells each problem at its level. */
    final void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                getLog().error(problem.toString());
            } else if (problem.severity() == Severity.WARNING) {
                getLog().warn(problem.toString());
            } else {
                getLog().info(problem.toString());
            }
        }
    }

    /** Fails the build, or says so when it is not to fail. */
    final void fail(String failure) throws MojoFailureException {
        if (failOnError) {
            throw new MojoFailureException(failure);
        }
        getLog().error(failure);
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long number, String what) {
        return String.format("%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
