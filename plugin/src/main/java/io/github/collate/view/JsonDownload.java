package io.github.collate.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.ListValue;
import io.github.collate.collection.MoneyValue;
import io.github.collate.collection.NumberValue;
import io.github.collate.collection.PartialDate;
import io.github.collate.collection.PercentValue;
import io.github.collate.collection.RangeValue;
import io.github.collate.collection.Value;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Event;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Qualifier;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A collection's facts with all their provenance, for programs; the same bytes for the same data.
 *
 * <p>Numbers, percentages and sums of money are JSON numbers; dates and durations are in ISO 8601, choices by their ids; a
 * range is {@code {"low": …, "high": …}}. What is missing is left out.
 */
public final class JsonDownload {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final Dataset data;
    private final Collection collection;
    private final JsonGenerator json;

    private JsonDownload(Dataset data, Collection collection, JsonGenerator json) {
        this.data = data;
        this.collection = collection;
        this.json = json;
    }

    /** The text of {@code data/<collection>.json}. */
    public static String of(Dataset data, Collection collection) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            new JsonDownload(data, collection, json).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", impossible);
        }
        return text + "\n";
    }

    private void write() throws IOException {
        json.writeStartObject();
        text("collection", collection.id().text());
        text("title", collection.title());
        text("about", collection.about());
        json.writeArrayFieldStart("attributes");
        for (Attribute attribute : collection.attributes()) {
            write(attribute);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("subjects");
        for (Subject subject : data.subjects(collection.id())) {
            write(subject);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Attribute attribute) throws IOException {
        json.writeStartObject();
        text("id", attribute.id().text());
        text("title", attribute.title());
        text("group", attribute.group().text());
        text("type", attribute.type().word());
        text("unit", attribute.unit());
        text("basis", attribute.basis());
        text("about", attribute.about());
        json.writeEndObject();
    }

    private void write(Subject subject) throws IOException {
        json.writeStartObject();
        text("id", subject.id().text());
        text("title", subject.title());
        text("about", subject.about());
        text("url", subject.url().map(Object::toString).orElse(""));
        texts("tags", subject.tagNames());
        json.writeObjectFieldStart("facts");
        for (Fact fact : subject.facts().values()) {
            json.writeFieldName(fact.id().attribute().text());
            write(fact);
        }
        json.writeEndObject();
        if (!subject.events().isEmpty()) {
            json.writeArrayFieldStart("events");
            for (Event event : subject.events()) {
                write(event);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Event event) throws IOException {
        json.writeStartObject();
        text("date", event.date().machine());
        text("text", event.text());
        text("note", event.note());
        sources(event.sources());
        json.writeEndObject();
    }

    private void write(Fact fact) throws IOException {
        json.writeStartObject();
        if (fact.isDisputed()) {
            text("state", "disputed");
            text("text", fact.text());
            text("note", fact.note());
            json.writeArrayFieldStart("disputed");
            for (Statement side : fact.statements()) {
                json.writeStartObject();
                write(side);
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            write(fact.statements().get(0));
        }
        if (!fact.history().isEmpty()) {
            json.writeArrayFieldStart("history");
            for (Step step : fact.history()) {
                json.writeStartObject();
                text("kind", step.kind().word());
                write(step.statement());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Statement said) throws IOException {
        text("state", said.state().word());
        if (said.value().isPresent()) {
            json.writeFieldName("value");
            write(said.value().get());
            text("text", said.text());
            text("qualifier", said.qualifier().map(Qualifier::word).orElse(""));
            text("unit", said.unit());
            text("basis", said.basis());
        }
        text("as_of", said.asOf().map(PartialDate::machine).orElse(""));
        text("checked", said.checked().map(PartialDate::machine).orElse(""));
        text("recorded", said.recorded().map(PartialDate::machine).orElse(""));
        text("note", said.note());
        text("quote", said.quote());
        sources(said.sources());
    }

    private void write(Value value) throws IOException {
        if (value instanceof RangeValue range) {
            json.writeStartObject();
            json.writeFieldName("low");
            write(range.low());
            json.writeFieldName("high");
            write(range.high());
            json.writeEndObject();
        } else if (value instanceof ListValue list) {
            json.writeStartArray();
            for (Value item : list.items()) {
                write(item);
            }
            json.writeEndArray();
        } else if (value instanceof NumberValue || value instanceof PercentValue || value instanceof MoneyValue) {
            json.writeNumber(value.machine());
        } else {
            json.writeString(value.machine().isEmpty() ? value.text() : value.machine());
        }
    }

    private void sources(List<SourceId> ids) throws IOException {
        json.writeArrayFieldStart("sources");
        for (SourceId id : ids) {
            Optional<Source> source = data.bibliography().source(id);
            json.writeStartObject();
            text("id", id.text());
            text("title", source.map(Source::title).orElse(""));
            text("url", source.flatMap(Source::url).map(Object::toString).orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
