package io.github.collate.claim;

import io.github.collate.collection.PartialDate;
import io.github.collate.essay.ClaimReference;
import io.github.collate.essay.Expression;
import io.github.collate.essay.Reference;
import io.github.collate.problem.Problem;
import io.github.collate.problem.Problems;
import io.github.collate.subject.Dataset;
import io.github.collate.subject.Sample;
import io.github.collate.text.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds expressions against a small collection, as if each stood in the first line of an essay. */
final class Verdicts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Sample data = Sample.data();
    private Optional<PartialDate> until = Optional.empty();

    static Verdicts of(Object... subjectsAndFacts) {
        Verdicts verdicts = new Verdicts();
        for (int i = 0; i < subjectsAndFacts.length; i += 2) {
            verdicts.data.withFacts((String) subjectsAndFacts[i], (String) subjectsAndFacts[i + 1]);
        }
        return verdicts;
    }

    Verdicts file(String path, String text) {
        data.with(path, text);
        return this;
    }

    Verdicts until(String date) {
        until = PartialDate.parse(date);
        return this;
    }

    /** The verdict's word, or the rules of the errors that keep it from one. */
    String verdict(String expression) {
        Problems problems = new Problems();
        Optional<Finding> finding = judge(expression, problems);
        return finding.map(found -> found.verdict().word()).orElseGet(() ->
                problems.all().stream().map(Problem::rule).distinct().collect(Collectors.joining(" ")));
    }

    Finding finding(String expression) {
        return judge(expression, new Problems()).orElseThrow();
    }

    /** The whole report. */
    String report(String expression) {
        Problems problems = new Problems();
        judge(expression, problems);
        return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private Optional<Finding> judge(String expression, Problems problems) {
        Dataset read = data.read();
        if (data.problems().hasErrors()) {
            throw new IllegalStateException(data.report());
        }
        Position at = new Position("content/a.md", 1, 1);
        Expression written = new Expression(expression, List.of(new Expression.Anchor(0, at)));
        return new Claims(read, TODAY, problems).judge(new ClaimReference(at, written, until, false, Reference.Place.TEXT));
    }
}
