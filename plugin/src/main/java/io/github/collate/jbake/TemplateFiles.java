package io.github.collate.jbake;

import io.github.collate.text.Position;
import java.io.File;
import org.jbake.app.configuration.JBakeConfiguration;

/** Where templates stand, for reports. */
final class TemplateFiles {

    private final Settings settings;
    private final JBakeConfiguration config;

    TemplateFiles(Settings settings) {
        this.settings = settings;
        this.config = settings.config();
    }

    /**
     * A place in a template.
     *
     * @param name as the engine names it; null when it does not know
     * @param line 0 when it is not known
     */
    Position position(String name, int line, int column) {
        if (name == null) {
            return Position.ofFile(settings.pathOf(config.getTemplateFolder()));
        }
        File file = new File(config.getTemplateFolder(), name);
        boolean builtIn = !file.exists() && Freemarker.class.getResource("/collate/templates/" + name) != null;
        String path = builtIn ? "(built in) " + name : settings.pathOf(file);
        return new Position(path, Math.max(0, line), Math.max(0, column));
    }
}
