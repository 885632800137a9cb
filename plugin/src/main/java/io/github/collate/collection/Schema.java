package io.github.collate.collection;

import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 2020-12) by which an editor checks and completes a {@code _collection.yaml}. */
public final class Schema {

    private static final String NAME = AttributeId.PATTERN;

    private Schema() {}

    /** The schema as JSON. */
    public static String definition() {
        return Shapes.write("A collection of Collate", Shapes.object(Shapes.of(
                "title", Shapes.TEXT,
                "singular", Shapes.TEXT,
                "about", Shapes.TEXT,
                "order", Shapes.with(Shapes.listOf(Shapes.TEXT), Shapes.of("uniqueItems", true)),
                "groups", Shapes.mapOf(NAME, Shapes.object(Shapes.of("title", Shapes.TEXT, "about", Shapes.TEXT), "title")),
                "attributes", Shapes.mapOf(NAME, attribute()),
                "comparisons", Shapes.listOf(comparison())), "title", "singular", "groups", "attributes"));
    }

    private static Map<String, Object> attribute() {
        Map<String, Object> shape = Shapes.object(Shapes.of(
                "title", Shapes.TEXT,
                "group", Shapes.matching(NAME),
                "type", Shapes.matching("(list of )?(" + String.join("|", AttributeDefinition.words()) + ")"),
                "unit", Shapes.TEXT,
                "basis", Shapes.TEXT,
                "better", Shapes.oneOf(List.of("higher", "lower")),
                "max_age", Shapes.matching(MaxAge.PATTERN),
                "about", Shapes.TEXT,
                "choices", Shapes.with(Shapes.of("type", "object", "additionalProperties", Shapes.TEXT),
                        Shapes.of("minProperties", 1))), "title", "group", "type");
        Map<String, Object> choice = Shapes.of("properties", Shapes.of("type", Shapes.of("pattern", "choice$")));
        return Shapes.with(shape, Shapes.of(
                "if", choice,
                "then", Shapes.of("required", List.of("choices")),
                "else", Shapes.of("properties", Shapes.of("choices", false))));
    }

    private static Map<String, Object> comparison() {
        return Shapes.object(Shapes.of(
                "subjects", Shapes.with(Shapes.listOf(Shapes.TEXT), Shapes.of("minItems", 2, "uniqueItems", true)),
                "title", Shapes.TEXT,
                "about", Shapes.TEXT,
                "attributes", Shapes.listOf(Shapes.matching(AttributePattern.PATTERN)),
                "verdict", Shapes.TEXT), "subjects");
    }
}
