package io.github.collate.claim;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks over expressions. */
final class Trees {

    private Trees() {}

    /** The expression and all its parts. */
    static Stream<CelExpr> all(CelExpr expression) {
        return Stream.concat(Stream.of(expression), parts(expression).stream().flatMap(Trees::all));
    }

    private static List<CelExpr> parts(CelExpr expression) {
        List<CelExpr> parts = new ArrayList<>();
        switch (expression.getKind()) {
            case SELECT -> parts.add(expression.select().operand());
            case CALL -> {
                expression.call().target().ifPresent(parts::add);
                parts.addAll(expression.call().args());
            }
            case LIST -> parts.addAll(expression.list().elements());
            case COMPREHENSION -> parts.addAll(List.of(expression.comprehension().iterRange(), expression.comprehension().accuInit(),
                    expression.comprehension().loopCondition(), expression.comprehension().loopStep(),
                    expression.comprehension().result()));
            default -> { }
        }
        return parts;
    }

    /** The names that occur, each once. */
    static Stream<String> names(CelExpr expression) {
        return all(expression).filter(part -> part.getKind() == CelExpr.ExprKind.Kind.IDENT).map(part -> part.ident().name())
                .distinct();
    }

    /** The functions and operators that occur. */
    static Set<String> functions(CelExpr expression) {
        return all(expression).filter(part -> part.getKind() == CelExpr.ExprKind.Kind.CALL).map(part -> part.call().function())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the list that a variable of a comprehension goes through, as in {@code platforms.filter(p, …).all(p, …)}. */
    static Optional<String> rangeOf(CelExpr expression, String variable) {
        return all(expression)
                .filter(part -> part.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION
                        && part.comprehension().iterVar().equals(variable))
                .flatMap(part -> source(part.comprehension().iterRange()).stream())
                .findFirst();
    }

    private static Optional<String> source(CelExpr range) {
        return switch (range.getKind()) {
            case IDENT -> Optional.of(range.ident().name());
            case COMPREHENSION -> source(range.comprehension().iterRange());
            default -> Optional.empty();
        };
    }
}
