package io.github.collate.essay;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.collate.collection.PartialDate;
import io.github.collate.essay.FactReference.Choice;
import io.github.collate.essay.FactReference.Variant;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import io.github.collate.yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between a directive's marks. */
final class DirectiveSyntax {

    private static final String NAME = "[^\\s/|]+";
    /** Behind a slash may stand a tag, which holds what its author likes. */
    private static final Pattern SUBJECT = Pattern.compile("(?:(" + NAME + ")/)?((?<=/)\\S(?:[^|]*\\S)?|" + NAME + ")");
    /** Ids of attributes hold no dot, ids of subjects may: the last dot parts them. */
    private static final Pattern FACT = Pattern.compile("(?:(" + NAME + ")/)?(" + NAME + ")\\.([^\\s/|.]+)");
    /** With spaces, since ids of subjects may hold hyphens. */
    private static final Pattern MINUS = Pattern.compile("\\s+[-\u2212]\\s+");
    private static final Pattern QUOTED = Pattern.compile("\\{\\{([^{}\n\r]*[^{}\\s][^{}\n\r]*)\\}\\}");
    private static final Pattern FOLDER = Pattern.compile(NAME + "/");
    private static final Pattern CITED = Pattern.compile("@[^\\s;,@]+");
    /** In a cell of a table an author may write the bar with a backslash, as Markdown asks for elsewhere. */
    private static final Pattern BAR = Pattern.compile("\\\\?\\|");

    private final Problems problems;

    DirectiveSyntax(Problems problems) {
        this.problems = problems;
    }

    /** The reference, or nothing and a problem. */
    Optional<Reference> read(DirectiveNode node, Position position, Reference.Place place) {
        return switch (node.form()) {
            case SUBJECT -> subject(node.content(), position, place);
            case FACT -> fact(node.content(), position, place);
            case CITATION -> citation(node.content(), position, place);
        };
    }

    /** The words that a directive gives to its heading's id; they do not depend on the data. */
    static String wordsForId(DirectiveNode node) {
        String[] parts = BAR.split(node.content(), 2);
        String name = parts[0].strip();
        String last = name.substring(name.indexOf('/') + 1);
        return switch (node.form()) {
            case SUBJECT -> parts.length == 2 ? parts[1].strip() : last;
            case FACT -> FOLDER.matcher(MINUS.matcher(name).replaceAll(" ")).replaceAll("").replace('.', ' ');
            case CITATION -> "";
        };
    }

    /** Text of YAML in which facts may be quoted; one that cannot be read stays as it is written, and is reported. */
    Caption caption(Scalar written) {
        List<String> texts = new ArrayList<>();
        List<Reference> facts = new ArrayList<>();
        int end = 0;
        for (Matcher quoted = QUOTED.matcher(written.text()); quoted.find();) {
            Position at = written.position();
            Optional<Reference> fact = fact(quoted.group(1),
                    new Position(at.file(), at.line(), at.column() + quoted.start()), Reference.Place.HEADING);
            if (fact.isPresent()) {
                texts.add(written.text().substring(end, quoted.start()));
                facts.add(fact.get());
                end = quoted.end();
            }
        }
        texts.add(written.text().substring(end));
        return new Caption(texts, facts);
    }

    private Optional<Reference> subject(String content, Position position, Reference.Place place) {
        String[] parts = BAR.split(content, 2);
        Matcher name = SUBJECT.matcher(parts[0].strip());
        Optional<String> text = parts.length == 2 ? Optional.of(Escaping.unescapeString(parts[1].strip())) : Optional.empty();
        if (!name.matches() || text.filter(String::isBlank).isPresent()) {
            return malformed(position, "[[" + content + "]]", "[[id]], [[collection/id]], [[tags/name]] or [[id|text]]", "\\[[");
        }
        return Optional.of(new SubjectReference(position, Optional.ofNullable(name.group(1)), name.group(2), text, place));
    }

    /** What a fact is quoted by, without the braces. */
    Optional<Reference> fact(String content, Position position, Reference.Place place) {
        String[] parts = BAR.split(content, 2);
        Matcher minus = MINUS.matcher(parts[0]);
        if (minus.find()) {
            return difference(content, parts, minus, position, place);
        }
        Matcher name = FACT.matcher(parts[0].strip());
        if (!name.matches()) {
            String example = SUBJECT.matcher(parts[0].strip()).matches() ? parts[0].strip() : "subject";
            return malformed(position, "{{" + content + "}}", "{{" + example + ".attribute}}", "\\{{");
        }
        return shown(content, position).map(shown -> new FactReference(position, Optional.ofNullable(name.group(1)), name.group(2),
                name.group(3), shown.variant(), shown.choice(), place));
    }

    /** What the words behind the bars ask for. */
    private record Shown(Variant variant, Choice choice) {}

    private Optional<Shown> shown(String content, Position position) {
        Optional<Variant> variant = Optional.of(Variant.FULL);
        Optional<PartialDate> asOf = Optional.empty();
        Optional<String> source = Optional.empty();
        for (String word : BAR.splitAsStream(content).skip(1).map(String::strip).toList()) {
            if (PartialDate.parse(word).isPresent() && asOf.isEmpty()) {
                asOf = PartialDate.parse(word);
            } else if (CITED.matcher(word).matches() && source.isEmpty()) {
                source = Optional.of(word.substring(1));
            } else if (variant.equals(Optional.of(Variant.FULL))) {
                variant = variant(word, position);
            } else {
                variant = Optional.empty();
            }
        }
        Choice choice = new Choice(asOf, source);
        if (variant.equals(Optional.of(Variant.EARLIER)) && choice.isMade()) {
            problems.error(position, "unknown-variant", "\"" + choice.text() + "\" says which value is meant, and so does \"earlier\"."
                    + " Leave one of them out.");
            return Optional.empty();
        }
        return variant.map(way -> new Shown(way, choice));
    }

    private Optional<Reference> difference(String content, String[] parts, Matcher minus, Position position,
            Reference.Place place) {
        Matcher left = FACT.matcher(parts[0].substring(0, minus.start()).strip());
        Matcher right = FACT.matcher(parts[0].substring(minus.end()).strip());
        if (parts.length == 2 || !left.matches() || !right.matches()) {
            return malformed(position, "{{" + content + "}}", "{{subject.attribute - other.attribute}}", "\\{{");
        }
        int start = position.column() + DirectiveNode.Form.FACT.opening.length();
        int indent = content.length() - content.stripLeading().length();
        return Optional.of(new FactDifference(position, operand(left, position, start + indent, place),
                operand(right, position, start + minus.end(), place), place));
    }

    private static FactReference operand(Matcher name, Position position, int column, Reference.Place place) {
        return new FactReference(new Position(position.file(), position.line(), column), Optional.ofNullable(name.group(1)),
                name.group(2), name.group(3), Variant.FULL, Choice.NONE, place);
    }

    private Optional<Variant> variant(String word, Position position) {
        Optional<Variant> variant = Arrays.stream(Variant.values()).filter(known -> known.word().equals(word)).findFirst();
        if (variant.isEmpty()) {
            List<String> words = Arrays.stream(Variant.values()).map(Variant::word).filter(known -> !known.isEmpty()).toList();
            problems.error(position, "unknown-variant", "\"" + word + "\" is not a way to show a fact."
                    + NearNames.hint(word, words));
        }
        return variant;
    }

    private Optional<Reference> citation(String content, Position position, Reference.Place place) {
        List<Scalar> sources = new ArrayList<>();
        int column = position.column() + 1;
        for (String part : ("@" + content).split(";", -1)) {
            if (!CITED.matcher(part.strip()).matches()) {
                return malformed(position, "[@" + content + "]", "[@id] or [@id; @id] with nothing else in the brackets",
                        "\\[@");
            }
            int space = part.length() - part.stripLeading().length();
            Position at = new Position(position.file(), position.line(), column + space);
            sources.add(new Scalar(at, part.strip().substring(1), false));
            column += part.length() + 1;
        }
        return Optional.of(new Citation(position, sources, place));
    }

    private Optional<Reference> malformed(Position position, String written, String form, String escaped) {
        problems.error(position, "malformed-directive", "\"" + written + "\" cannot be read. Write " + form
                + "; for plain text begin it with \"" + escaped + "\".");
        return Optional.empty();
    }
}
