package io.github.collate.maven;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.WarmOven;
import io.github.collate.preview.Audience;
import io.github.collate.preview.Baker;
import io.github.collate.preview.Rebaking;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Bakes the site, and again whenever a file of it has changed. A blank line or Ctrl-C ends it, any other line forces a bake. */
@Mojo(name = "watch", requiresDirectInvocation = true, requiresProject = false,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class WatchMojo extends SiteMojo {

    /** What Maven builds, which may lie among the sources. */
    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    protected File buildDirectory;

    @Override
    String verb() {
        return "watch";
    }

    @Override
    String goal() {
        return "watch";
    }

    @Override
    void run(Order order) throws IOException, MojoFailureException {
        rebake(this::now, (told, premises, outcome) -> { }, () -> getLog().info("Watching " + inputDirectory
                + ". Enter ends this; any other line forces a bake."));
        getLog().info("Ended.");
    }

    /** The order of this moment; one that cannot be given was refused before the first bake. */
    final Order now() {
        try {
            return order();
        } catch (MojoFailureException changed) {
            throw new IllegalStateException("the day was read before", changed);
        }
    }

    /** Bakes until it is ended. */
    final void rebake(Supplier<Order> orders, Audience audience, Runnable ready) throws IOException {
        boolean atTerminal = System.console() != null;
        Terminal terminal = new Terminal(getLog(), screen(), this::tell);
        List<Path> products = buildDirectory == null ? List.of() : List.of(buildDirectory.toPath());
        new Rebaking(orders, Baker.warm(new WarmOven(terminal)), terminal, audience, products).run(System.in, atTerminal, ready);
    }
}
