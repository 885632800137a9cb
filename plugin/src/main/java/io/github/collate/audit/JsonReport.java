package io.github.collate.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.collate.essay.ClaimReference;
import io.github.collate.text.Position;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What an audit found, for programs: every figure of every essay. */
public final class JsonReport {

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** The report, ending with a line break; the same for the same site. */
    public static String of(Audit audit) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(
                    new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
            new JsonReport(json).write(audit);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text takes everything", impossible);
        }
        return out + "\n";
    }

    private void write(Audit audit) throws IOException {
        json.writeStartObject();
        coverage(audit.coverage());
        json.writeNumberField("facts", audit.facts());
        strings("alone", audit.alone());
        json.writeNumberField("claims", audit.claims());
        json.writeArrayFieldStart("vacuous");
        for (ClaimReference claim : audit.vacuous()) {
            json.writeStartObject();
            place(claim.position());
            json.writeStringField("expression", claim.expression().text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("drafts", audit.drafts());
        json.writeArrayFieldStart("essays");
        for (AuditedEssay essay : audit.essays()) {
            write(essay);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("percent", coverage.percent());
        json.writeNumberField("bound", coverage.bound());
        json.writeNumberField("unbound", coverage.unbound());
        json.writeEndObject();
    }

    private void write(AuditedEssay essay) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", essay.file());
        json.writeStringField("page", essay.page());
        json.writeStringField("title", essay.title());
        coverage(essay.coverage());
        json.writeArrayFieldStart("blocks");
        for (AuditedBlock block : essay.blocks()) {
            json.writeStartObject();
            json.writeStringField("kind", block.kind());
            json.writeNumberField("number", block.number());
            json.writeStringField("opening", block.opening());
            json.writeArrayFieldStart("figures");
            for (AuditedFigure figure : block.figures()) {
                write(figure);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (AuditedTable table : essay.tables()) {
            json.writeStartObject();
            place(table.position());
            json.writeNumberField("moved", table.moved());
            strings("stuck", table.stuck());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(AuditedFigure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", figure.text());
        json.writeStringField("fate", figure.fate().word());
        place(figure.position());
        strings("facts", figure.facts());
        json.writeEndObject();
    }

    private void place(Position position) throws IOException {
        json.writeStringField("file", position.file());
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
    }

    private void strings(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
