package io.github.collate.essay;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Mapping;
import io.github.collate.yaml.Node;
import io.github.collate.yaml.Scalar;
import io.github.collate.yaml.Sequence;
import io.github.collate.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A header of YAML between two lines of {@code ---}, the first of which starts the file. */
final class YamlHeader {

    private static final String FENCE = "---";

    private YamlHeader() {}

    /**
     * Whether the lines start with a YAML header. On a site where files may do without a header, a file may as well start
     * with a rule across the page; so the first line of the header must look like a key.
     */
    static boolean starts(List<String> lines, HeaderRules rules) {
        if (!isFence(lines.get(0)) || rules.separator().equals(FENCE) && rules.allowNoHeader()) {
            return false;
        }
        int end = end(lines);
        if (end < 0) {
            return false;
        }
        return firstLine(lines.subList(1, end))
                .map(line -> line.matches("[^\\s:-][^:]*:(\\s.*)?"))
                .orElse(!rules.allowNoHeader());
    }

    /** The first line that is neither empty nor a comment. */
    private static Optional<String> firstLine(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#")).findFirst();
    }

    static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static int end(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The header; nothing, and a problem, when it is not YAML. */
    static Optional<EssayReader.HeaderLines> read(String path, List<String> lines, Problems problems) {
        int end = end(lines);
        List<String> header = lines.subList(1, end);
        int bodyLine = end + 2;
        if (firstLine(header).isEmpty()) {
            return Optional.of(new EssayReader.HeaderLines(List.of(), bodyLine));
        }
        return Yaml.read(new Position(path, 2, 1), String.join("\n", header), problems)
                .flatMap(node -> mapping(node, problems))
                .map(mapping -> new EssayReader.HeaderLines(fields(mapping), tags(mapping), bodyLine));
    }

    private static Optional<Mapping> mapping(Node node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error(node.position(), "header-line", "A header is made of keys with values, such as \"title: …\", not of "
                + node.described() + ".");
        return Optional.empty();
    }

    private static List<Header.Field> fields(Mapping mapping) {
        List<Header.Field> fields = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            fields.add(new Header.Field(entry.key().text(), entry.key().position(), value(entry.value()),
                    entry.value().position()));
        }
        return fields;
    }

    private static List<Scalar> tags(Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equalsIgnoreCase("tags"))
                .flatMap(entry -> entry.value() instanceof Sequence list ? list.items().stream() : Stream.empty())
                .map(item -> new Scalar(item.position(), value(item).toString(), false))
                .toList();
    }

    private static Object value(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.isNull() ? "" : scalar.text();
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(YamlHeader::value).toList();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((Mapping) node).entries().forEach(entry -> map.put(entry.key().text(), value(entry.value())));
        return map;
    }
}
