package io.github.collate.jbake;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * FreeMarker's settings. Templates that end in {@code .ftl} get JBake's: compatibility 2.3.0, no escaping; or what the
 * property {@code freemarker.incompatible_improvements} says. Templates that end in {@code .ftlh} or {@code .ftlx}, which stock
 * JBake does not know, get today's: they escape by default, and read records.
 */
final class Freemarker {

    private static final Version MODERN = new Version(2, 3, 34);
    private static final String PREFIX = "freemarker.";

    private Freemarker() {}

    static boolean isModern(String templateName) {
        return templateName.endsWith(".ftlh") || templateName.endsWith(".ftlx");
    }

    /** @param recording is told of each template that a page uses */
    static Configuration stock(JBakeConfiguration config, Recording recording) {
        Configuration freemarker = new RecordedTemplates(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS, recording);
        prepare(freemarker, config);
        return freemarker;
    }

    /** @param recording is told of each template that a page uses */
    static Configuration modern(JBakeConfiguration config, Recording recording) {
        Configuration freemarker = new RecordedTemplates(age(Configuration.getVersion()), recording);
        freemarker.setLocale(Locale.UK);
        prepare(freemarker, config);
        return freemarker;
    }

    /**
     * The age of today's settings. A site's pom may name an older FreeMarker among the dependencies of the plugin, whose own age is
     * then the most that it takes.
     */
    static Version age(Version library) {
        return library.intValue() < MODERN.intValue() ? library : MODERN;
    }

    private static void prepare(Configuration freemarker, JBakeConfiguration config) {
        freemarker.setDefaultEncoding(config.getRenderEncoding());
        freemarker.setOutputEncoding(config.getOutputEncoding());
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        TimeZone zone = config.getFreemarkerTimeZone();
        if (zone != null) {
            freemarker.setTimeZone(zone);
            freemarker.setSQLDateAndTimeTimeZone(zone);
        }
        freemarker.setTemplateLoader(loader(config));
        passSettings(freemarker, config);
    }

    private static TemplateLoader loader(JBakeConfiguration config) {
        TemplateLoader builtIn = Defaults.templates(config);
        try {
            return new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(config.getTemplateFolder(), true), builtIn});
        } catch (IOException noFolder) {
            // A site of data alone has no templates of its own; of others the bake reports that the folder is missing.
            return builtIn;
        }
    }

    /** Keys of {@code jbake.properties} that name a setting of FreeMarker's own, such as {@code freemarker.number_format}. */
    private static void passSettings(Configuration freemarker, JBakeConfiguration config) {
        if (!(config instanceof DefaultJBakeConfiguration properties)) {
            return;
        }
        Object improvements = properties.get(PREFIX + Configuration.INCOMPATIBLE_IMPROVEMENTS_KEY);
        if (improvements != null
                && freemarker.getIncompatibleImprovements().equals(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS)) {
            setImprovements(freemarker, improvements.toString());
        }
        Iterator<?> keys = properties.getCompositeConfiguration().getKeys();
        while (keys.hasNext()) {
            String key = keys.next().toString();
            if (!key.startsWith(PREFIX)) {
                continue;
            }
            String setting = key.substring(PREFIX.length());
            if (freemarker.getSettingNames(false).contains(setting)
                    && !setting.equals(Configuration.INCOMPATIBLE_IMPROVEMENTS_KEY)) {
                set(freemarker, setting, properties.get(key).toString());
            }
        }
    }

    private static void set(Configuration freemarker, String setting, String value) {
        try {
            freemarker.setSetting(setting, value);
        } catch (TemplateException refused) {
            throw refused(setting, value, refused);
        }
    }

    private static void setImprovements(Configuration freemarker, String version) {
        try {
            freemarker.setIncompatibleImprovements(new Version(version));
        } catch (IllegalArgumentException refused) {
            throw refused(Configuration.INCOMPATIBLE_IMPROVEMENTS_KEY, version, refused);
        }
    }

    private static IllegalArgumentException refused(String setting, String value, Exception cause) {
        return new IllegalArgumentException("freemarker." + setting + "=" + value
                + " is not a value that FreeMarker takes for this setting. Correct it, or remove the line.", cause);
    }
}
