package io.github.collate.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What a file is by its ending, the same on every machine; the JDK asks the system, whose tables differ. */
final class ContentTypes {

    static final String HTML = "text/html; charset=utf-8";

    private static final String OTHER = "application/octet-stream";

    private final Properties types = new Properties();

    ContentTypes() {
        try (InputStream in = ContentTypes.class.getResourceAsStream("content-types.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            types.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Texts are said to be UTF-8, as GitHub Pages says of them. */
    String of(String name) {
        String type = types.getProperty(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), OTHER);
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
