package io.github.collate.maven;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Outcome;
import io.github.collate.jbake.Oven;
import io.github.collate.problem.Severity;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells all that is wrong with the site, and writes nothing but the report that is asked for. */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class CheckMojo extends SiteMojo {

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
        Outcome outcome = new Oven(new Reporter(getLog(), System.console() != null)).check(order);
        tell(outcome.problems());
        long errors = count(outcome, Severity.ERROR);
        String summary = count(errors, "error") + ", " + count(count(outcome, Severity.WARNING), "warning") + ", "
                + count(count(outcome, Severity.SUGGESTION), "suggestion") + "; nothing was written.";
        if (errors == 0) {
            getLog().info(summary);
        } else {
            fail(summary);
        }
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.problems().stream().filter(problem -> problem.severity() == severity).count();
    }
}
