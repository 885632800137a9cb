package io.github.collate.jbake;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;

/** Rendering tools that others put on the class path; JBake's own are served by {@link PageList}. */
final class Tools {

    private static final String EXTRACTORS = "META-INF/org.jbake.template.ModelExtractors.properties";
    private static final String STOCK = "org.jbake.render.";

    private Tools() {}

    /**
     * Whether all that has a hand in pages is JBake's own: a tool may read pages, and a model extractor anything, which nobody
     * writes down.
     */
    static boolean areStock() {
        try {
            boolean tools = ServiceLoader.load(RenderingTool.class).stream()
                    .allMatch(tool -> tool.type().getName().startsWith(STOCK));
            return tools && Collections.list(ModelExtractors.class.getClassLoader().getResources(EXTRACTORS)).size() <= 1;
        } catch (ServiceConfigurationError | IOException broken) {
            return false;
        }
    }

    /**
     * Runs each tool once; it writes below the configuration's destination, which is another one meanwhile.
     *
     * @param destination where tools are to write
     * @return how many pages they say they rendered
     */
    static int run(PageEngine engine, MemoryStore store, DefaultJBakeConfiguration config, Path destination, Problems problems) {
        Renderer renderer = new Renderer(store, config, engine);
        int rendered = 0;
        File site = config.getDestinationFolder();
        config.setDestinationFolder(destination.toFile());
        try {
            for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
                if (!tool.getClass().getName().startsWith(STOCK)) {
                    rendered += run(tool, renderer, store, config, problems);
                }
            }
        } catch (ServiceConfigurationError broken) {
            problems.error(Position.ofFile("pom.xml"), "rendering-tool",
                    "A rendering tool on the plugin's class path cannot be made: " + broken.getMessage());
        } finally {
            config.setDestinationFolder(site);
        }
        return rendered;
    }

    private static int run(RenderingTool tool, Renderer renderer, MemoryStore store, JBakeConfiguration config,
            Problems problems) {
        try {
            return tool.render(renderer, store, config);
        } catch (RenderingException failed) {
            problems.error(Position.ofFile("pom.xml"), "rendering-tool",
                    tool.getClass().getName() + " failed: " + failed.getMessage());
            return 0;
        }
    }
}
