package io.github.collate.subject;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.Shapes;
import io.github.collate.collection.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 2020-12) by which an editor checks and completes the subjects of one collection. */
public final class Schema {

    private static final Map<String, Object> DATE = Shapes.of("$ref", "#/$defs/date");
    private static final Map<String, Object> SOURCES = Shapes.of("$ref", "#/$defs/sources");
    private static final Map<String, Object> TRUE = Shapes.of("const", true);

    private Schema() {}

    /** The schema as JSON, the same for the same collection. */
    public static String of(Collection collection) {
        Map<String, Object> facts = new LinkedHashMap<>();
        collection.attributes().forEach(attribute -> facts.put(attribute.id().text(), fact(attribute)));
        Map<String, Object> subject = Shapes.object(Shapes.of(
                "title", Shapes.TEXT,
                "tags", Shapes.listOf(Shapes.TEXT),
                "about", Shapes.TEXT,
                "url", Shapes.URL,
                "source", SOURCES,
                "checked", DATE,
                "facts", Shapes.object(facts),
                "events", Shapes.listOf(event())), "title");
        Map<String, Object> shared = Shapes.of(
                "date", Shapes.DATE,
                "sources", Shapes.anyOf(Shapes.TEXT, Shapes.listOf(Shapes.TEXT)));
        return Shapes.write("A subject of " + collection.title(), Shapes.with(subject, Shapes.of("$defs", shared)));
    }

    private static Map<String, Object> event() {
        return Shapes.object(Shapes.of("date", DATE, "text", Shapes.TEXT, "source", SOURCES, "note", Shapes.TEXT),
                "date", "text");
    }

    private static Map<String, Object> fact(Attribute attribute) {
        Map<String, Object> side = one(Shapes.object(shared(attribute)), List.of("value", "range"));
        Map<String, Object> properties = withStates(shared(attribute));
        properties.put("disputed", Shapes.with(Shapes.listOf(side), Shapes.of("minItems", 2)));
        properties.put("history", Shapes.listOf(step(attribute)));
        Map<String, Object> full = noneBesideDispute(noneBesideStates(one(Shapes.object(properties), FactReader.WAYS)));
        String about = attribute.about().isEmpty() ? attribute.basis() : attribute.about();
        Map<String, Object> help = Shapes.of("title", attribute.title());
        return Shapes.with(about.isEmpty() ? help : Shapes.with(help, Shapes.of("description", about)),
                Shapes.anyOf(attribute.type().schema(attribute.unit()), full));
    }

    private static Map<String, Object> step(Attribute attribute) {
        Map<String, Object> properties = withStates(shared(attribute));
        properties.put("kind", Shapes.oneOf(Step.Kind.WORDS));
        return noneBesideStates(one(Shapes.object(properties, "as_of"), FactReader.STEP_WAYS));
    }

    /** What a value and all that says something about it look like; a type decides which of these it has. */
    private static Map<String, Object> shared(Attribute attribute) {
        Type type = attribute.type();
        // In the full form a unit of the value's own may take the place of the attribute's.
        Map<String, Object> value = type.schema(type.takesUnit() ? "any" : "");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("value", value);
        if (type.isMeasured()) {
            properties.put("range", Shapes.with(Shapes.listOf(value), Shapes.of("minItems", 2, "maxItems", 2)));
            properties.put("qualifier", Shapes.oneOf(Qualifier.WORDS));
        }
        if (type.takesUnit()) {
            properties.put("unit", Shapes.TEXT);
        }
        properties.put("basis", Shapes.TEXT);
        properties.put("as_of", DATE);
        properties.put("checked", DATE);
        properties.put("recorded", DATE);
        properties.put("source", SOURCES);
        properties.put("note", Shapes.TEXT);
        properties.put("quote", Shapes.TEXT);
        return properties;
    }

    private static Map<String, Object> withStates(Map<String, Object> properties) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        State.KEYS.forEach(key -> all.put(key, TRUE));
        return all;
    }

    private static Map<String, Object> one(Map<String, Object> shape, List<String> ways) {
        return Shapes.with(shape, Shapes.of("oneOf", ways.stream().map(key -> Shapes.of("required", List.of(key))).toList()));
    }

    private static Map<String, Object> noneBesideStates(Map<String, Object> shape) {
        Map<String, Object> none = Shapes.of("properties", Shapes.of("qualifier", false, "unit", false, "basis", false));
        Map<String, Object> dependent = new LinkedHashMap<>();
        State.KEYS.forEach(key -> dependent.put(key, none));
        return Shapes.with(shape, Shapes.of("dependentSchemas", dependent));
    }

    private static Map<String, Object> noneBesideDispute(Map<String, Object> shape) {
        Map<String, Object> dependent = new LinkedHashMap<>();
        ((Map<?, ?>) shape.get("dependentSchemas")).forEach((key, value) -> dependent.put((String) key, value));
        dependent.put("disputed", Shapes.of("propertyNames", Shapes.oneOf(FactReader.DISPUTE_KEYS)));
        return Shapes.with(shape, Shapes.of("dependentSchemas", dependent));
    }
}
