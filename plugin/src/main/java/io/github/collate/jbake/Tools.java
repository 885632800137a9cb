package io.github.collate.jbake;

import io.github.collate.bake.Staging;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.File;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
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
            return ofOthers().isEmpty() && Collections.list(ModelExtractors.class.getClassLoader().getResources(EXTRACTORS)).size() <= 1;
        } catch (ServiceConfigurationError | IOException broken) {
            return false;
        }
    }

    private static List<ServiceLoader.Provider<RenderingTool>> ofOthers() {
        return ServiceLoader.load(RenderingTool.class).stream()
                .filter(tool -> !tool.type().getName().startsWith(STOCK)).toList();
    }

    /**
     * Runs each tool once; it writes below the configuration's destination, which is the staging folder meanwhile.
     *
     * @return how many pages they say they rendered
     */
    static int run(PageEngine engine, MemoryStore store, DefaultJBakeConfiguration config, Staging staging, Problems problems) {
        try {
            List<ServiceLoader.Provider<RenderingTool>> tools = ofOthers();
            return tools.isEmpty() ? 0 : run(tools, engine, store, config, staging, problems);
        } catch (ServiceConfigurationError broken) {
            problems.error(Position.ofFile("pom.xml"), "rendering-tool",
                    "A rendering tool on the plugin's class path cannot be made: " + broken.getMessage());
            return 0;
        }
    }

    private static int run(List<ServiceLoader.Provider<RenderingTool>> tools, PageEngine engine, MemoryStore store,
            DefaultJBakeConfiguration config, Staging staging, Problems problems) {
        Renderer renderer = new Renderer(store, config, engine);
        int rendered = 0;
        File site = config.getDestinationFolder();
        config.setDestinationFolder(staging.lend().toFile());
        try {
            for (ServiceLoader.Provider<RenderingTool> tool : tools) {
                rendered += run(tool.get(), renderer, store, config, problems);
            }
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
