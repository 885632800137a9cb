package io.github.collate.claim;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import io.github.collate.collection.Attribute;
import io.github.collate.collection.Collection;
import io.github.collate.essay.Expression;
import io.github.collate.problem.NearNames;
import io.github.collate.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in an author's words, and at the place in the author's file, what CEL's parser and checker find wrong. */
final class Complaints {

    /** Words that {@code subject()} puts before what an author wrote in it. */
    static final String UNKNOWN_SUBJECT = "unknown subject: ";
    static final String AMBIGUOUS_SUBJECT = "ambiguous subject: ";

    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '(.*?)' applied to '\\((.*?)\\)'.*", Pattern.DOTALL);
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.*?)' .*", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("undefined field '(.*?)'.*", Pattern.DOTALL);
    private static final Map<String, String> OPERATORS = Map.ofEntries(Map.entry("_==_", "=="), Map.entry("_!=_", "!="),
            Map.entry("_<_", "<"), Map.entry("_<=_", "<="), Map.entry("_>_", ">"), Map.entry("_>=_", ">="), Map.entry("_+_", "+"),
            Map.entry("_-_", "-"), Map.entry("_*_", "*"), Map.entry("_/_", "/"), Map.entry("_%_", "%"), Map.entry("-_", "-"),
            Map.entry("@in", "in"), Map.entry("_[_]", "[ ]"));

    private final Expression expression;
    private final Vocabulary vocabulary;
    private final Problems problems;

    Complaints(Expression expression, Vocabulary vocabulary, Problems problems) {
        this.expression = expression;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** What the parser says. */
    void syntax(CelIssue issue) {
        String message = issue.getMessage();
        if (message.contains("limit") || message.contains("recursion")) {
            problems.error(expression.at(0), "too-costly-claim",
                    "This expression is too long or nested too deeply to be read. Make two claims of it.");
            return;
        }
        if (message.startsWith(UNKNOWN_SUBJECT)) {
            String written = message.substring(UNKNOWN_SUBJECT.length());
            problems.error(expression.at(offset(issue)), "unknown-subject", "\"" + written + "\" is not a subject."
                    + NearNames.hint(written, vocabulary.ids()));
        } else if (message.startsWith(AMBIGUOUS_SUBJECT)) {
            problems.error(expression.at(offset(issue)), "ambiguous-subject", ambiguous(message.substring(AMBIGUOUS_SUBJECT.length())));
        } else {
            problems.error(expression.at(offset(issue)), "claim-syntax", unreadable(message));
        }
    }

    private String ambiguous(String written) {
        return "\"" + written + "\" is a subject of several collections. Write " + vocabulary.lookup(written).stream()
                .map(subject -> "subject('" + subject.collection() + "/" + subject.id() + "')").sorted()
                .collect(Collectors.joining(" or ")) + ".";
    }

    private static String unreadable(String message) {
        if (message.contains("<EOF>")) {
            return "The expression ends too early.";
        }
        if (message.contains("For input string")) {
            return "This number is too large to be written so.";
        }
        if (message.contains("has() macro")) {
            return "has() asks for an attribute, as in has(tiktok.ad_share).";
        }
        return "The expression cannot be read from here on: " + message.replaceFirst("(?s) expecting .*", "")
                .replaceFirst("token recognition error at: ", "").replaceAll("\\s+", " ") + ".";
    }

    /** What the checker says. */
    void types(CelAbstractSyntaxTree parsed, List<CelIssue> issues) {
        List<CelIssue> calls = issues.stream().filter(this::isUnknownFunction).toList();
        (calls.isEmpty() ? issues : calls).forEach(issue -> type(parsed, issue));
    }

    /** What stands in the brackets of an unknown function cannot be understood either. */
    private boolean isUnknownFunction(CelIssue issue) {
        Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
        return undeclared.matches() && isCalled(offset(issue), undeclared.group(1));
    }

    private void type(CelAbstractSyntaxTree parsed, CelIssue issue) {
        String message = issue.getMessage();
        Matcher undeclared = UNDECLARED.matcher(message);
        Matcher field = FIELD.matcher(message);
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (undeclared.matches()) {
            undeclared(issue, undeclared.group(1));
        } else if (field.matches()) {
            problems.error(expression.at(fieldOffset(issue)), "unknown-attribute", unknownField(parsed, issue, field.group(1)));
        } else if (overload.matches()) {
            problems.error(expression.at(offset(issue)), "claim-type", mismatch(overload.group(1), overload.group(2)));
        } else {
            problems.error(expression.at(offset(issue)), "claim-type", words(message) + ".");
        }
    }

    private void undeclared(CelIssue issue, String name) {
        int at = offset(issue);
        if (isCalled(at, name)) {
            problems.error(expression.at(at - name.length()), "unknown-name", "\"" + name + "\" is not a function of claims."
                    + NearNames.hint(name, Signatures.names()));
        } else {
            problems.error(expression.at(at), "unknown-name", "\"" + name + "\" is neither a collection nor a subject."
                    + NearNames.hint(name, vocabulary.names()));
        }
    }

    /** CEL gives the place of a call's bracket. */
    private boolean isCalled(int at, String name) {
        return expression.text().startsWith("(", at) && expression.text().startsWith(name, Math.max(0, at - name.length()));
    }

    private String unknownField(CelAbstractSyntaxTree parsed, CelIssue issue, String field) {
        Optional<Collection> collection = operandCollection(parsed, issue);
        return "\"" + field + "\" is not an attribute of " + collection.map(known -> known.id().text()).orElse("any collection") + "."
                + NearNames.hint(field, collection.map(vocabulary::fields).orElse(Set.of()));
    }

    /** The checker does not say of what; a subject's own name tells, and where the site has but one collection, that does. */
    private Optional<Collection> operandCollection(CelAbstractSyntaxTree parsed, CelIssue issue) {
        Optional<String> name = Trees.all(parsed.getExpr())
                .filter(part -> part.id() == issue.getExprId() && part.getKind() == CelExpr.ExprKind.Kind.SELECT)
                .map(part -> part.select().operand())
                .filter(operand -> operand.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .map(operand -> operand.ident().name())
                .findFirst();
        Optional<CelType> own = name.flatMap(vocabulary::typeOf);
        Optional<CelType> ranged = name.flatMap(variable -> Trees.rangeOf(parsed.getExpr(), variable)).flatMap(vocabulary::typeOf)
                .map(type -> type instanceof ListType list ? list.elemType() : type);
        return own.or(() -> ranged).flatMap(vocabulary::collection).or(vocabulary::onlyCollection);
    }

    private static String mismatch(String function, String types) {
        if (function.equals("_?_:_")) {
            return "Where true or false is asked for stands " + words(types.replaceFirst(", .*", "")) + ".";
        }
        if (function.equals("_&&_") || function.equals("_||_") || function.equals("!_")) {
            return "Where true or false is asked for stands " + words(types) + ".";
        }
        String operator = OPERATORS.getOrDefault(function, function);
        return "\"" + operator + "\" cannot be used with " + words(types) + ".";
    }

    /** The names of types as authors know them. */
    private static String words(String text) {
        return text.replaceAll("list\\(([^()]*)\\)", "list of $1").replaceAll("\\bbool\\b", "yes-no")
                .replaceAll("\\b(int|double)\\b", "number").replaceAll("\\bstring\\b", "text").replaceAll(", (?=[^,]*$)", " and ");
    }

    /** A claim is true or false, so that is what its expression must come to. */
    boolean isQuestion(CelAbstractSyntaxTree checked) {
        boolean bool = checked.getResultType().equals(SimpleType.BOOL);
        if (!bool) {
            problems.error(expression.at(0), "claim-type", "A claim must come to true or false, and this expression comes to "
                    + words(checked.getResultType().name()) + ".");
        }
        return bool;
    }

    /** A text that no value of a choice can be would make a comparison false for ever without a word. */
    boolean checkChoices(CelAbstractSyntaxTree checked) {
        long wrong = Trees.all(checked.getExpr())
                .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.CALL && part.call().args().size() == 2)
                .filter(part -> List.of("_==_", "_!=_").contains(part.call().function()))
                .filter(part -> {
                    List<CelExpr> sides = part.call().args();
                    return isNoChoice(checked, sides.get(0), sides.get(1)) || isNoChoice(checked, sides.get(1), sides.get(0));
                }).count();
        return wrong == 0;
    }

    private boolean isNoChoice(CelAbstractSyntaxTree checked, CelExpr asked, CelExpr written) {
        boolean comparable = asked.getKind() == CelExpr.ExprKind.Kind.SELECT && written.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && checked.getType(written.id()).filter(SimpleType.STRING::equals).isPresent();
        if (!comparable) {
            return false;
        }
        String text = written.constant().stringValue();
        List<String> choices = checked.getType(asked.select().operand().id()).flatMap(vocabulary::collection)
                .flatMap(collection -> collection.attribute(asked.select().field()))
                .map(Attribute::type).map(type -> type.choiceIds()).orElse(List.of());
        boolean wrong = !choices.isEmpty() && !choices.contains(text);
        if (wrong) {
            problems.error(expression.at(offset(checked, written.id())), "unknown-choice", "\"" + text
                    + "\" is not a choice of " + asked.select().field() + "." + NearNames.hint(text, choices));
        }
        return wrong;
    }

    /** Where a part begins, in UTF-16 units; CEL counts code points. */
    int offset(CelAbstractSyntaxTree tree, long part) {
        return units(tree.getSource().getPositionsMap().getOrDefault(part, 0));
    }

    private int offset(CelIssue issue) {
        int line = issue.getSourceLocation().getLine();
        int column = issue.getSourceLocation().getColumn();
        String text = expression.text();
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = start;
        for (int i = 0; i < column && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** CEL gives the place of the dot. */
    private int fieldOffset(CelIssue issue) {
        int at = offset(issue);
        return expression.text().startsWith(".", at) ? at + 1 : at;
    }

    private int units(int codePoints) {
        String text = expression.text();
        return text.offsetByCodePoints(0, Math.min(Math.max(codePoints, 0), text.codePointCount(0, text.length())));
    }
}
