package io.github.collate.jbake;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.launcher.SystemExit;

/**
 * JBake's configuration, out of the same files in the same order. JBake has its library build each part by reflection, whose hundred and
 * thirty classes take a new process a tenth of a second to load; here the parts are simply made.
 */
final class SiteProperties {

    private SiteProperties() {}

    /**
     * The configuration of a site.
     *
     * @throws JBakeException when the folder is none, or a file cannot be read
     */
    static DefaultJBakeConfiguration load(Order order) {
        File source = order.source().toFile();
        File destination = order.site().toFile();
        JBakeConfigurationFactory factory = new JBakeConfigurationFactory();
        if (!source.isDirectory() || new File(source, ConfigUtil.LEGACY_CONFIG_FILE).exists()) {
            // JBake tells what it has to say of these.
            return factory.createDefaultJbakeConfiguration(source, destination, (File) null, order.clearCache());
        }
        try {
            return factory.createDefaultJbakeConfiguration(source, destination, read(source), order.clearCache());
        } catch (ConfigurationException | IOException broken) {
            throw new JBakeException(SystemExit.CONFIGURATION_ERROR, broken.getMessage(), broken);
        }
    }

    private static CompositeConfiguration read(File source) throws ConfigurationException, IOException {
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        File own = new File(source, ConfigUtil.CONFIG_FILE);
        if (own.exists()) {
            try (InputStream in = new FileInputStream(own)) {
                all.addConfiguration(read(in));
            }
        }
        try (InputStream in = ConfigUtil.class.getClassLoader().getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
            if (in != null) {
                all.addConfiguration(read(in));
            }
        }
        all.addConfiguration(new SystemConfiguration());
        return all;
    }

    private static PropertiesConfiguration read(InputStream in) throws ConfigurationException, IOException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        properties.setThrowExceptionOnMissing(true);
        properties.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
        properties.setIncludesAllowed(false);
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.read(text);
        }
        return properties;
    }
}
