package io.github.collate.essay;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JBake's own header: lines of {@code key=value} up to the separator. */
final class KeyValueHeader {

    private static final int BAD_LINES_TOLD = 5;

    private final String path;
    private final List<String> lines;
    private final HeaderRules rules;
    private final Problems problems;

    KeyValueHeader(String path, List<String> lines, HeaderRules rules, Problems problems) {
        this.path = path;
        this.lines = lines;
        this.rules = rules;
        this.problems = problems;
    }

    /** The header; nothing, and a problem, when JBake would not take it for one. */
    Optional<EssayReader.HeaderLines> read() {
        int separator = lines.indexOf(rules.separator());
        if (separator < 0) {
            return withoutHeader();
        }
        List<Integer> bad = linesWithoutAssignment(separator);
        if (!bad.isEmpty()) {
            bad.stream().limit(BAD_LINES_TOLD).forEach(this::tellOfBadLine);
            return Optional.empty();
        }
        List<Header.Field> fields = fields();
        List<String> header = lines.subList(0, separator);
        boolean type = isSeen("type", rules.defaultType(), header, fields);
        boolean status = isSeen("status", rules.defaultStatus(), header, fields);
        return type && status ? Optional.of(new EssayReader.HeaderLines(fields, bodyLine(separator))) : Optional.empty();
    }

    private Optional<EssayReader.HeaderLines> withoutHeader() {
        if (rules.allowNoHeader()) {
            return Optional.of(new EssayReader.HeaderLines(List.of(), 1));
        }
        problems.error(at(0, 1), "missing-header", "The file has no header. Begin it with lines such as \"title=…\", "
                + "\"type=" + rules.offeredTypes().stream().reduce((first, last) -> last).orElse("post")
                + "\" and \"status=published\", then a line \"" + rules.separator() + "\"." + nearSeparator());
        return Optional.empty();
    }

    /** A separator with spaces around it is none: {@code MarkupEngine} looks for the exact line. */
    private String nearSeparator() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).trim().equals(rules.separator().trim())) {
                return " Line " + (i + 1) + " has spaces around the separator: remove them.";
            }
        }
        return YamlHeader.isFence(lines.get(0)) ? " A YAML header needs a second line ---." : "";
    }

    private List<Integer> linesWithoutAssignment(int separator) {
        List<Integer> bad = new ArrayList<>();
        for (int i = 0; i < separator; i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).contains("=")) {
                bad.add(i);
            }
        }
        return bad;
    }

    private void tellOfBadLine(int index) {
        String line = lines.get(index).strip();
        if (line.isEmpty()) {
            problems.error(at(index, 1), "header-line", "The line holds only spaces. Remove them: JBake takes a header "
                    + "only when its lines are empty or \"key=value\".");
        } else {
            int column = lines.get(index).indexOf(line.charAt(0)) + 1;
            problems.error(at(index, column), "header-line", "\"" + shortened(line) + "\" is not \"key=value\". Write it so, "
                    + "or move it below the line \"" + rules.separator() + "\".");
        }
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    private List<Header.Field> fields() {
        List<Header.Field> fields = new ArrayList<>();
        for (int i = 0; i < lines.size() && !lines.get(i).trim().equals(rules.separator()); i++) {
            String line = lines.get(i);
            int equals = line.indexOf('=');
            if (equals >= 0) {
                fields.add(new Header.Field(line.substring(0, equals).trim(), at(i, column(line, 0)),
                        line.substring(equals + 1).trim(), at(i, column(line, equals + 1))));
            }
        }
        return fields;
    }

    /** The column of the first character that is not white space; that of the start when there is none. */
    private static int column(String line, int start) {
        int column = start;
        while (column < line.length() && line.charAt(column) <= ' ') {
            column++;
        }
        return column == line.length() ? start + 1 : column + 1;
    }

    /** {@code MarkupEngine} sees a key that must be there only when the equals sign follows it at once. */
    private boolean isSeen(String key, String byDefault, List<String> header, List<Header.Field> fields) {
        if (!byDefault.isEmpty() || header.stream().anyMatch(line -> line.trim().startsWith(key + "="))) {
            return true;
        }
        Optional<Header.Field> spaced = fields.stream().filter(field -> field.key().equals(key)).findFirst();
        spaced.ifPresent(field -> problems.error(field.position(), "missing-" + key, "Write \"" + key + "=" + field.text()
                + "\": JBake does not see a " + key + " with a space before the equals sign."));
        return spaced.isEmpty();
    }

    /** Without a body JBake shows the whole file, header and all; so does this. */
    private int bodyLine(int separator) {
        if (separator < lines.size() - 1) {
            return separator + 2;
        }
        problems.warning(at(separator, 1), "empty-body", "Nothing stands below the header, and so JBake shows the header's "
                + "own lines as the text. Write a text, or leave one empty line.");
        return 1;
    }

    private Position at(int index, int column) {
        return new Position(path, index + 1, column);
    }
}
