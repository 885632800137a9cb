package io.github.collate.maven;

import io.github.collate.bake.Written;
import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Oven;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Bakes the site. Projects without a site, such as the module that builds a plugin, are passed over. */
@Mojo(name = "generate", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class GenerateMojo extends SiteMojo {

    /** In the work folder: the baked pages that readers are not to find, by their paths, a line each. */
    static final String HIDDEN = "hidden.txt";

    @Override
    String verb() {
        return "bake";
    }

    @Override
    String goal() {
        return "generate";
    }

    @Override
    void run(Order order) throws IOException, MojoFailureException {
        long start = System.nanoTime();
        Outcome outcome = new Oven(new Reporter(getLog(), screen())).bake(order);
        report(outcome, (System.nanoTime() - start) / 1_000_000);
    }

    @Override
    String failure(IOException broken) {
        String why = String.valueOf(broken.getMessage());
        return why.contains("No space left")
                ? "The disk is full (" + why + "). Make room and run mvn jbake:generate again; until then "
                        + (outputDirectory.isDirectory() ? outputDirectory + " stays the site of the last bake." : "there is no site.")
                : "The bake could not read or write " + inWords(broken) + ". Mend that and run mvn jbake:generate again.";
    }

    private void report(Outcome outcome, long milliseconds) throws IOException, MojoFailureException {
        tell(outcome.problems());
        if (outcome.written().isPresent()) {
            Files.write(workDirectory.toPath().resolve(HIDDEN), outcome.hidden());
            getLog().info(summary(outcome, outcome.written().get(), milliseconds));
            return;
        }
        long errors = outcome.problems().stream().filter(Problem::isError).count();
        fail(count(errors, "error") + "; nothing was written and " + outputDirectory + " is as it was. Mend "
                + (errors == 1 ? "it" : "them") + " and run mvn jbake:generate again.");
    }

    private String summary(Outcome outcome, Written written, long milliseconds) {
        return String.format("%s baked, %,d reused, %s written, %,d removed in %s, in %.1f s.", count(outcome.baked(), "page"),
                outcome.reused(), count(written.changed(), "file"), written.removed(), outputDirectory, milliseconds / 1000.0);
    }
}
