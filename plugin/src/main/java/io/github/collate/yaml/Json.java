package io.github.collate.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON into the same nodes, and writes it. JSON is YAML, but reference managers indent theirs by tabs, which the YAML
 * engine takes for a mistake.
 */
public final class Json {

    private static final int DEPTH = 50;

    private final String file;
    private final JsonParser parser;
    private final Problems problems;
    private int depth;

    private Json(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The file's one value; or nothing, and a problem that says why. */
    public static Optional<Node> read(String file, String text, Problems problems) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            return new Json(file, parser, problems).document();
        } catch (JsonProcessingException syntax) {
            problems.error(position(file, syntax.getLocation()), "json-syntax",
                    "This is not JSON: " + syntax.getOriginalMessage().replaceAll("\\s+", " ").replaceAll(" \\(code \\d+\\)", "") + ".");
            return Optional.empty();
        } catch (Unreadable unreadable) {
            problems.add(unreadable.problem());
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read: " + file, impossible);
        }
    }

    /**
     * Writes maps with texts as keys, lists, texts, whole numbers and truth values, in the order in which they are given.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            throw new IllegalArgumentException("not written as JSON here: " + value);
        }
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.error(new Position(file, 1, 1), "empty-file", "There is no JSON here, only white space.");
            return Optional.empty();
        }
        Node node = value();
        if (parser.nextToken() != null) {
            problems.error(here(), "json-syntax", "A second value starts here. Keep one value in a file.");
        }
        return Optional.of(node);
    }

    private Node value() throws IOException {
        Position position = here();
        JsonToken token = parser.currentToken();
        if (!token.isStructStart()) {
            return new Scalar(position, parser.getText(), token == JsonToken.VALUE_STRING);
        }
        if (depth == DEPTH) {
            throw new Unreadable(position, "too-deep", "Lists and maps may be nested " + DEPTH + " deep at most.");
        }
        depth++;
        Node node = token == JsonToken.START_ARRAY ? array(position) : object(position);
        depth--;
        return node;
    }

    private Sequence array(Position position) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Sequence(position, items);
    }

    private Mapping object(Position position) throws IOException {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = new Scalar(here(), parser.currentName(), true);
            parser.nextToken();
            Mapping.Entry first = entries.putIfAbsent(key.text(), new Mapping.Entry(key, value()));
            if (first != null) {
                problems.error(key.position(), "duplicate-key", Composer.twice(first.key(), key));
            }
        }
        return new Mapping(position, List.copyOf(entries.values()));
    }

    private Position here() {
        return position(file, parser.currentTokenLocation());
    }

    private static Position position(String file, JsonLocation location) {
        return new Position(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
