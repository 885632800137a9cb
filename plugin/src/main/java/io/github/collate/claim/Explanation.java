package io.github.collate.claim;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelUnparserFactory;
import io.github.collate.claim.Operand.Items;
import io.github.collate.claim.Operand.Number;
import io.github.collate.claim.Operand.Text;
import io.github.collate.claim.Operand.Thing;
import io.github.collate.claim.Operand.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says why a claim is false: what its parts come to, and the facts behind them. */
final class Explanation {

    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in");
    private static final int MOST_FACTS = 12;
    private static final int MOST_ITEMS = 8;

    private final CelAbstractSyntaxTree tree;
    private final Evaluation evaluation;
    private final List<String> lines = new ArrayList<>();
    private List<ReadFact> facts;

    private Explanation(CelAbstractSyntaxTree tree, Evaluation evaluation) {
        this.tree = tree;
        this.evaluation = evaluation;
        this.facts = evaluation.read();
    }

    /** Lines for a problem, each a sentence without its full stop. */
    static List<String> of(CelAbstractSyntaxTree tree, Evaluation evaluation) {
        Explanation explanation = new Explanation(tree, evaluation);
        explanation.why(tree.getExpr());
        explanation.lines.addAll(facts(explanation.facts));
        return explanation.lines;
    }

    /** A line for each fact, as far as a reader can take them in. */
    static List<String> facts(List<ReadFact> facts) {
        List<String> lines = new ArrayList<>(facts.stream().limit(MOST_FACTS).map(ReadFact::sentence).toList());
        if (facts.size() > MOST_FACTS) {
            lines.add("and " + (facts.size() - MOST_FACTS) + " more facts");
        }
        return lines;
    }

    /** Follows what is false down to a comparison, or to the item that a list fails for. */
    private void why(CelExpr part) {
        if (part.getKind() == CelExpr.ExprKind.Kind.CALL) {
            call(part);
        } else if (part.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION) {
            item(part);
        }
    }

    private void call(CelExpr part) {
        CelExpr.CelCall call = part.call();
        if (call.function().equals("_&&_")) {
            call.args().stream()
                    .filter(side -> evaluation.result(side.id()).filter(new Truth(false)::equals).isPresent())
                    .forEach(this::why);
        } else if (COMPARISONS.contains(call.function())) {
            call.args().forEach(this::side);
        }
    }

    /** What one side of a comparison comes to; a fact alone is told of below. */
    private void side(CelExpr side) {
        boolean speaks = side.getKind() == CelExpr.ExprKind.Kind.CALL || side.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION;
        if (speaks) {
            evaluation.result(side.id()).flatMap(Explanation::text)
                    .ifPresent(value -> lines.add(source(side) + " is " + value));
        }
    }

    /** {@code all} ends at the first item that fails. */
    private void item(CelExpr part) {
        boolean all = evaluation.result(part.comprehension().accuInit().id()).filter(new Truth(true)::equals).isPresent();
        Optional<Evaluation.Round> last = evaluation.lastRound(part.id()).filter(round -> all);
        last.ifPresent(round -> {
            text(round.item()).ifPresent(name -> lines.add("it does not hold for " + name));
            if (!round.read().isEmpty()) {
                facts = round.read();
            }
        });
    }

    private String source(CelExpr part) {
        return CelUnparserFactory.newUnparser().unparse(CelAbstractSyntaxTree.newParsedAst(part, tree.getSource()));
    }

    private static Optional<String> text(Operand value) {
        if (value instanceof Number number) {
            return Optional.of(number.quantity().text());
        }
        if (value instanceof Text text) {
            return Optional.of("\"" + text.text() + "\"");
        }
        if (value instanceof Thing thing) {
            return Optional.of(thing.subject().id().text());
        }
        if (value instanceof Moment moment) {
            return Optional.of(moment.text());
        }
        if (value instanceof Items list) {
            String shown = list.items().stream().limit(MOST_ITEMS).flatMap(item -> text(item).stream())
                    .collect(Collectors.joining(", "));
            return Optional.of("[" + shown + (list.items().size() > MOST_ITEMS ? ", …" : "") + "]");
        }
        return value instanceof Truth truth ? Optional.of(String.valueOf(truth.holds())) : Optional.empty();
    }
}
