package io.github.collate.essay;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes a content file apart into header and body, with JBake's {@code key=value} header or a YAML one between lines of
 * {@code ---}. May be used by several threads.
 *
 * <p>The rules are those of JBake 2.7.0's {@code MarkupEngine}; where it drops a file or a value with a line in the log, this
 * reader says what is wrong and where.
 */
public final class EssayReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final HeaderRules rules;

    public EssayReader(HeaderRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * Header and body of a file.
     *
     * @return nothing, and at least one problem that is an error, when JBake would have left the file out
     */
    public Optional<EssayFile> read(SourceFile file, Problems problems) {
        List<String> lines = lines(file.text());
        if (lines.stream().allMatch(String::isBlank)) {
            problems.error(Position.ofFile(file.path()), "empty-file",
                    "The file is empty. Write a header and a text, or remove the file.");
            return Optional.empty();
        }
        Optional<HeaderLines> found = YamlHeader.starts(lines, rules)
                ? YamlHeader.read(file.path(), lines, problems)
                : new KeyValueHeader(file.path(), lines, rules, problems).read();
        return found.flatMap(header -> new HeaderValues(file.path(), header, rules, problems).check()
                .map(values -> new EssayFile(file.path(), values, body(lines, header), header.bodyLine())));
    }

    /**
     * What a header reader found.
     *
     * @param listedTags when they are a list of YAML, else empty
     * @param bodyLine the line that the body starts at, from 1
     */
    record HeaderLines(List<Header.Field> fields, List<Scalar> listedTags, int bodyLine) {

        HeaderLines {
            fields = List.copyOf(fields);
            listedTags = List.copyOf(listedTags);
        }

        HeaderLines(List<Header.Field> fields, int bodyLine) {
            this(fields, List.of(), bodyLine);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(BYTE_ORDER_MARK)) {
            return lines;
        }
        return text.replace(BYTE_ORDER_MARK, "").lines().toList();
    }

    private static String body(List<String> lines, HeaderLines header) {
        StringBuilder body = new StringBuilder();
        for (String line : lines.subList(Math.min(header.bodyLine() - 1, lines.size()), lines.size())) {
            body.append(line).append('\n');
        }
        return body.toString();
    }
}
