package io.github.collate.maven;

import io.github.collate.jbake.Order;
import io.github.collate.problem.Problem;
import io.github.collate.publish.Destination;
import io.github.collate.publish.Ground;
import io.github.collate.publish.Published;
import io.github.collate.publish.Publisher;
import io.github.collate.publish.Refusal;
import io.github.collate.publish.Update;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Bakes the site and puts it on a branch of a remote, from which GitHub Pages or another server takes it. The property
 * {@code jbake.publish.remote} is the remote's name or address, {@code origin} unless it is set; a token for it is read from
 * {@code JBAKE_PUBLISH_TOKEN} in the environment.
 */
@Mojo(name = "publish", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class PublishMojo extends SiteMojo {

    /** JGit tells with {@code -X} of addresses and of git's configuration as they are, secrets included. */
    private static final String JGIT_LOG = "org.slf4j.simpleLogger.log.org.eclipse.jgit";
    /** No parameter, since Maven shows those with {@code -X} and an address may hold a token. */
    private static final String REMOTE = "jbake.publish.remote";

    /** The branch; it is made when it is not there. */
    @Parameter(property = "jbake.publish.branch", defaultValue = "gh-pages")
    protected String branch;

    /** The subject of the commit; {@code {commit}} and {@code {subject}} stand for the commit of the sources. */
    @Parameter(property = "jbake.publish.message", defaultValue = Destination.MESSAGE)
    protected String message;

    /** The domain that GitHub Pages is to serve the site under, such as {@code www.example.org}; written to the file {@code CNAME}. */
    @Parameter(property = "jbake.publish.cname")
    protected String cname;

    /** What stays on the branch though it is not of the site, as patterns of {@code .gitignore} between commas. */
    @Parameter(property = "jbake.publish.keep", defaultValue = "CNAME")
    protected String keep;

    /** Whether only to list what would be added, changed and removed. */
    @Parameter(property = "jbake.publish.dryRun", defaultValue = "false")
    protected boolean dryRun;

    @Override
    String verb() {
        return "publish";
    }

    @Override
    String goal() {
        return "publish";
    }

    @Override
    void run(Order order) throws IOException, MojoFailureException {
        System.setProperty(JGIT_LOG, "off");
        boolean interactive = session.getRequest().isInteractiveMode() && System.console() != null;
        Publisher publisher = new Publisher(new Reporter(getLog(), screen()), System.getenv(), interactive);
        Destination destination = new Destination(remote(), branch, Optional.ofNullable(cname).map(String::strip)
                .filter(name -> !name.isEmpty()), words(keep), message);
        try {
            report(publisher.publish(order, ground(), destination, dryRun));
        } catch (Refusal refused) {
            getLog().debug(refused);
            fail(refused.getMessage());
        }
    }

    private String remote() {
        return session.getUserProperties().getProperty(REMOTE, project.getProperties().getProperty(REMOTE, "origin")).strip();
    }

    private Ground ground() {
        Path built = Path.of(project.getBuild().getDirectory());
        return new Ground(List.of(project.getBasedir().toPath()), List.of(built, outputDirectory.toPath(), workDirectory.toPath()));
    }

    private static List<String> words(String list) {
        return Stream.ofNullable(list).flatMap(text -> Stream.of(text.split(","))).map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
    }

    private void report(Published published) throws MojoFailureException {
        tell(published.problems());
        if (published.update().isEmpty()) {
            long errors = published.problems().stream().filter(Problem::isError).count();
            fail(count(errors, "error") + "; nothing was published. Mend " + (errors == 1 ? "it" : "them") + " and run " + command()
                    + " again.");
            return;
        }
        Update update = published.update().get();
        String where = branch + " of " + published.address();
        if (update.files() == 0) {
            getLog().info("Nothing to publish: " + where + " holds this site already.");
        } else if (published.commit().isEmpty()) {
            list(update);
            getLog().info("A dry run: " + summary(update) + " on " + where + "; nothing was sent.");
        } else {
            getLog().info("Published " + summary(update) + " to " + where + " as " + published.commit().get().substring(0, 10) + ".");
        }
    }

    private void list(Update update) {
        update.added().forEach(path -> getLog().info("added    " + path));
        update.changed().forEach(path -> getLog().info("changed  " + path));
        update.removed().forEach(path -> getLog().info("removed  " + path));
    }

    private static String summary(Update update) {
        return String.format("%s added, %,d changed, %,d removed", count(update.added().size(), "file"), update.changed().size(),
                update.removed().size());
    }
}
