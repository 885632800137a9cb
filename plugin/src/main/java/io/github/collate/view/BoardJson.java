package io.github.collate.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.collate.view.BoardView.GroupTally;
import io.github.collate.view.BoardView.SubjectTally;
import io.github.collate.view.BoardView.Tally;
import io.github.collate.yaml.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The board for programs. Counts are those of {@link Tally}, under the same names. */
public final class BoardJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private BoardJson() {}

    /** @param asOf the day that staleness is counted from: {@code 2026-11-23} */
    public static String of(BoardView board, String asOf) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("as_of", asOf);
            whole.put("collections", board.sections().stream().map(BoardJson::section).toList());
            Json.write(whole, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        return text + "\n";
    }

    private static Map<String, Object> section(BoardView.Section section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", section.id());
        map.put("title", section.collection().title());
        map.put("total", tally(section.all().total()));
        map.put("subjects", section.all().subjects().stream().map(BoardJson::subject).toList());
        map.put("groups", section.groups().stream().map(BoardJson::group).toList());
        return map;
    }

    private static Map<String, Object> group(GroupTally group) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", group.id());
        map.put("title", group.title());
        map.put("total", tally(group.total()));
        map.put("subjects", group.subjects().stream().map(BoardJson::subject).toList());
        return map;
    }

    private static Map<String, Object> subject(SubjectTally row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", row.subject().title());
        map.put("page", row.subject().href());
        map.put("counts", tally(row.tally()));
        return map;
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("cells", tally.cells());
        map.put("values", tally.values());
        map.put("sourced", tally.sourced());
        map.put("official", tally.official());
        map.put("fresh", tally.fresh());
        map.put("stale", tally.stale());
        map.put("undated", tally.undated());
        map.put("lasting", tally.lasting());
        map.put("disputed", tally.disputed());
        map.put("unknown", tally.unknown());
        map.put("undisclosed", tally.undisclosed());
        map.put("inapplicable", tally.inapplicable());
        map.put("absent", tally.absent());
        return map;
    }
}
