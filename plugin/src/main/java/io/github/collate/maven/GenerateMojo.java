package io.github.collate.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Bakes the site. */
@Mojo(name = "generate")
public final class GenerateMojo extends AbstractMojo {

    @Override
    public void execute() {
        getLog().info("Nothing to bake yet.");
    }
}
