package com.example.dropin;

import java.io.File;
import java.util.Properties;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes as the goal {@code generate} of {@code org.jbake:jbake-maven-plugin:2.7.0-rc.7} does. */
final class StockBake {

    private StockBake() {}

    /** @param arguments pairs of a site's folder and the folder to write to */
    public static void main(String[] arguments) throws JBakeException {
        int errors = 0;
        for (int i = 0; i < arguments.length; i += 2) {
            DefaultJBakeConfiguration config = new JBakeConfigurationFactory()
                    .createDefaultJbakeConfiguration(new File(arguments[i]), new File(arguments[i + 1]), true);
            config.addConfiguration(new Properties());
            Oven oven = new Oven(config);
            System.gc();
            oven.bake();
            System.out.println("baked " + arguments[i]);
            oven.getErrors().forEach(Throwable::printStackTrace);
            errors += oven.getErrors().size();
        }
        Runtime.getRuntime().halt(errors == 0 ? 0 : 1);
    }
}
