package io.github.collate.spreadsheet;

import io.github.collate.collection.AttributeId;
import io.github.collate.collection.CollectionId;
import io.github.collate.collection.SubjectId;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.source.Bibliography;
import io.github.collate.source.Source;
import io.github.collate.subject.Dataset;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a collection of a table: each column an attribute, each row a subject. */
public final class Import {

    /** Columns of these names say of a subject what its file says under the same key. */
    private static final List<String> OF_SUBJECTS = List.of("id", "tags", "about", "url");
    private static final List<String> OF_DOWNLOADS = List.of("subject", "subject_title", "group", "attribute");
    private static final Pattern UNIT = Pattern.compile("(.*\\S)\\s*\\(([^()]{1,24})\\)");
    private static final String GROUP = "facts";

    private final SourceFile file;
    private final Wanted wanted;
    private final Problems problems;
    private final char delimiter;

    private Import(SourceFile file, Wanted wanted, Problems problems) {
        this.file = file;
        this.wanted = wanted;
        this.problems = problems;
        this.delimiter = wanted.delimiter().orElseGet(() -> Table.delimiter(file.text()));
    }

    /**
     * The files of the new collection; nothing when there are problems: {@code csv-syntax}, {@code empty-csv}, {@code row-length},
     * {@code duplicate-column}, {@code unnamed-column}, {@code unknown-column}, {@code unnamed-subject}, {@code duplicate-name},
     * {@code downloaded-csv}, {@code bad-id}, {@code unknown-source}, and those of the data that would be written.
     *
     * @param sources the site's own, which {@link Wanted#source()} is one of
     */
    public static Optional<Imported> of(SourceFile file, List<SourceFile> sources, Wanted wanted, Problems problems) {
        return new Import(file, wanted, problems).run(sources);
    }

    private Optional<Imported> run(List<SourceFile> sources) {
        String id = wanted.collection().orElseGet(() -> Words.collection(file.path().replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "")));
        if (!CollectionId.accepts(id) || id.equals("sources")) {
            problems.error(Position.ofFile(file.path()), "bad-id", "\"" + id
                    + "\" cannot be the id of a collection. Name one of lower-case letters, digits and hyphens with -Djbake.collection=…");
        }
        requireSource(sources);
        Optional<Table> table = Table.read(file, delimiter, problems);
        if (table.isEmpty() || isDownload(table.get())) {
            return Optional.empty();
        }
        Optional<Imported> made = imported(id, table.get());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        made.ifPresent(imported -> validate(imported, sources));
        return problems.hasErrors() ? Optional.empty() : made;
    }

    private void requireSource(List<SourceFile> sources) {
        wanted.source().ifPresent(source -> {
            List<String> known = Bibliography.read(sources, new Problems()).all().stream().map(Source::id).map(Object::toString).toList();
            if (!known.contains(source)) {
                problems.error(Position.ofFile(wanted.data() + "/sources"), "unknown-source", "\"" + source + "\" is not a source."
                        + NearNames.hint(source, known) + " Add it in a file there, or leave jbake.source out.");
            }
        });
    }

    private boolean isDownload(Table table) {
        boolean download = table.header().size() > OF_DOWNLOADS.size()
                && table.header().subList(0, OF_DOWNLOADS.size()).stream().map(Cell::text).toList().equals(OF_DOWNLOADS);
        if (download) {
            problems.error(table.header().get(0).position(), "downloaded-csv", "This is the download of a collection, which has a row for each value"
                    + " and not one for each subject. Take the collection's folder under data/ of the site that it is from.");
        }
        return download;
    }

    private Optional<Imported> imported(String id, Table table) {
        Optional<Integer> names = namesColumn(table.header());
        Map<String, Integer> ofSubjects = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        Map<String, Cell> taken = new HashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            Cell header = table.header().get(i);
            String key = header.text().toLowerCase(Locale.ROOT);
            if (names.isPresent() && names.get() == i) {
                continue;
            }
            if (OF_SUBJECTS.contains(key)) {
                if (ofSubjects.putIfAbsent(key, i) != null) {
                    tellDuplicate(header, table.header().get(ofSubjects.get(key)));
                }
            } else {
                column(header, cells(table, i), taken).ifPresent(columns::add);
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> files = new TreeMap<>();
        subjects(id, table, names.get(), ofSubjects, columns, files);
        int subjects = files.size();
        add(files, id, "_collection", definition(id, columns));
        return Optional.of(new Imported(files, subjects, columns.stream().map(Column::told).toList()));
    }

    private Optional<Integer> namesColumn(List<Cell> header) {
        if (wanted.names().isEmpty()) {
            return Optional.of(0);
        }
        List<String> texts = header.stream().map(Cell::text).toList();
        int index = texts.indexOf(wanted.names().get());
        if (index < 0) {
            problems.error(header.get(0).position(), "unknown-column", "\"" + wanted.names().get() + "\" is not a column."
                    + NearNames.hint(wanted.names().get(), texts) + " Name the column with the subjects' names with -Djbake.name=…");
        }
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private static List<Cell> cells(Table table, int column) {
        return table.rows().stream().map(row -> row.get(column)).toList();
    }

    private Optional<Column> column(Cell header, List<Cell> cells, Map<String, Cell> taken) {
        if (header.isEmpty()) {
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                problems.error(header.position(), "unnamed-column", "This column has no name in the first row. Name it there.");
            }
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(header.text());
        boolean hasUnit = unit.matches();
        Guess guess = new Guesses(delimiter == ';').of(header.text(), hasUnit ? unit.group(2) : "", cells.stream().map(Cell::text).toList());
        boolean used = hasUnit && List.of("number", "integer", "percent", "money").contains(guess.type());
        String title = used ? unit.group(1) : header.text();
        String id = Words.attribute(title);
        if (!AttributeId.accepts(id)) {
            problems.error(header.position(), "unnamed-column", "\"" + header.text()
                    + "\" has no Latin letter or digit, of which the id of an attribute could be made. Rename the column; the title may be changed back later.");
            return Optional.empty();
        }
        Cell first = taken.putIfAbsent(id, header);
        if (first != null) {
            tellDuplicate(header, first);
            return Optional.empty();
        }
        return Optional.of(new Column(id, header, title, guess, cells));
    }

    private void tellDuplicate(Cell header, Cell first) {
        problems.error(header.position(), "duplicate-column", "\"" + header.text() + "\" and \"" + first.text() + "\" in column " + first.position().column()
                + " of the line would be one attribute. Rename one of them.");
    }

    private void subjects(String collection, Table table, int names, Map<String, Integer> ofSubjects, List<Column> columns, Map<String, byte[]> files) {
        Map<String, Cell> taken = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = table.rows().get(i);
            Cell name = row.get(names);
            if (name.isEmpty()) {
                problems.error(name.position(), "unnamed-subject", "This row has no name in the column \"" + table.header().get(names).text()
                        + "\". Give it one, or remove the row.");
                continue;
            }
            Cell written = Optional.ofNullable(ofSubjects.get("id")).map(row::get).filter(cell -> !cell.isEmpty()).orElse(name);
            String id = SubjectId.accepts(written.text()) ? written.text() : SubjectId.proposal(written.text());
            Cell first = taken.putIfAbsent(id, written);
            if (first == null) {
                add(files, collection, id, subject(name, row, ofSubjects, columns, i));
            } else {
                problems.error(written.position(), "duplicate-name", "\"" + written.text() + "\" and \"" + first.text() + "\" in line "
                        + first.position().line() + " would both be the subject " + id + ". Rename one, or give them ids in a column \"id\".");
            }
        }
    }

    private void add(Map<String, byte[]> files, String collection, String name, String text) {
        files.put(wanted.data() + "/" + collection + "/" + name + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private String subject(Cell name, List<Cell> row, Map<String, Integer> ofSubjects, List<Column> columns, int index) {
        StringBuilder yaml = new StringBuilder("title: " + Words.yaml(name.text()) + "\n");
        cell(row, ofSubjects, "tags").ifPresent(tags -> yaml.append("tags: [")
                .append(Pattern.compile("[,;|]").splitAsStream(tags).map(String::strip).filter(tag -> !tag.isEmpty()).distinct()
                        .map(tag -> "\"" + tag.replace("\\", "\\\\").replace("\"", "\\\"") + "\"").collect(Collectors.joining(", "))).append("]\n"));
        cell(row, ofSubjects, "about").ifPresent(about -> yaml.append("about: ").append(Words.yaml(about)).append('\n'));
        cell(row, ofSubjects, "url").ifPresent(url -> yaml.append("url: ").append(Words.yaml(url)).append('\n'));
        wanted.source().ifPresent(source -> yaml.append("source: ").append(Words.yaml(source)).append('\n'));
        StringBuilder facts = new StringBuilder();
        for (Column column : columns) {
            Optional<String> value = column.guess().values().get(index).map(said -> column.guess().isPlain() ? said : Words.yaml(said))
                    .or(() -> Guesses.state(column.cells().get(index).text()));
            value.ifPresent(said -> facts.append("  ").append(column.id()).append(": ").append(said).append('\n'));
        }
        return facts.isEmpty() ? yaml.toString() : yaml.append("facts:\n").append(facts).toString();
    }

    private static Optional<String> cell(List<Cell> row, Map<String, Integer> ofSubjects, String key) {
        return Optional.ofNullable(ofSubjects.get(key)).map(row::get).map(Cell::text).filter(text -> !text.isEmpty());
    }

    private String definition(String id, List<Column> columns) {
        String words = id.replace('-', ' ');
        StringBuilder yaml = new StringBuilder("title: " + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + "\n"
                + "singular: " + Words.yaml(words.replaceFirst("ies$", "y").replaceFirst("(?<!s)s$", "")) + "\n"
                + "groups:\n  " + GROUP + ": {title: Facts}\nattributes:" + (columns.isEmpty() ? " {}" : "") + "\n");
        for (Column column : columns) {
            yaml.append("  ").append(column.id()).append(":\n    title: ").append(Words.yaml(column.title())).append("\n    group: ").append(GROUP)
                    .append("\n    type: ").append(column.guess().type()).append('\n');
            if (!column.guess().unit().isEmpty()) {
                yaml.append("    unit: ").append(Words.yaml(column.guess().unit())).append('\n');
            }
        }
        return yaml.toString();
    }

    /** What is to be written is read as a bake would. */
    private void validate(Imported imported, List<SourceFile> sources) {
        List<SourceFile> all = new ArrayList<>(sources);
        imported.files().forEach((path, bytes) -> all.add(new SourceFile(path, new String(bytes, StandardCharsets.UTF_8))));
        Problems found = new Problems();
        Dataset.read(wanted.data(), all, found);
        found.all().stream().filter(problem -> imported.files().containsKey(problem.position().file())).forEach(problems::add);
    }
}
