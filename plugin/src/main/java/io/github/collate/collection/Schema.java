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
                "comparisons", Shapes.listOf(comparison()),
                "rankings", Shapes.mapOf(NAME, ranking())), "title", "singular", "groups", "attributes"));
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

    /** Which of better and scale an attribute takes is up to its type, which a schema cannot look up. */
    private static Map<String, Object> ranking() {
        Map<String, Object> scale = Shapes.anyOf(
                Shapes.with(Shapes.listOf(Shapes.of("type", List.of("string", "number"))), Shapes.of("minItems", 2, "maxItems", 2)),
                Shapes.of("type", "object", "additionalProperties", Shapes.of("type", "number", "minimum", 0, "maximum", 1)));
        Map<String, Object> limit = Shapes.of("type", "number", "minimum", 0, "maximum", Criterion.MOST.intValueExact());
        Map<String, Object> criterion = Shapes.object(Shapes.of(
                "attribute", Shapes.matching(NAME),
                "weight", Shapes.of("type", "number", "exclusiveMinimum", 0, "maximum", Criterion.MOST.intValueExact()),
                "least", limit,
                "most", limit,
                "better", Shapes.oneOf(List.of("higher", "lower", "yes", "no")),
                "scale", scale), "attribute", "weight");
        return Shapes.object(Shapes.of(
                "title", Shapes.TEXT,
                "about", Shapes.TEXT,
                "subjects", Shapes.with(Shapes.listOf(Shapes.TEXT), Shapes.of("minItems", 2, "uniqueItems", true)),
                "attributes", Shapes.with(Shapes.listOf(criterion), Shapes.of("minItems", 1))), "title", "attributes");
    }
}
