package io.github.collate.maven;

import io.github.collate.bake.NewFiles;
import io.github.collate.seed.Archive;
import io.github.collate.seed.Refusal;
import io.github.collate.seed.Starter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Makes a new site: of the plugin alone, or of an archive. In a folder without a {@code pom.xml} it makes one, and all that is needed to
 * publish. Nothing that is there is overwritten unless {@code jbake.force} says so, and a {@code pom.xml} never.
 */
@Mojo(name = "seed", requiresProject = false, requiresDirectInvocation = true)
public class SeedMojo extends AbstractMojo {

    /** The project that the site is for; a stand-in where there is no {@code pom.xml}. */
    @Parameter(defaultValue = "${project}", readonly = true)
    protected MavenProject project;

    /** The session, for the folder that Maven was called in. */
    @Parameter(defaultValue = "${session}", readonly = true)
    protected MavenSession session;

    /** This plugin, for its version. */
    @Parameter(defaultValue = "${plugin}", readonly = true)
    protected PluginDescriptor plugin;

    /** Where the goals look for the site in a project that has a {@code pom.xml}. */
    @Parameter(property = "jbake.inputDirectory", defaultValue = "${project.basedir}/src/main/jbake")
    protected File inputDirectory;

    /**
     * Where the new site goes. As in stock JBake the property is named as another goal's that says where the baked site goes; what a
     * {@code pom.xml} configures as {@code outputDirectory} is that one. When it is not given: the folder that Maven was called in when
     * it has no {@code pom.xml}, else the {@code inputDirectory}.
     */
    @Parameter(property = "jbake.outputDirectory")
    protected File seedDirectory;

    /** A zip archive with a site to start from, at an address that begins with {@code https://}, {@code http://} or {@code file://}. */
    @Parameter(property = "jbake.seedUrl")
    protected String seedUrl;

    /** Whether files that are there may be overwritten. */
    @Parameter(property = "jbake.force", defaultValue = "false")
    protected boolean force;

    /** Whether the default templates, styles and scripts are copied into the site, to be changed; in a site that is there, only these are. */
    @Parameter(property = "jbake.templates", defaultValue = "false")
    protected boolean templates;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            seed();
        } catch (Refusal refused) {
            throw new MojoFailureException(refused.getMessage());
        } catch (IOException broken) {
            throw new MojoExecutionException("The site could not be made, and the folder is as it was: " + SiteMojo.inWords(broken)
                    + ". Mend that and run mvn jbake:seed again.", broken);
        }
    }

    private void seed() throws IOException, Refusal, MojoFailureException {
        boolean bare = project == null || project.getFile() == null;
        Path folder = folder(bare).toAbsolutePath().normalize();
        SortedMap<String, byte[]> files = files(folder);
        if (bare && !files.containsKey("pom.xml") && (seedUrl == null || seedUrl.isBlank()) && Files.notExists(folder.resolve("pom.xml"))) {
            files.putAll(Starter.build(plugin.getVersion()));
        }
        NewFiles site = new NewFiles(folder, files);
        List<String> taken = site.taken();
        if (!taken.isEmpty() && (!force || taken.contains("pom.xml"))) {
            throw new MojoFailureException("Nothing was written, since " + folder + " has " + (taken.size() == 1 ? "a file " : "files ")
                    + "of these names: " + shortened(taken) + ". Seed another folder with -Djbake.outputDirectory=…"
                    + (taken.contains("pom.xml") ? "; a pom.xml is never overwritten." : ", or add -Djbake.force to overwrite them."));
        }
        site.write();
        getLog().info(String.format("%s written to %s.", SiteMojo.count(files.size(), "file"), folder));
        if (files.containsKey("jbake.properties")) {
            tellNext(bare, folder, files);
        }
    }

    private Path folder(boolean bare) {
        if (seedDirectory != null) {
            return seedDirectory.toPath();
        }
        return bare ? Path.of(session.getExecutionRootDirectory()) : inputDirectory.toPath();
    }

    private SortedMap<String, byte[]> files(Path folder) throws IOException, Refusal {
        if (seedUrl != null && !seedUrl.isBlank()) {
            getLog().info("Reading " + seedUrl + ".");
            return Archive.read(seedUrl, session.isOffline());
        }
        boolean only = templates && Files.exists(folder.resolve("jbake.properties"));
        SortedMap<String, byte[]> files = only ? new TreeMap<>() : Starter.site(LocalDate.now(ZoneOffset.UTC));
        if (templates) {
            files.putAll(Starter.templates());
        }
        return files;
    }

    private static String shortened(List<String> paths) {
        int shown = Math.min(5, paths.size());
        return String.join(", ", paths.subList(0, shown)) + (paths.size() > shown ? " and " + (paths.size() - shown) + " more" : "");
    }

    private void tellNext(boolean bare, Path folder, SortedMap<String, byte[]> files) {
        if (files.containsKey("pom.xml") || !bare && isConfigured()) {
            getLog().info("See it while you write with mvn jbake:inline, bake it with mvn jbake:generate" + (bare && seedDirectory != null ? " in " + folder : "") + ", look for mistakes with mvn jbake:check.");
        } else {
            getLog().info("To bake it, name io.github.collate:jbake-maven-plugin:" + plugin.getVersion() + " among the plugins of a pom.xml, with "
                    + folder + " as its inputDirectory.");
        }
    }

    private boolean isConfigured() {
        return project.getPlugin(plugin.getPluginLookupKey()) != null;
    }
}
