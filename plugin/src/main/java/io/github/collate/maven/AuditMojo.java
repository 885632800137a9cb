package io.github.collate.maven;

import io.github.collate.audit.Audit;
import io.github.collate.audit.JsonReport;
import io.github.collate.audit.Report;
import io.github.collate.jbake.Audited;
import io.github.collate.jbake.Auditor;
import io.github.collate.jbake.Order;
import io.github.collate.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Changes each fact and tells which figures in essays do not move with it; writes nothing but the report that is asked for. */
@Mojo(name = "audit", defaultPhase = LifecyclePhase.VERIFY, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class AuditMojo extends SiteMojo {

    private static final String JSON = "json";

    /** The least binding coverage, in percent from 0 to 100; below it the build fails. */
    @Parameter(property = "jbake.audit.min", defaultValue = "0")
    protected String min;

    /** Whether to tell every figure of every paragraph and table, and not only those that ought to be bound. */
    @Parameter(property = "jbake.audit.verbose", defaultValue = "false")
    protected boolean verbose;

    /** {@code json} to write {@code audit.json} to the work directory. */
    @Parameter(property = "jbake.report")
    protected String report;

    @Override
    String verb() {
        return "audit";
    }

    @Override
    String goal() {
        return "audit";
    }

    @Override
    void run(Order order) throws IOException, MojoFailureException {
        BigDecimal least = least();
        long start = System.nanoTime();
        Audited audited = new Auditor().audit(order);
        List<Problem> errors = audited.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            tell(errors);
            fail(count(errors.size(), "error") + "; nothing was audited. Mend " + (errors.size() == 1 ? "it" : "them") + " and run "
                    + command() + " again.");
        } else if (audited.audit().isEmpty()) {
            getLog().info("The site has no collection, so there is no fact that an essay could be bound to.");
        } else {
            tell(audited.audit().get(), least, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private BigDecimal least() throws MojoFailureException {
        String written = min == null || min.isBlank() ? "0" : min.strip();
        if (!written.matches("\\d{1,3}(\\.\\d{1,3})?") || new BigDecimal(written).compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new MojoFailureException("jbake.audit.min=" + min + " is not a percentage from 0 to 100. Write it as "
                    + "-Djbake.audit.min=95");
        }
        return new BigDecimal(written);
    }

    private void tell(Audit audit, BigDecimal least, long milliseconds) throws IOException, MojoFailureException {
        Report words = new Report(audit);
        words.essays(verbose).forEach(getLog()::info);
        words.faults().forEach(getLog()::warn);
        words.summary().forEach(getLog()::info);
        getLog().info(String.format("Audited in %.1f s; nothing of the site was written.", milliseconds / 1000.0));
        if (JSON.equals(report)) {
            Path file = workDirectory.toPath().resolve("audit.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, JsonReport.of(audit));
            getLog().info("All figures are in " + file + ".");
        }
        if (!audit.coverage().reaches(least)) {
            fail("Binding coverage is " + audit.coverage().percent() + " %, and " + least.toPlainString()
                    + " % are asked for. Bind the figures named above and run " + command() + " again.");
        }
    }
}
