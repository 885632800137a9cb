package io.github.collate.claim;

import dev.cel.checker.CelChecker;
import dev.cel.checker.CelCheckerBuilder;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.CelVarDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.parser.CelStandardMacro;
import io.github.collate.essay.Expression;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Subject;
import java.util.List;
import java.util.Optional;

/** Reads expressions and checks their names and types. The first use loads CEL, which takes a good part of a second. */
final class Compiler {

    /** Code points; a page of text. */
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 100;
    private static final CelOptions OPTIONS = CelOptions.current().maxExpressionCodePointSize(LONGEST).maxParseRecursionDepth(DEEPEST)
            .populateMacroCalls(true).build();

    private final Vocabulary vocabulary;
    private final CelParser parser;

    Compiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.parser = CelParserFactory.standardCelParserBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addMacros(CelMacro.newGlobalMacro("subject", 1, (factory, target, arguments) ->
                        Optional.of(subject(factory, arguments.get(0)))))
                .build();
    }

    /** Makes {@code subject("platforms/tiktok")} a name that the checker is told of. */
    private CelExpr subject(CelMacroExprFactory factory, CelExpr argument) {
        boolean text = argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        if (!text) {
            return factory.reportError(CelIssue.formatError(factory.getSourceLocation(argument), "subject() takes an id in quotes"));
        }
        String written = argument.constant().stringValue();
        List<Subject> found = vocabulary.lookup(written);
        if (found.size() == 1) {
            return factory.newIdentifier(Vocabulary.unnamed(found.get(0)));
        }
        return factory.reportError(CelIssue.formatError(factory.getSourceLocation(argument),
                (found.isEmpty() ? Complaints.UNKNOWN_SUBJECT : Complaints.AMBIGUOUS_SUBJECT) + written));
    }

    /** The checked expression; nothing, and problems, when it makes no sense. */
    Optional<CelAbstractSyntaxTree> compile(Expression expression, Problems problems) {
        Complaints complaints = new Complaints(expression, vocabulary, problems);
        CelValidationResult parsed = parser.parse(expression.text());
        if (parsed.hasError()) {
            complaints.syntax(parsed.getErrors().get(0));
            return Optional.empty();
        }
        CelAbstractSyntaxTree tree = tree(parsed);
        CelValidationResult checked = checker(tree).check(tree);
        if (checked.hasError()) {
            complaints.types(tree, checked.getErrors());
            return Optional.empty();
        }
        return Optional.of(tree(checked)).filter(complaints::isQuestion).filter(complaints::checkChoices);
    }

    /** It is told only of what occurs, since it compares all it knows with each other for each expression. */
    private CelChecker checker(CelAbstractSyntaxTree tree) {
        CelCheckerBuilder checker = CelCompilerFactory.standardCelCheckerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setTypeProvider(vocabulary)
                .addFunctionDeclarations(Signatures.of(vocabulary.types(), Trees.functions(tree.getExpr())));
        Trees.names(tree.getExpr()).forEach(name -> vocabulary.typeOf(name)
                .ifPresent(type -> checker.addVarDeclarations(CelVarDecl.newVarDeclaration(name, type))));
        return checker.build();
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult sound) {
        try {
            return sound.getAst();
        } catch (CelValidationException unsound) {
            throw new IllegalStateException("no errors, and no tree", unsound);
        }
    }
}
