package io.github.collate.spreadsheet;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of a file of comma-separated values (RFC 4180), or with another mark between the cells.
 *
 * @param header the first row that has anything in it
 * @param rows the others; each has as many cells as the header
 */
record Table(List<Cell> header, List<List<Cell>> rows) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The mark that the first line has most of outside quotes; a comma when it has none. */
    static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.size()];
        boolean quoted = false;
        for (char c : text.stripLeading().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && DELIMITERS.contains(c)) {
                counts[DELIMITERS.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.get(best);
    }

    /** Reads a table. Problems: {@code csv-syntax}, {@code empty-csv}, {@code row-length}. */
    static Optional<Table> read(SourceFile file, char delimiter, Problems problems) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
        List<List<Cell>> rows = new ArrayList<>();
        Places places = new Places(file, delimiter);
        try (CSVParser parser = CSVParser.parse(file.text(), format)) {
            for (CSVRecord record : parser) {
                List<Cell> row = row(record, places);
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(row);
                }
            }
        } catch (UncheckedIOException malformed) {
            tell(file, malformed.getCause(), problems);
            return Optional.empty();
        } catch (IOException malformed) {
            tell(file, malformed, problems);
            return Optional.empty();
        }
        return table(file, rows, problems);
    }

    private static void tell(SourceFile file, IOException malformed, Problems problems) {
        String what = malformed instanceof CSVException ? malformed.getMessage() : String.valueOf(malformed.getMessage());
        int line = what.matches("(?s).*line:? \\d+.*") ? Integer.parseInt(what.replaceAll("(?s).*?line:? (\\d+).*", "$1")) : 0;
        problems.error(new Position(file.path(), line, 0), "csv-syntax", "This is no table: " + what
                + ". A cell with a quote in it stands in quotes, and the quote in it is doubled.");
    }

    private static List<Cell> row(CSVRecord record, Places places) {
        List<Position> positions = places.of(record.getCharacterPosition(), record.size());
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            row.add(new Cell(positions.get(i), record.get(i).replace('\u00A0', ' ').strip()));
        }
        return row;
    }

    private static Optional<Table> table(SourceFile file, List<List<Cell>> rows, Problems problems) {
        if (rows.size() < 2) {
            problems.error(Position.ofFile(file.path()), "empty-csv",
                    "The table has no " + (rows.isEmpty() ? "header" : "rows below its header") + ". The first row names the columns, each other one is a subject.");
            return Optional.empty();
        }
        List<Cell> header = withoutEmptyEnd(rows.get(0));
        List<List<Cell>> body = new ArrayList<>();
        for (List<Cell> row : rows.subList(1, rows.size())) {
            List<Cell> cells = withoutEmptyEnd(row);
            if (cells.size() > header.size()) {
                problems.error(cells.get(header.size()).position(), "row-length", "This row has " + cells.size() + " cells, and the header has "
                        + header.size() + ". Put a cell that has the mark between cells in it into quotes, or name the column.");
            } else {
                List<Cell> full = new ArrayList<>(cells);
                Position end = cells.isEmpty() ? row.get(0).position() : cells.get(cells.size() - 1).position();
                while (full.size() < header.size()) {
                    full.add(new Cell(end, ""));
                }
                body.add(full);
            }
        }
        return Optional.of(new Table(header, body));
    }

    private static List<Cell> withoutEmptyEnd(List<Cell> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size);
    }
}
