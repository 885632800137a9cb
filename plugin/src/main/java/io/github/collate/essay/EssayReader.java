package io.github.collate.essay;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.text.SourceFile;
import io.github.collate.yaml.Scalar;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a content file apart into header and body, with JBake's {@code key=value} header or a YAML one between lines of
 * {@code ---}. May be used by several threads.
 *
 * <p>The rules are those of JBake 2.7.0's {@code MarkupEngine}; where it drops a file or a value with a line in the log, this
 * reader says what is wrong and where.
 */
public final class EssayReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern ZONE = Pattern.compile("[zZX]");

    private final HeaderRules rules;
    private final boolean readsZone;
    private final ThreadLocal<SimpleDateFormat> dates;

    public EssayReader(HeaderRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.readsZone = ZONE.matcher(rules.dateFormat()).find();
        this.dates = ThreadLocal.withInitial(() -> new SimpleDateFormat(rules.dateFormat()));
    }

    /**
     * One that no other thread uses; to make it of the pattern each time would take longer than to read the rest of a header. A format that
     * reads a time zone keeps it, so that one is not used twice.
     */
    private SimpleDateFormat dates() {
        return readsZone ? (SimpleDateFormat) dates.get().clone() : dates.get();
    }

    /**
     * Header and body of a file.
     *
     * @return nothing, and at least one problem that is an error, when JBake would have left the file out
     */
    public Optional<EssayFile> read(SourceFile file, Problems problems) {
        String text = withPlainEnds(file.text());
        List<String> lines = head(text);
        if (lines.stream().allMatch(String::isBlank)) {
            problems.error(Position.ofFile(file.path()), "empty-file",
                    "The file is empty. Write a header and a text, or remove the file.");
            return Optional.empty();
        }
        Optional<HeaderLines> found = YamlHeader.starts(lines, rules)
                ? YamlHeader.read(file.path(), lines, problems)
                : new KeyValueHeader(file.path(), lines, rules, problems).read();
        return found.flatMap(header -> new HeaderValues(file.path(), header, rules, this::dates, problems).check()
                .map(values -> new EssayFile(file.path(), values, body(text, header), header.bodyLine())));
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

    /** The text without a byte order mark, each line ended by {@code \n}. */
    private static String withPlainEnds(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.replace(BYTE_ORDER_MARK, "") : text;
        if (unmarked.indexOf('\r') >= 0) {
            return unmarked.lines().map(line -> line + '\n').collect(Collectors.joining());
        }
        return unmarked.isEmpty() || unmarked.endsWith("\n") ? unmarked : unmarked + '\n';
    }

    /** The lines up to the first below the separator, in which all of a header is; all lines when it is of YAML or missing. */
    private List<String> head(String text) {
        List<String> lines = new ArrayList<>();
        boolean below = false;
        for (int start = 0; start < text.length() && !below;) {
            int end = text.indexOf('\n', start);
            below = !lines.isEmpty() && isSeparator(lines.get(lines.size() - 1)) && !YamlHeader.isFence(lines.get(0));
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    private boolean isSeparator(String line) {
        return line.equals(rules.separator()) && !line.isBlank();
    }

    private static String body(String text, HeaderLines header) {
        int start = 0;
        for (int line = 1; line < header.bodyLine() && start < text.length(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.substring(start);
    }
}
