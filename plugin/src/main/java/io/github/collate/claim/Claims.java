package io.github.collate.claim;

import dev.cel.common.CelAbstractSyntaxTree;
import io.github.collate.collection.PartialDate;
import io.github.collate.claim.Operand.Fault;
import io.github.collate.claim.Operand.Truth;
import io.github.collate.claim.Operand.Undecided;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.Expression;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds claims against the facts. Nothing of CEL is loaded until the first of them comes. To be used by one thread. */
public final class Claims {

    /** More than two disputes of three sides each, three of two; beyond that a claim stays undecided. */
    private static final int MOST_RUNS = 64;

    private final Dataset data;
    private final LocalDate today;
    private final Problems told;
    private final Judgements judgements;
    private Problems problems = new Problems();
    private Optional<Bench> bench = Optional.empty();

    /** @param today the day that {@link ClaimReference#until} is held against */
    public Claims(Dataset data, LocalDate today, Problems problems) {
        this(data, today, new Judgements(), problems);
    }

    /** @param judgements what was found earlier, which this takes over and adds to */
    public Claims(Dataset data, LocalDate today, Judgements judgements, Problems problems) {
        this.data = Objects.requireNonNull(data, "data");
        this.today = Objects.requireNonNull(today, "today");
        this.told = Objects.requireNonNull(problems, "problems");
        this.judgements = judgements;
        judgements.begin(data, today);
    }

    private record Bench(Vocabulary vocabulary, Compiler compiler) {}

    /**
     * What the facts say; nothing when the claim makes no sense. Problems: {@code false-claim}, {@code lapsed-claim},
     * {@code undecided-claim}, {@code empty-claim}, {@code claim-syntax}, {@code claim-type}, {@code claim-error},
     * {@code unknown-name}, {@code unknown-attribute}, {@code unknown-choice}, {@code incomparable-facts} and
     * {@code too-costly-claim}.
     */
    public Optional<Finding> judge(ClaimReference claim) {
        return judgements.of(claim).or(() -> judgeAnew(claim));
    }

    private Optional<Finding> judgeAnew(ClaimReference claim) {
        problems = new Problems();
        Optional<Finding> finding = compileAndJudge(claim);
        problems.all().forEach(told::add);
        finding.filter(found -> problems.all().isEmpty()).ifPresent(found -> judgements.keep(claim, found));
        return finding;
    }

    private Optional<Finding> compileAndJudge(ClaimReference claim) {
        if (bench.isEmpty()) {
            Vocabulary vocabulary = new Vocabulary(data);
            bench = Optional.of(new Bench(vocabulary, new Compiler(vocabulary)));
        }
        try {
            return bench.get().compiler().compile(claim.expression(), problems).flatMap(tree -> judge(claim, tree));
        } catch (StackOverflowError | Evaluation.TooCostly tooMuch) {
            problems.error(claim.expression().at(0), "too-costly-claim",
                    "This expression goes through more than a claim may. Ask less of it, or make two claims of it.");
            return Optional.empty();
        }
    }

    private Optional<Finding> judge(ClaimReference claim, CelAbstractSyntaxTree tree) {
        Evaluation evaluation = evaluation(tree, Map.of());
        Operand result = evaluation.run();
        if (!isSound(claim, tree, evaluation, result)) {
            return Optional.empty();
        }
        Verdict verdict = new Disputes(tree).settle(Map.of(), result);
        boolean lapsed = verdict == Verdict.FALSE && claim.until().filter(date -> today.isAfter(date.end())).isPresent();
        Set<ReadFact> hanging = result instanceof Undecided undecided ? undecided.facts() : Set.of();
        List<ReadFact> open = verdict == Verdict.UNDECIDED
                ? evaluation.read().stream().filter(hanging::contains).toList()
                : List.of();
        Finding finding = new Finding(verdict, evaluation.read(), open, bench.orElseThrow().vocabulary().subjects(tree),
                bench.orElseThrow().vocabulary().collections(tree), lapsed);
        tell(claim, finding, verdict == Verdict.FALSE ? Explanation.of(tree, evaluation) : List.of());
        if (!evaluation.readsData()) {
            problems.warning(claim.position(), "empty-claim",
                    "This claim asks nothing of the data, so it says nothing of it: " + shown(claim.expression()));
        }
        return Optional.of(finding);
    }

    private Evaluation evaluation(CelAbstractSyntaxTree tree, Map<ReadFact, Integer> sides) {
        return new Evaluation(tree, bench.orElseThrow().vocabulary(), new Reading(sides));
    }

    /** Reports what cannot be compared or computed. */
    private boolean isSound(ClaimReference claim, CelAbstractSyntaxTree tree, Evaluation evaluation, Operand result) {
        Complaints complaints = new Complaints(claim.expression(), bench.orElseThrow().vocabulary(), problems);
        List<Mismatches.Mismatch> mismatches = evaluation.mismatches().all();
        mismatches.forEach(mismatch -> problems.error(
                claim.expression().at(complaints.offset(tree, mismatch.expression())), "incomparable-facts", mismatch.message()));
        if (result instanceof Fault fault) {
            problems.error(claim.expression().at(complaints.offset(tree, fault.expression())), "claim-error", fault.message());
        }
        return mismatches.isEmpty() && !(result instanceof Fault);
    }

    /** Takes each side of the disputes in turn: when all agree on the claim, the dispute does not touch it. */
    private final class Disputes {

        private final CelAbstractSyntaxTree tree;
        private int runs;

        Disputes(CelAbstractSyntaxTree tree) {
            this.tree = tree;
        }

        Verdict settle(Map<ReadFact, Integer> sides, Operand result) {
            if (result instanceof Truth truth) {
                return truth.holds() ? Verdict.TRUE : Verdict.FALSE;
            }
            Set<ReadFact> hanging = result instanceof Undecided undecided ? undecided.facts() : Set.of();
            List<ReadFact> disputed = Reading.open(hanging, sides);
            if (disputed.isEmpty()) {
                return Verdict.UNDECIDED;
            }
            ReadFact first = disputed.get(0);
            Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
            for (int side = 0; side < first.fact().orElseThrow().statements().size(); side++) {
                Map<ReadFact, Integer> taken = new HashMap<>(sides);
                taken.put(first, side);
                verdicts.add(++runs > MOST_RUNS ? Verdict.UNDECIDED : settle(taken, evaluation(tree, taken).run()));
            }
            return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDECIDED;
        }
    }

    private void tell(ClaimReference claim, Finding finding, List<String> why) {
        String shown = shown(claim.expression());
        switch (finding.verdict()) {
            case TRUE -> { }
            case FALSE -> {
                if (finding.lapsed()) {
                    problems.warning(claim.position(), "lapsed-claim", text("This claim held until "
                            + claim.until().orElseThrow().text() + " and is false now: " + shown, why,
                            "Bring the sentence up to date, or leave it as it was then."));
                } else if (data.past().isPresent()) {
                    problems.warning(claim.position(), "false-claim", text("This claim was false on "
                            + PartialDate.ofDay(today).text() + ": " + shown, why, "Readers are told so."));
                } else {
                    problems.error(claim.position(), "false-claim", text("This claim is false: " + shown, why,
                            "Change the sentence and its claim, or the data where it is wrong."));
                }
            }
            case UNDECIDED -> problems.warning(claim.position(), "undecided-claim",
                    text("This claim is undecided: " + shown, Explanation.facts(finding.open()), "Readers are told so."));
            default -> throw new IllegalStateException("no such verdict");
        }
    }

    private static String text(String first, List<String> why, String last) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        lines.addAll(why);
        lines.add(last);
        return String.join("\n", lines);
    }

    private static String shown(Expression expression) {
        String line = expression.text().strip().replaceAll("\\s+", " ");
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}
