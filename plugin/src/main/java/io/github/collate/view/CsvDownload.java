package io.github.collate.view;

import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.collection.PartialDate;
import io.github.collate.source.Source;
import io.github.collate.source.SourceId;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Fact;
import io.github.collate.subject.Qualifier;
import io.github.collate.subject.Statement;
import io.github.collate.subject.Step;
import io.github.collate.subject.Subject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A collection's facts for spreadsheets (RFC 4180): a row for each value, be it held now, disputed or of the past. */
public final class CsvDownload {

    private static final String[] COLUMNS = {"subject", "subject_title", "group", "attribute", "attribute_title", "kind", "step",
        "state", "value", "text", "qualifier", "unit", "basis", "as_of", "checked", "recorded", "sources", "source_urls", "note", "quote"};
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();

    private final Dataset data;
    private final Collection collection;
    private final CSVPrinter csv;

    private CsvDownload(Dataset data, Collection collection, CSVPrinter csv) {
        this.data = data;
        this.collection = collection;
        this.csv = csv;
    }

    /** The text of {@code data/<collection>.csv}. */
    public static String of(Dataset data, Collection collection) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            new CsvDownload(data, collection, csv).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", impossible);
        }
        return text.toString();
    }

    private void write() throws IOException {
        for (Subject subject : data.subjects(collection.id())) {
            for (Fact fact : subject.facts().values()) {
                Attribute attribute = collection.attribute(fact.id().attribute());
                for (Statement said : fact.statements()) {
                    write(subject, attribute, fact.isDisputed() ? "disputed" : "now", "", said);
                }
                for (Step step : fact.history()) {
                    write(subject, attribute, "history", step.kind().word(), step.statement());
                }
            }
        }
    }

    private void write(Subject subject, Attribute attribute, String kind, String step, Statement said) throws IOException {
        boolean value = said.value().isPresent();
        List<String> cells = List.of(subject.id().text(), subject.title(), attribute.group().text(), attribute.id().text(),
                attribute.title(), kind, step, said.state().word(),
                value && said.machine().isEmpty() ? said.value().get().text() : said.machine(), said.text(),
                said.qualifier().map(Qualifier::word).orElse(""), value ? said.unit() : "", value ? said.basis() : "",
                said.asOf().map(PartialDate::machine).orElse(""), said.checked().map(PartialDate::machine).orElse(""),
                said.recorded().map(PartialDate::machine).orElse(""),
                said.sources().stream().map(SourceId::text).collect(Collectors.joining("; ")), urls(said.sources()), said.note(),
                said.quote());
        csv.printRecord(cells.stream().map(CsvDownload::defused).toList());
    }

    private String urls(List<SourceId> ids) {
        return ids.stream()
                .flatMap(id -> data.bibliography().source(id).flatMap(Source::url).stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /** A spreadsheet runs what looks like a formula; an apostrophe in front makes it a text (OWASP, "CSV injection"). */
    private static String defused(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
