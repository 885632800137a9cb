package io.github.collate.source;

import io.github.collate.collection.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 2020-12) by which an editor checks and completes YAML files of sources. */
public final class Schema {

    private Schema() {}

    /** The schema as JSON. */
    public static String sources() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", Shapes.TEXT);
        properties.put("title", Shapes.TEXT);
        properties.put("title-is-description", Shapes.of("type", "boolean"));
        properties.put("publisher", Shapes.TEXT);
        properties.put("container-title", Shapes.TEXT);
        properties.put("author", Shapes.listOf(Shapes.of("type", "object")));
        properties.put("URL", Shapes.URL);
        properties.put("issued", date());
        properties.put("accessed", date());
        properties.put("archive-url", Shapes.URL);
        properties.put("kind", Shapes.oneOf(Kind.WORDS));
        properties.put("note", Shapes.TEXT);
        Csl.OTHER.forEach(key -> properties.put(key, true));
        return Shapes.write("Sources of Collate", Shapes.mapOf(SourceId.PATTERN, Shapes.object(properties, "title")));
    }

    private static Map<String, Object> date() {
        Map<String, Object> part = Shapes.of("type", List.of("integer", "string"));
        return Shapes.anyOf(Shapes.DATE, Shapes.of("type", "object", "properties",
                Shapes.of("date-parts", Shapes.listOf(Shapes.listOf(part)))));
    }
}
