package io.github.collate.collection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces of JSON Schemas, as maps in the order in which they are written. */
public final class Shapes {

    /** A text that says something; what YAML takes for a number or a truth value is a text too where a text is due. */
    public static final Map<String, Object> TEXT =
            of("type", List.of("string", "number", "boolean"), "pattern", "\\S");

    static final Map<String, Object> NUMBER =
            anyOf(of("type", "number"), matching(Decimals.UNDERSCORED + "(\\.\\d+)?"));

    public static final Map<String, Object> DATE = anyOf(
            matching(PartialDate.PATTERN), of("type", "integer", "minimum", 1000, "maximum", 9999));

    public static final Map<String, Object> URL = of("type", "string", "pattern", WebAddress.PATTERN);

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Shapes() {}

    /** A map of the given keys and values in turn. */
    public static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** The first map, and after it the entries of the second. */
    public static Map<String, Object> with(Map<String, Object> first, Map<String, Object> more) {
        Map<String, Object> map = new LinkedHashMap<>(first);
        map.putAll(more);
        return Collections.unmodifiableMap(map);
    }

    @SafeVarargs
    public static Map<String, Object> anyOf(Map<String, Object>... shapes) {
        return of("anyOf", List.of(shapes));
    }

    /** A text that the pattern matches as a whole. */
    public static Map<String, Object> matching(String pattern) {
        return of("type", "string", "pattern", "^(" + pattern + ")$");
    }

    public static Map<String, Object> oneOf(List<String> words) {
        return of("enum", words);
    }

    public static Map<String, Object> listOf(Map<String, Object> items) {
        return of("type", "array", "items", items);
    }

    /** An object with these properties and no others. */
    public static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> shape = of("type", "object", "properties", properties, "additionalProperties", false);
        return required.length == 0 ? shape : with(shape, of("required", List.of(required)));
    }

    /** An object with free keys that match the pattern. */
    public static Map<String, Object> mapOf(String keyPattern, Map<String, Object> values) {
        return of("type", "object", "propertyNames", of("pattern", "^(" + keyPattern + ")$"), "additionalProperties", values);
    }

    /** A whole schema as JSON text, the same for the same content. */
    public static String write(String title, Map<String, Object> shape) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            Json.write(with(of("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title), shape), json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", impossible);
        }
        return text + "\n";
    }
}
