package io.github.collate.maven;

import io.github.collate.jbake.Order;
import io.github.collate.jbake.Premises;
import io.github.collate.preview.PortTaken;
import io.github.collate.preview.PreviewServer;
import java.io.Console;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Shows the site in the browser while it is written: bakes it with its drafts, serves it, and tells open pages of each change. It is
 * baked into a folder of its own, so that what is published holds no draft.
 */
@Mojo(name = "inline", requiresDirectInvocation = true, requiresProject = false,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class InlineMojo extends WatchMojo {

    /** The name or address of this machine to listen at; {@code 0.0.0.0} lets other machines look too. */
    @Parameter(property = "jbake.listenAddress", defaultValue = "127.0.0.1")
    protected String listenAddress;

    /** The file that stands for its folder. */
    @Parameter(property = "jbake.indexFile", defaultValue = "index.html")
    protected String indexFile;

    /** The port; {@code server.port} of {@code jbake.properties}, or 8820, when it is not given; 0 for any that is free. */
    @Parameter(property = "jbake.port")
    protected Integer port;

    @Override
    String verb() {
        return "preview";
    }

    @Override
    String goal() {
        return "inline";
    }

    @Override
    void run(Order order) throws IOException, MojoFailureException {
        Order preview = order.preview();
        Premises premises = Premises.of(preview).orElse(Premises.usual(preview));
        try (PreviewServer server = open(preview, premises, port == null ? premises.port() : port)) {
            rebake(() -> now().preview(), server, () -> getLog().info("Preview: " + server.address()
                    + "  Enter ends it; any other line forces a bake."));
        }
        getLog().info("The preview has ended.");
    }

    private PreviewServer open(Order order, Premises premises, int asked) throws IOException, MojoFailureException {
        if (asked < 0 || asked > 65_535) {
            throw new MojoFailureException("jbake.port=" + asked + " is no port. Write a number up to 65535, as -Djbake.port=8820");
        }
        try {
            return PreviewServer.open(order.site(), listenAddress, asked, indexFile, premises);
        } catch (UnknownHostException unknown) {
            throw new MojoFailureException("jbake.listenAddress=" + listenAddress + " is no name or address of this machine.", unknown);
        } catch (PortTaken taken) {
            return openNext(order, premises, taken);
        }
    }

    private PreviewServer openNext(Order order, Premises premises, PortTaken taken) throws IOException, MojoFailureException {
        if (taken.next().isEmpty()) {
            throw new MojoFailureException(taken.getMessage() + " Name another one as -Djbake.port=9000, or another address as"
                    + " -Djbake.listenAddress=127.0.0.1", taken);
        }
        int next = taken.next().getAsInt();
        Console console = System.console();
        if (console == null || !session.getRequest().isInteractiveMode()) {
            throw new MojoFailureException(taken.getMessage() + " The next free one: " + command() + " -Djbake.port=" + next, taken);
        }
        String answer = console.readLine("%s Take %d instead? [Y/n] ", taken.getMessage(), next);
        if (answer == null || answer.strip().toLowerCase(Locale.ROOT).startsWith("n")) {
            throw new MojoFailureException(taken.getMessage() + " Nothing was started.", taken);
        }
        return open(order, premises, next);
    }
}
